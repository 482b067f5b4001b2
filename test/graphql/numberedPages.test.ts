import { type Api, apiOver, type Json } from '../support/api.ts';
import { useSample } from '../support/shared.ts';

const sample = useSample();
let api: Api;
beforeAll(() => void (api = apiOver(sample.session)));

const PAGE = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const idsOf = ({ nodes }: Json): string[] => nodes.map(({ id }: Json) => id);

/** A few entries of a list, with its arguments. */
const listOf = async (field: string, args: string): Promise<Json> =>
  (await api.data(`{ list: ${field}(${args}) { ${PAGE} } }`)).list;

describe.each([
  ['records', ''],
  ['records', 'orderBy: { field: UPDATED_AT, direction: ASC }'],
  ['records', 'filter: { kinds: [ENTERPRISE, PERSON] }'],
  ['people', ''],
  ['enterprises', 'orderBy: { field: NAME, direction: DESC }'],
  ['articles', 'filter: { words: "年" }, orderBy: { field: RELEVANCE, direction: DESC }'],
  ['search', 'query: "项目"'],
])('%s(%s)', (field, args) => {
  const ask = (more: string) => listOf(field, `${args} ${more}`);

  test('goes on by cursors from a page by its number, in both directions', async () => {
    // Prepare
    const all = idsOf(await ask('first: 8'));
    const second = await ask('page: { number: 2, size: 2 }');

    // Act
    const next = await ask(`first: 3, after: "${second.pageInfo.endCursor}"`);
    const previous = await ask(`last: 2, before: "${second.pageInfo.startCursor}"`);

    // Assess
    expect(all.length).toBeGreaterThan(3);
    expect([previous, second, next].flatMap(idsOf)).toEqual(all.slice(0, 7));
  });

  test('is empty past its end, with its count and all of its entries before', async () => {
    // Prepare
    const totalCount: number = (await ask('first: 1')).totalCount;

    // Act
    const past = await ask(`page: { number: ${totalCount + 1}, size: 1 }`);

    // Assess
    expect(past).toEqual({
      totalCount,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });
});

test('pages by number have 20 entries if no size is given', async () => {
  // Act
  const [first, second] = [
    await listOf('records', 'page: { number: 1 }'),
    await listOf('records', 'page: { number: 2 }'),
  ];

  // Assess
  expect([...idsOf(first), ...idsOf(second)]).toEqual(idsOf(await listOf('records', 'first: 40')));
  expect(idsOf(first)).toHaveLength(20);
});

test('of a list without entries, every page is empty, and nothing is before it', async () => {
  // Act
  const pages = await Promise.all(
    [1, 7].map((number) => listOf('articles', `filter: { section: "无" }, page: { number: ${number} }`)),
  );

  // Assess
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  expect(pages).toEqual([1, 7].map(() => ({ totalCount: 0, nodes: [], pageInfo })));
});

test('a page that is null is none: the cursors decide', async () => {
  // Act
  const page = await listOf('records', 'page: null, first: 3');

  // Assess
  expect(page).toEqual(await listOf('records', 'first: 3'));
});

test('the last page that numbers reach is answered', async () => {
  // Act
  const pages = await Promise.all(
    ['{ number: 100, size: 100 }', '{ number: 10000, size: 1 }', '{ number: 500 }'].map((page) =>
      listOf('records', `page: ${page}`),
    ),
  );

  // Assess
  expect(pages.map(idsOf)).toEqual([[], [], []]);
});
