/** Everything that has the words is found and nothing else, as substrings tell it; on all pages, in order, each once. */
import fc from 'fast-check';
import { generate } from '../generator/generate.ts';
import { parseEdtf } from '../../src/records/partialDate.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { type Asked, found, type FoundPage, loadLines, pagesOf, SEARCH, searchPage } from './searchLibrary.ts';
import { comparable, kindOfLine, Oracle, textsOfLine, wordsOf } from './searchOracle.ts';
import { HAND_WRITTEN, type Line } from './searchRecords.ts';
import { NOWHERE, WORDS } from './searchWords.ts';
import { isThorough, runs } from '../support/runs.ts';

const GENERATED = [...generate({ records: isThorough ? 1_000 : 400, seed: 11 })] as readonly Line[];
const LINES = [...GENERATED, ...HAND_WRITTEN];
const oracle = new Oracle(LINES);

const engine = useEngine();
let api: Api;
beforeAll(async () => {
  const session = await engine.session();
  await loadLines(session, LINES);
  api = apiOver(session, 60_000);
}, 60_000);

/** Two of three by hand: there is more variety in these. */
const texts = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...GENERATED.flatMap(textsOfLine)) },
  { weight: 2, arbitrary: fc.constantFrom(...HAND_WRITTEN.flatMap(textsOfLine)) },
);
/** 1 to 8 characters out of some text. */
const cut = fc.tuple(texts, fc.nat(), fc.integer({ min: 1, max: 8 })).map(([text, at, length]) => {
  const characters = Array.from(text);
  const start = at % characters.length;
  return characters.slice(start, start + length).join('');
});
const hasWord = (query: string) => wordsOf(query).length > 0;
const quoted = cut.map((piece) => `"${piece.replace(/["“”]/g, '')}"`).filter(hasWord);

describe('of random queries, just the records are found that have', () => {
  test.each([
    ['a piece of some text', cut.filter(hasWord), 80, 40],
    ['a quoted piece of some text to the letter', quoted, 60, 30],
    ['several pieces', fc.array(cut, { minLength: 2, maxLength: 3 }).map((all) => all.join(' ')), 60, 0],
    ['pieces run together', fc.array(cut, { minLength: 2, maxLength: 2 }).map((all) => all.join('')), 60, 0],
    ['a quoted piece and another', fc.tuple(quoted, cut).map((both) => both.join('')), 40, 0],
  ])('%s', async (_, queries, numRuns, least) => {
    // Prepare
    let hits = 0;

    // Act and assess
    await fc.assert(
      fc.asyncProperty(queries.filter(hasWord), async (query) => {
        const ids = await found(api, query);
        expect(ids.toSorted()).toEqual(oracle.having(wordsOf(query)));
        hits += Number(ids.length > 0);
      }),
      { numRuns: runs(numRuns) },
    );
    expect(hits).toBeGreaterThanOrEqual(Math.floor((least * runs(numRuns)) / numRuns) - 5);
  });
});

/** In each of these, quotes are around all or around nothing. */
function expectedOf(query: string): string[] {
  const phrase = /^["“「](.*)["”」]$/.exec(query)?.[1];
  return oracle.having(phrase === undefined ? wordsOf(query) : [comparable(phrase)]);
}

test.each(WORDS)('%s is found: %s', async (_, query, id) => {
  // Prepare
  const expected = expectedOf(query);

  // Act
  const ids = await found(api, query);

  // Assess
  expect(ids.toSorted()).toEqual(expected);
  expect(ids).not.toEqual([]);
  if (id !== undefined) expect(ids).toContain(id);
});

test.each(NOWHERE)('nowhere found: %s: %s', async (_, query) => {
  // Prepare
  const expected = expectedOf(query);

  // Act
  const ids = await found(api, query);

  // Assess
  expect(ids).toEqual([]);
  expect(expected).toEqual([]);
});

interface Dates {
  readonly publishedOn?: string;
  readonly releasedOn?: string;
  readonly heldOn?: string;
  readonly announcedOn?: string;
  readonly date?: string;
  readonly progress?: readonly { readonly date: string }[];
}

/** By whichever date the kind has. */
function dayOf(line: Line): string | undefined {
  const { publishedOn, releasedOn, heldOn, announcedOn, date, progress } = line as Dates;
  const printed = publishedOn ?? releasedOn ?? heldOn ?? announcedOn ?? date ?? progress?.[0]?.date ?? '';
  const { earliest, latest } = parseEdtf(printed) ?? {};
  return earliest ?? latest;
}

const FILTERS: readonly (readonly [what: string, filter: unknown, among: (line: Line) => boolean])[] = [
  ['of all', undefined, () => true],
  ['of articles', { kinds: ['ARTICLE'] }, (line) => kindOfLine(line) === 'Article'],
  [
    'of enterprises and projects',
    { kinds: ['ENTERPRISE', 'PROJECT', 'PROJECT'] },
    (line) => ['Enterprise', 'Project'].includes(kindOfLine(line)),
  ],
  [
    'of some years',
    { date: { from: '2018-06-01', to: '2020-12-31' } },
    (line) => '2018-06-01' <= (dayOf(line) ?? '') && (dayOf(line) ?? '9999') <= '2020-12-31',
  ],
  [
    'of articles from some day on',
    { kinds: ['ARTICLE'], date: { from: '2022-08-03' } },
    (line) => kindOfLine(line) === 'Article' && '2022-08-03' <= (dayOf(line) ?? ''),
  ],
];
const SEVERAL = [
  '云川 绿色发展',
  '项目建设 "项目有序实施。"',
  '"人才工作，天工" 产线',
  '电动 充电桩',
  '渡政办发 2022 号',
];

describe.each(FILTERS)('%s', (_, filter, among) => {
  test.each(SEVERAL)('records are found that have all of %s, seven a page, from either end', async (query) => {
    // Prepare
    const expected = oracle.having(wordsOf(query), among);
    const asked = { query, ...(filter !== undefined && { filter }) };
    const many = Math.max(1, Math.ceil(expected.length / 7));

    // Act
    const forwards = await pagesOf(api, asked, 7);
    const backwards = await pagesOf(api, asked, 7, true);

    // Assess
    const idsOf = (pages: FoundPage[]) => pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(idsOf(forwards).toSorted()).toEqual(expected);
    expect(idsOf(backwards)).toEqual(idsOf(forwards));
    for (const pages of [forwards, backwards]) {
      expect(pages).toHaveLength(many);
      expect(pages.every(({ totalCount }) => totalCount === expected.length)).toBe(true);
    }
    expect(forwards.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual(
      forwards.map((__, at) => [at > 0, at < many - 1]),
    );
  });
});

test('words are found in whatever order and in whatever texts of the record they stand', async () => {
  // Prepare
  const queries = ['铁牛 补贴 新能源', '新能源 铁牛　补贴', '补贴,新能源;铁牛', '补贴 补贴 铁牛 新能源'];

  // Act
  const ids = await Promise.all(queries.map((query) => found(api, query)));

  // Assess
  expect(ids).toEqual(queries.map(() => ['Article:h-ev']));
});

describe('cursors', () => {
  const asked: Asked = { query: '云川 绿色发展' };

  test('are the same at every time and of every size of page, and lead to what comes after them', async () => {
    // Prepare
    const edgesBy = async (size: number) => (await pagesOf(api, asked, size)).flatMap(({ edges }) => edges);
    const edges = await edgesBy(100);

    // Act
    const again = [await edgesBy(100), await edgesBy(13)];
    const after = await searchPage(api, { ...asked, first: 3, after: edges[4]?.cursor });
    const before = await searchPage(api, { ...asked, last: 3, before: edges[4]?.cursor });

    // Assess
    expect(again).toEqual([edges, edges]);
    expect(after.edges).toEqual(edges.slice(5, 8));
    expect(before.edges).toEqual(edges.slice(1, 4));
  });

  test.each<[string, Asked, Asked]>([
    ['of other words', { query: '云川 人才工作' }, { query: '云川 绿色发展' }],
    ['of the words as a phrase', { query: '"云川开发区"' }, { query: '云川 开发区' }],
    ['of an order by date', { ...asked, orderBy: { field: 'DATE', direction: 'DESC' } }, asked],
    ['by relevance in an order by date', asked, { ...asked, orderBy: { field: 'DATE', direction: 'DESC' } }],
  ])('%s are refused', async (_, other, own) => {
    // Prepare
    const { endCursor } = (await searchPage(api, { ...other, first: 2 })).pageInfo;

    // Act
    const answer = await api.ask(SEARCH, { ...own, first: 2, after: endCursor });

    // Assess
    expect(endCursor).not.toBeNull();
    expect(answer.errors?.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([
      ['BAD_USER_INPUT', 'after'],
    ]);
  });
});

test.each<Asked>([
  { query: '云川 绿色发展' },
  { query: '电', orderBy: { field: 'DATE', direction: 'ASC' } },
  { query: '腐豆' },
])('a page of $query by its number is what a walk by cursors passes there', async (asked) => {
  // Prepare
  const size = 6;
  const walked = await pagesOf(api, asked, size);

  // Act
  const numbered = await Promise.all(
    walked.map((_, at) => searchPage(api, { ...asked, page: { number: at + 1, size } })),
  );

  // Assess
  expect(numbered).toEqual(walked);
});

test.each(['DESC', 'ASC'] as const)('what is found comes by date on request, %s', async (direction) => {
  // Prepare
  const keyed = LINES.map((line) => `${dayOf(line) ?? '0000-00-00'}!${line.id}`).sort();
  const query = '电';
  const ids = new Set(oracle.having([query]));
  const ascending = keyed.map((key) => key.slice(key.indexOf('!') + 1)).filter((id) => ids.has(id));

  // Act
  const pages = await pagesOf(api, { query, orderBy: { field: 'DATE', direction } }, 40);

  // Assess
  expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(
    direction === 'ASC' ? ascending : ascending.reverse(),
  );
});
