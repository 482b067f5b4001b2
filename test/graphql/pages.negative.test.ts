import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { publishSample } from '../support/sample.ts';
import { CONNECTIONS } from './connections.ts';
import { askWrongly, bothWays, expectRefused, RIGHT } from './wrongValue.ts';

const engine = useEngine();
let api: Api;
/** A record of each kind, and one that is withdrawn, by their types. */
const ids = new Map([
  ['WithdrawnRecord', 'Person:withdrawn'],
  ['Publication', 'Publication:1'],
]);

beforeAll(async () => {
  const session = await engine.session();
  await publishSample(session);
  for (const change of [
    put('Area:zone'),
    put('AreaFigure:output'),
    put('Person:withdrawn'),
    withdraw('Person:withdrawn'),
  ]) {
    await publish(session, { note: 'withdrawn', changes: [change] });
  }
  api = apiOver(session);
  const { records } = await api.data('{ records(first: 100) { nodes { __typename id } } }');
  for (const { __typename, id } of records.nodes) ids.set(__typename, id);
});

/** Values of the arguments that a connection cannot do without. */
const REQUIRED: Readonly<Record<string, string>> = { query: '"会议"' };

type Declared = Pick<(typeof CONNECTIONS)[number], 'type' | 'name' | 'required'>;

/** Asks for a connection, of Query itself or of a record of the kind, with these arguments. */
function connection({ type, name, required }: Declared, args: string): string {
  const others = required.map((argument) => `${argument}: ${REQUIRED[argument]}`);
  const page = `${name}(${[...others, args].join(', ')}) { pageInfo { hasNextPage } }`;
  return type === 'Query' ? page : `node(id: "${ids.get(type)}") { ... on ${type} { ${page} } }`;
}

test('the schema has the connections that these tests ask for', () => {
  // Assess
  expect(CONNECTIONS.filter(({ type }) => type === 'Query').map(({ name }) => name)).toContain('changes');
  expect(CONNECTIONS.filter(({ type }) => type !== 'Query').length).toBeGreaterThan(10);
  expect([...new Set(CONNECTIONS.flatMap(({ required }) => required))]).toEqual(Object.keys(REQUIRED));
});

describe.each(CONNECTIONS.map((each) => ({ ...each, path: `${each.type}.${each.name}` })))('$path', (declared) => {
  const { args } = declared;

  test.each(
    ['first', 'last']
      .filter((size) => args.includes(size))
      .flatMap((size) => [0, -1, 101].map((value) => [size, value])),
  )('has no page of %s %i', async (size, value) => {
    // Act
    const answer = await api.ask(`{ ${connection(declared, `${size}: ${value}`)} }`);

    // Assess
    expectRefused(answer, String(size), new RegExp(`must be from 1 to 100, not ${value}$`));
  });

  test.each(['after', 'before'].filter((cursor) => args.includes(cursor)))(
    'has no place %s garbage',
    async (cursor) => {
      // Act
      const answer = await api.ask(`{ ${connection(declared, `${cursor}: "garbage"`)} }`);

      // Assess
      expectRefused(answer, cursor, /must be a cursor as this connection gave it, such as pageInfo\.endCursor$/);
    },
  );
});

test.each(bothWays([0, -1, 101, 2147483647, -2147483648].map((value) => ({ value }))))(
  'no page has $shown entries, $way',
  async ({ value, way }) => {
    // Act
    const answer = await askWrongly(api, { field: 'people(first: VALUE) { totalCount }', type: 'Int', value }, way);

    // Assess
    expectRefused(answer, 'first', new RegExp(`must be from 1 to 100, not ${value}$`));
    // A connection is never null, so that nothing is left to answer beside it.
    expect(answer.data).toBeNull();
  },
);

const ILL_TYPED = [2.5, 'ten', '10', true, [1, 2], {}, 2147483648, -2147483649, 1e21];

test.each(bothWays(ILL_TYPED.map((value) => ({ value }))))(
  'a page size is an Int, not $shown, $way',
  async ({ value, way }) => {
    // Act
    const answer = await askWrongly(api, { field: 'people(last: VALUE) { totalCount }', type: 'Int', value }, way);

    // Assess
    expect(answer.status).toBe(400);
    expectRefused(
      answer,
      way === 'written' ? 'last' : '$v',
      /Int cannot represent non(-integer| 32-bit signed integer) value/,
    );
  },
);

test.each([
  ['people(first: 1, last: 1) { totalCount }'],
  ['people(first: 100, last: 101) { totalCount }'],
  ['people(first: 0, last: 0) { totalCount }'],
])('%s is told that it may have one size', async (field) => {
  // Act
  const answer = await api.ask(`{ ${field} }`);

  // Assess
  expectRefused(answer, 'last', /must not be given together with "first"$/);
});

test.each([0, 101])('a publication shows not %i changes', async (first) => {
  // Act
  const answer = await api.ask(`{ limits { maxPageSize } publication { changes(first: ${first}) { recordId } } }`);

  // Assess
  expectRefused(answer, 'first', new RegExp(`must be from 1 to 100, not ${first}$`));
  expect(answer.data).toEqual({ ...RIGHT, publication: null });
});
