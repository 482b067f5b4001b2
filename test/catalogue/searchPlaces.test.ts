/** A query of one token: a pair of characters, one character, or one run of letters. Its order and its pages, either way. */
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { type Asked, loadLines, pagesOf, searchPage } from './searchLibrary.ts';
import type { Line } from './searchRecords.ts';

/** Texts around the words, each with the score that it gives 江河, 江 and GDP; null where it has not the word. */
const TEXTS: readonly (readonly [
  fields: Record<string, unknown>,
  pair: number | null,
  one: number | null,
  run: number | null,
])[] = [
  [{ title: '江河' }, 10, 7, null],
  [{ title: '江' }, null, 10, null],
  [{ title: 'GDP' }, null, null, 10],
  [{ title: '江河水涨' }, 7, 7, null],
  [{ title: '江山如画' }, null, 7, null],
  [{ title: 'GDP增长' }, null, null, 7],
  [{ title: '看江河，江河长' }, 6, 6, null],
  [{ title: '“江河”' }, 6, 6, null],
  [{ title: '看江' }, null, 6, null],
  [{ title: '看 GDP' }, null, null, 6],
  [{ title: '看江山', summary: '江河' }, 3, 6, null],
  [{ title: '看水', summary: '江河与 GDP', body: '江河' }, 3, 3, 3],
  [{ title: '看水', summary: '江', body: '江河' }, 1, 3, null],
  [{ title: '看水', body: '看江河与 GDP' }, 1, 1, 1],
  [{ title: '看水', body: '水' }, null, null, null],
];
/** So many of each, on days of their own, that pages end between ranks and within them. */
const COPIES = 3;

const LINES: readonly (Line & { readonly publishedOn: string })[] = TEXTS.flatMap(([fields], at) =>
  Array.from({ length: COPIES }, (_, copy) => ({
    id: `Article:t${String(at).padStart(2, '0')}-${copy}`,
    genre: 'NEWS',
    publishedOn: `2022-0${1 + ((at + copy) % 9)}-1${copy}`,
    ...fields,
  })),
);

const QUERIES: readonly (readonly [query: string, column: 1 | 2 | 3])[] = [
  ['江河', 1],
  ['江', 2],
  ['gdp', 3],
];

const engine = useEngine();
let api: Api;
beforeAll(async () => {
  const session = await engine.session();
  await loadLines(session, LINES);
  api = apiOver(session);
});

/** What must be found, the best first and of equals the newest. */
function expected(column: 1 | 2 | 3): [id: string, score: number][] {
  return LINES.map((line, at) => ({ ...line, score: TEXTS[Math.floor(at / COPIES)]?.[column] ?? null }))
    .flatMap(({ id, publishedOn, score }) => (score === null ? [] : [{ id, day: publishedOn, score }]))
    .sort((a, b) => b.score - a.score || (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1))
    .map(({ id, score }) => [id, score]);
}

const inPages = async (asked: Asked, size: number, backward: boolean) =>
  (await pagesOf(api, asked, size, backward)).flatMap(({ edges }) => edges.map(({ node, score }) => [node.id, score]));

describe.each(QUERIES)('%s', (query, column) => {
  test.each([
    [1, false],
    [4, false],
    [100, false],
    [1, true],
    [4, true],
  ])('pages of %d, backward: %s, have the order of the scores', async (size, backward) => {
    // Act
    const best = await inPages({ query }, size, backward);
    const worst = await inPages({ query, orderBy: { field: 'RELEVANCE', direction: 'ASC' } }, size, backward);

    // Assess
    expect(best).toEqual(expected(column));
    expect(worst).toEqual(expected(column).reverse());
  });

  test('every numbered page is a part of the same list, and the total is its length', async () => {
    // Act
    const all = expected(column);
    const numbers = Array.from({ length: Math.ceil(all.length / 4) + 1 }, (_, at) => at + 1);
    const pages = await Promise.all(numbers.map((number) => searchPage(api, { query, page: { number, size: 4 } })));

    // Assess
    expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(all.map(([id]) => id));
    expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([all.length]));
  });

  test('the scores are the same in an order by date', async () => {
    // Act
    const byDate = await inPages({ query, orderBy: { field: 'DATE', direction: 'DESC' } }, 7, false);

    // Assess
    expect(new Map(byDate as [string, number][])).toEqual(new Map(expected(column)));
  });
});
