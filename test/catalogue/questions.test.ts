import fc from 'fast-check';
import type { Held, Listing } from './oracleListing.ts';
import { articles, enterprises, LISTINGS } from './oracleListings.ts';
import { type Filter, filterFor, inOrder, openOracleLibrary, type OracleLibrary, selected } from './oracleLibrary.ts';
import { type Line, makeLines, revise } from './oracleRecords.ts';
import { type Relation, RELATIONS } from './oracleRelations.ts';
import { expectNumbered, expectWalks } from './oracleWalk.ts';
import { runs } from '../support/runs.ts';

const LINES = makeLines(400, 11);
/** More pages tell nothing more. */
const MOST_PAGES = 3;

let library: OracleLibrary;
beforeAll(async () => void (library = await openOracleLibrary(LINES)), 60_000);
afterAll(() => library.close());

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

const orderFor = ({ orders }: Listing): fc.Arbitrary<Order | undefined> =>
  fc.option(
    fc.record({
      field: fc.constantFrom(...Object.keys(orders)),
      direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
    }),
    { nil: undefined, freq: 8 },
  );

function expectedOf(listing: Listing, held: readonly Held[], filter: Filter, order: Order = listing.order): string[] {
  const key = listing.orders[order.field];
  if (!key) throw new Error(`The oracle does not know the order ${order.field}`);
  return inOrder(selected(listing, held, filter), key, order.direction);
}

const sizeFor = (drawn: number, found: number): number => Math.min(100, Math.max(drawn, Math.ceil(found / MOST_PAGES)));

/** A size of pages by number, and which of them. */
const numbered = fc.record({ size: fc.integer({ min: 1, max: 100 }), drawn: fc.nat() });

/** Random questions of a list: all pages, both ways and by number, are those that the oracle has. */
async function askAll(listing: Listing, numRuns: number): Promise<void> {
  const property = fc.asyncProperty(
    filterFor(listing, library.held()),
    orderFor(listing),
    fc.integer({ min: 1, max: 40 }),
    numbered,
    async (filter, orderBy, drawn, place) => {
      // Prepare
      const expected = expectedOf(listing, library.held(), filter, orderBy);
      const { list: field, type, orderType } = listing;

      // Act and assess
      const asked = { field, filterType: `${type}Filter`, orderType, filter, orderBy };
      const edges = await expectWalks(library.api, asked, expected, sizeFor(drawn, expected.length));
      await expectNumbered(library.api, asked, edges, place);
    },
  );
  await fc.assert(property, { numRuns: runs(numRuns) });
}

/** The same of the lists that hang on records, some of which are long and some empty. */
async function askRelated({ on, field, listing, of, edge }: Relation, numRuns: number): Promise<void> {
  const ids = library.held().map(({ line }) => line.id as string);
  const hosts = ids.filter((id) => id.toLowerCase().startsWith(`${on}:`));
  const property = fc.asyncProperty(
    fc.oneof(fc.constantFrom(...hosts.slice(0, 3)), fc.constantFrom(...hosts)),
    filterFor(listing, library.held()),
    orderFor(listing),
    fc.integer({ min: 1, max: 20 }),
    fc.constantFrom(0, 1, 2, 4),
    numbered,
    async (host, filter, orderBy, drawn, conditions, place) => {
      // Prepare
      const fewer = Object.fromEntries(Object.entries(filter).slice(0, conditions));
      const lines = new Map<string, Line>(library.held().map(({ line }) => [line.id, line]));
      const related = library.held().filter(({ line }) => listing.holds(line) && of(line).includes(host));
      const expected = expectedOf(listing, related, fewer, orderBy);
      const { type, orderType } = listing;

      const asked = {
        around: `{ of: ${on}(id: "${host}") { LIST } }`,
        field,
        edge: edge?.name,
        filterType: `${type}Filter`,
        orderType,
        filter: fewer,
        orderBy,
      };

      // Act and assess
      const edges = await expectWalks(library.api, asked, expected, sizeFor(drawn, expected.length));
      await expectNumbered(library.api, asked, edges, place);
      if (!edge) return;
      expect(edges.map((each) => each[edge.name])).toEqual(expected.map((id) => edge.of(lines.get(id), host)));
    },
  );
  await fc.assert(property, { numRuns: runs(numRuns) });
}

test.each(LISTINGS)(
  '$list: any conditions in any order give exactly the records that meet them, on all pages, both ways and by number',
  (listing) => askAll(listing, 8),
);

test.each(RELATIONS)('the $field of a record ($on): any conditions in any order, with what the edges say', (relation) =>
  askRelated(relation, 3),
);

test('a level and a year of honours are those of one and the same honour', async () => {
  // Prepare: one enterprise whose honours have this level and this year, but not one of them both.
  const honour = (level: string, year: number) => ({ title: '先进单位', level, year });
  const honours = [honour('AAAA', 2020), honour('AAA', 2021)];
  await library.change([{ id: 'Enterprise:apart', name: '两项荣誉', honours, responsiblePeople: [] }], []);
  const pairs = ['AAA', 'AAAA', '省级'].flatMap((level) => ['2020', '2021', '2022'].map((year) => [level, year]));

  // Act
  const fields = pairs.map(
    ([level = '', year = ''], at) =>
      `of${at}: enterprises(filter: { honour: { level: ["${level}"], year: [${year}] } }) { totalCount }`,
  );
  const data = await library.api.data(`{ ${fields.join(' ')} }`);

  // Assess
  const expected = pairs.map(
    ([level, year]) =>
      selected(enterprises, library.held(), { honour: { level: [level], year: [Number(year)] } }).length,
  );
  expect(pairs.map((_, at) => data[`of${at}`].totalCount)).toEqual(expected);
});

test('an order is the same whichever way it is asked: descending is ascending turned round, ties and all', async () => {
  // Prepare: a few publications hold all records, so almost all are equal.
  const idsBy = async (direction: string): Promise<string[]> => {
    const query = `{ articles(first: 100, orderBy: { field: UPDATED_AT, direction: ${direction} }, filter: { genre: [PHOTO] }) { nodes { id } } }`;
    const data = await library.api.data(query);
    return data.articles.nodes.map(({ id }: { id: string }) => id);
  };

  // Act
  const [ascending, descending] = [await idsBy('ASC'), await idsBy('DESC')];

  // Assess
  expect(ascending).toEqual(
    expectedOf(articles, library.held(), { genre: ['PHOTO'] }, { field: 'UPDATED_AT', direction: 'ASC' }).slice(0, 100),
  );
  expect(ascending.length).toBeGreaterThan(20);
  expect(descending).toEqual(ascending.toReversed());
});

describe('after further publications, the same process', () => {
  beforeAll(async () => {
    const lines = library.held().map(({ line }) => line);
    const ofEach = (every: number, from: number): Line[] => lines.filter((_, at) => at % every === from);
    await library.change(
      ofEach(9, 0).map((line, at) => revise(line, lines, at)),
      [],
    );
    await library.change(
      ofEach(11, 1).map((line, at) => revise(line, lines, 1_000 + at)),
      ofEach(11, 2).map(({ id }) => id),
    );
    await library.change(
      ofEach(23, 3)
        .filter(({ id }) => library.held().some(({ line }) => line.id === id))
        .map((line, at) => revise(line, lines, 2_000 + at)),
      [],
    );
  });

  test.each(LISTINGS)('answers $list as the records now stand', (listing) => askAll(listing, 3));

  test.each(RELATIONS)('answers the $field of a record ($on) as they now stand', (relation) => askRelated(relation, 1));
});

test.each([
  ['云川(恒辉)电子', 'yunchuanhenghui'],
  ['ABB·西安电机', 'abbxian'],
])('%s is found by the letters of its pinyin %s, in which signs have no part', async (name, letters) => {
  // Prepare
  await library.change([{ id: 'Enterprise:signs', name, honours: [], responsiblePeople: [] }], []);

  // Act
  const data = await library.api.data(`{ enterprises(filter: { namePrefix: "${letters}" }) { nodes { name } } }`);

  // Assess
  expect(data.enterprises.nodes).toEqual([{ name }]);
});
