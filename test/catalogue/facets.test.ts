import fc from 'fast-check';
import type { Json } from '../support/api.ts';
import { worded } from './oracleFields.ts';
import { countValues, type ValueCount } from './oracleGroups.ts';
import { type Filter, filterFor, openOracleLibrary, type OracleLibrary, selected } from './oracleLibrary.ts';
import type { Held, Listing } from './oracleListing.ts';
import { articles, LISTINGS, records } from './oracleListings.ts';
import { makeLines, revise } from './oracleRecords.ts';
import { type Relation, RELATIONS } from './oracleRelations.ts';
import { runs } from '../support/runs.ts';

const LINES = makeLines(400, 17);

let library: OracleLibrary;
beforeAll(async () => void (library = await openOracleLibrary(LINES)), 60_000);
afterAll(() => library.close());

const FACET = '(first: $first, excludeOwn: $excludeOwn) { value count }';

/** Of an honour the level is the facet's own condition, and the year stays. */
function withoutOwn(filter: Filter, own: string): Filter {
  const { [own]: condition, ...others } = filter;
  const { level, year } = (own === 'honour' && condition ? condition : {}) as Filter;
  return level && year ? { ...others, honour: { year } } : others;
}

/** What a facet must tell of the records that meet the conditions, all or all but its own. */
function expectedFacets(listing: Listing, held: readonly Held[], filter: Filter, args: Arguments) {
  return Object.fromEntries(
    Object.entries(listing.facets).map(([name, { of, own }]): [string, ValueCount[]] => {
      const others = withoutOwn(filter, own);
      const found = selected(listing, held, args.excludeOwn === true ? others : filter);
      return [name, countValues(found, of).slice(0, args.first ?? 20)];
    }),
  );
}

interface Arguments {
  readonly first: number | undefined;
  readonly excludeOwn: boolean | undefined;
}

const args = fc.record({
  first: fc.option(fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(1, 2, 100)), { nil: undefined }),
  excludeOwn: fc.constantFrom(true, true, false, undefined),
});

const selectionOf = ({ facets }: Listing): string =>
  `facets { ${Object.keys(facets)
    .map((name) => name + FACET)
    .join(' ')} }`;
const VARIABLES = '$first: Int, $excludeOwn: Boolean';

async function askAll(listing: Listing, numRuns: number): Promise<void> {
  const property = fc.asyncProperty(filterFor(listing, library.held()), args, async (filter, asked) => {
    // Prepare
    const expected = expectedFacets(listing, library.held(), filter, asked);

    // Act: cursors and the size of the page do not matter to counts.
    const query = `query ($filter: ${listing.type}Filter, ${VARIABLES}) {
      ${listing.list}(filter: $filter, first: 1) { ${selectionOf(listing)} totalCount }
    }`;
    const data = await library.api.data(query, { filter, ...asked });

    // Assess
    expect(data[listing.list].facets).toEqual(expected);
    expect(data[listing.list].totalCount).toBe(selected(listing, library.held(), filter).length);
  });
  await fc.assert(property, { numRuns: runs(numRuns) });
}

test.each(LISTINGS)('$list: every facet counts what meets the conditions, or all but its own', (listing) =>
  askAll(listing, 10),
);

/** Words that some records have. */
const query = fc.constantFrom('云川', '项目 建设', '开发区', '"汽车电子"', '会议', '陈', '要闻', '无人驾驶');

test('a search: facets count what is found, or all but what their own condition leaves out', async () => {
  const property = fc.asyncProperty(query, filterFor(records, library.held()), args, async (text, filter, asked) => {
    // Prepare
    const held = library.held().filter(({ line }) => worded.meets(line, text.replaceAll('"', '')));
    const expected = expectedFacets(records, held, filter, asked);

    // Act
    const data = await library.api.data(
      `query ($query: String!, $filter: SearchFilter, ${VARIABLES}) {
        search(query: $query, filter: $filter, first: 1) { ${selectionOf(records)} }
      }`,
      { query: text, filter, ...asked },
    );

    // Assess
    expect(data.search.facets).toEqual(expected);
  });
  await fc.assert(property, { numRuns: 15 });
});

/** Lists on records whose connections have facets: those without edges of their own. */
const WITH_FACETS = RELATIONS.filter(({ edge }) => edge === undefined);

test.each(WITH_FACETS)('the $field of a record ($on): facets count its records alone', async (relation: Relation) => {
  const { on, field, listing, of } = relation;
  const ids = library.held().map(({ line }) => line.id as string);
  const hosts = ids.filter((id) => id.toLowerCase().startsWith(`${on}:`)).slice(0, 5);
  const property = fc.asyncProperty(
    fc.constantFrom(...hosts),
    filterFor(listing, library.held()),
    args,
    async (host, filter, asked) => {
      // Prepare
      const related = library.held().filter(({ line }) => listing.holds(line) && of(line).includes(host));

      // Act
      const data = await library.api.data(
        `query ($filter: ${listing.type}Filter, ${VARIABLES}) {
          of: ${on}(id: "${host}") { list: ${field}(filter: $filter, first: 1) { ${selectionOf(listing)} } }
        }`,
        { filter, ...asked },
      );

      // Assess
      expect(data.of.list.facets).toEqual(expectedFacets(listing, related, filter, asked));
    },
  );
  await fc.assert(property, { numRuns: 3 });
});

test('what an article mentions, and what an edition holds, has facets too', async () => {
  // Prepare
  const held = library.held();
  const article = held.find(({ line }) => line.edition !== undefined && line.mentions.length > 3)?.line;
  const mentioned = held.filter(({ line }) => article.mentions.includes(line.id));
  const printed = held.filter(({ line }) => line.edition === article.edition);
  const all = { first: 100, excludeOwn: false };

  // Act
  const data = await library.api.data(
    `query (${VARIABLES}) { article(id: "${article.id}") {
      mentions(first: 1) { ${selectionOf(records)} } edition { articles(first: 1) { ${selectionOf(articles)} } }
    } }`,
    all,
  );

  // Assess
  expect(data.article.mentions.facets).toEqual(expectedFacets(records, mentioned, {}, all));
  expect(data.article.edition.articles.facets).toEqual(expectedFacets(articles, printed, {}, all));
});

test('leaving out the level of an honour leaves its year, as the filter without the level would', async () => {
  // Act
  const facetOf = (filter: string, excludeOwn: boolean) =>
    `enterprises(filter: { ${filter} }) { facets { honourLevel(excludeOwn: ${String(excludeOwn)}) { value count } } }`;
  const data = await library.api.data(
    `{ without: ${facetOf('honour: { year: [2021] }', false)} excluded: ${facetOf('honour: { year: [2021], level: ["AAA"] }', true)} }`,
  );

  // Assess
  expect(data.excluded.facets).toEqual(data.without.facets);
});

const nameOf = (id: string): string => library.held().find(({ line }) => line.id === id)?.line.name;

test.each([
  ['articles', 'genre', 'NEWS', '消息', 'News'],
  ['articles', 'year', '2022', '2022年', '2022'],
  ['projects', 'industry', 'C', '制造业', 'Manufacturing'],
  ['projects', 'location', '云川大道', '云川大道', '云川大道'],
  ['organizations', 'organizationType', 'PARK', '园区', 'Park'],
  ['records', 'kind', 'MEETING', '会议', 'Meeting'],
])('%s by %s: %s is called %s, or %s', async (list, facet, value, zh, en) => {
  // Act
  const data = await library.api.data(`{ ${list} { facets { ${facet} { value zh: label en: label(locale: EN) } } } }`);

  // Assess
  expect(data[list].facets[facet]).toContainEqual({ value, zh, en });
});

test.each([
  ['meetings', 'organizer'],
  ['meetings', 'chair'],
  ['projects', 'owner'],
  ['enterprises', 'park'],
  ['documents', 'issuer'],
  ['people', 'organization'],
])('%s by %s: ids are called as the records are', async (list, facet) => {
  // Act
  const data = await library.api.data(`{ ${list} { facets { ${facet}(first: 5) { value label } } } }`);

  // Assess
  const values: Json[] = data[list].facets[facet];
  expect(values).toHaveLength(5);
  expect(values.map(({ label }) => label)).toEqual(values.map(({ value }) => nameOf(value)));
});

describe('after further publications, the same process', () => {
  beforeAll(async () => {
    const lines = library.held().map(({ line }) => line);
    await library.change(
      lines.filter((_, at) => at % 5 === 0).map((line, at) => revise(line, lines, at)),
      lines.filter((_, at) => at % 7 === 3 && at % 5 !== 0).map(({ id }) => id),
    );
  });

  test.each(LISTINGS)('counts $list by value as the records now stand', (listing) => askAll(listing, 3));
});
