import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { publishSample } from '../support/sample.ts';
import { CONNECTIONS } from './connections.ts';
import { askWrongly, bothWays, expectRefused, RIGHT } from './wrongValue.ts';

const engine = useEngine();
let api: Api;
/** A record of each kind, by their types. */
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  const session = await engine.session();
  await publishSample(session);
  await publish(session, { note: 'areas', changes: [put('Area:zone'), put('AreaFigure:output')] });
  api = apiOver(session);
  const { records } = await api.data('{ records(first: 100) { nodes { __typename id } } }');
  ids = new Map(records.nodes.map(({ __typename, id }: { __typename: string; id: string }) => [__typename, id]));
});

const NUMBERED = CONNECTIONS.filter(({ args }) => args.includes('page'));
const pathOf = ({ type, name }: (typeof CONNECTIONS)[number]) => `${type}.${name}`;

const CURSORS = [
  ['first', '20', /must not be given together with "first": give its size as "page\.size"$/],
  ['last', '20', /must not be given together with "last": give its size as "page\.size"$/],
  ['after', '"x"', /must not be given together with "after": leave "page" out to go on from a cursor$/],
  ['before', '"x"', /must not be given together with "before": leave "page" out to go on from a cursor$/],
] as const;

test('what takes a filter and an order has pages by number, and nothing else has', () => {
  // Assess
  const filtered = CONNECTIONS.filter(({ args }) => args.includes('filter') && args.includes('orderBy'));
  expect(NUMBERED).toEqual(filtered);
  expect(NUMBERED.map(pathOf)).toEqual(
    expect.arrayContaining(['Query.articles', 'Query.records', 'Query.search', 'Person.meetings']),
  );
});

describe.each(NUMBERED)('$type.$name', ({ type, name, required }) => {
  const words = required.length > 0 ? 'query: "会议", ' : '';

  const ask = (args: string) => {
    const list = `${name}(${words}${args}) { pageInfo { hasNextPage } }`;
    return api.ask(
      type === 'Query' ? `{ ${list} }` : `{ node(id: "${ids.get(type)}") { ... on ${type} { ${list} } } }`,
    );
  };

  test.each(CURSORS)('has a page by its number or %s, and not both', async (argument, value, right) => {
    // Act
    const answer = await ask(`page: { number: 1 }, ${argument}: ${value}`);

    // Assess
    expectRefused(answer, 'page', right);
  });

  test('has no page behind the 10,000th record', async () => {
    // Act
    const answer = await ask('page: { number: 501 }');

    // Assess
    expectRefused(answer, 'page.number', /must be from 1 to 500 where "page\.size" is 20, not 501: /);
  });
});

test.each(
  bothWays([
    { value: { number: 0 }, literal: '{ number: 0 }', most: 500, size: 20 },
    { value: { number: -1, size: 1 }, literal: '{ number: -1, size: 1 }', most: 10_000, size: 1 },
    { value: { number: 101, size: 100 }, literal: '{ number: 101, size: 100 }', most: 100, size: 100 },
    { value: { number: 334, size: 30 }, literal: '{ number: 334, size: 30 }', most: 333, size: 30 },
    { value: { number: 2147483647, size: 3 }, literal: '{ number: 2147483647, size: 3 }', most: 3_333, size: 3 },
  ]),
)('there is no page $shown, $way', async ({ value, literal, most, size, way }) => {
  // Act
  const field = 'people(page: VALUE) { totalCount }';
  const answer = await askWrongly(api, { field, type: 'NumberedPage', value, literal }, way);

  // Assess
  expectRefused(
    answer,
    'page.number',
    new RegExp(
      `must be from 1 to ${most} where "page\\.size" is ${size}, not ${value.number}: pages by number end at record 10000; ` +
        'go further with "after", from pageInfo\\.endCursor$',
    ),
  );
});

test.each(bothWays([0, -1, 101, 2147483647].map((value) => ({ value }))))(
  'no page by its number has $shown entries, $way',
  async ({ value, way }) => {
    // Act
    const field = 'people(page: { number: 1, size: VALUE }) { totalCount }';
    const answer = await askWrongly(api, { field, type: 'Int!', value }, way);

    // Assess
    expectRefused(answer, 'page.size', new RegExp(`must be from 1 to 100, not ${value}$`));
  },
);

test.each([
  ['{}', /Field "NumberedPage\.number" of required type "Int!" was not provided/],
  ['{ number: 1, size: null }', /Expected value of type "Int!", found null/],
  ['{ number: "1" }', /Int cannot represent non-integer value/],
])('%s is no page', async (page, right) => {
  // Act
  const answer = await api.ask(`{ people(page: ${page}) { totalCount } }`);

  // Assess
  expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual([expect.stringMatching(/BAD_USER|VALID/)]);
  expect(answer.errors?.[0]?.message).toMatch(right);
});

test('a page of a search that is wrong leaves the other fields as they are', async () => {
  // Act
  const answer = await api.ask('{ limits { maxPageSize } search(query: "会议", page: { number: 0 }) { totalCount } }');

  // Assess
  expectRefused(answer, 'page.number', /must be from 1 to 500/);
  expect(answer.data).toEqual({ ...RIGHT, search: null });
});
