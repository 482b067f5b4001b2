/** Answers that would be too large, although the operation is small and the records are few. */
import { getIntrospectionQuery } from 'graphql';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { importTexts, ndjson } from '../../importing/importTexts.ts';
import { apiOver } from '../../support/api.ts';
import { useEngine } from '../../support/engine.ts';

const engine = useEngine();
const LIMIT = 5_000_000;
/** 30,000 letters, of three bytes each. */
const BODY = '公开'.repeat(15_000);
const BODY_BYTES = 90_000;

let session: WriteSession;
beforeAll(async () => {
  session = await engine.session();
  const article = { id: 'Article:long', title: '长文', genre: 'FEATURE', publishedOn: '2022-08', body: BODY };
  const others = Array.from({ length: 60 }, (_, at) => ({ ...article, id: `Article:other-${at}` }));
  await importTexts(session, { 'long.ndjson': ndjson([article, ...others]) });
});

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const ids = (count: number) => JSON.stringify(Array.from({ length: count }, () => 'Article:long'));
const bodies = (records: number, aliases: number) =>
  `{ nodes(ids: ${ids(records)}) { ... on Article { ${times(aliases, (at) => `a${at}: body`)} } } }`;

test.each<[string, string]>([
  ['one record a hundred times, under 29 aliases', bodies(100, 29)],
  ['one record a few times more than fit', bodies(56, 1)],
  ['a page of records', '{ articles(first: 61) { nodes { body } } }'],
  ['its edges', '{ articles(first: 61) { edges { node { body } } } }'],
  [
    'a fragment',
    `{ ...Page } fragment Page on Query { articles(first: 61) { nodes { ...Body } } }
    fragment Body on Article { body }`,
  ],
  ['search', '{ search(query: "公开", first: 61) { nodes { ... on Article { body } } } }'],
  ['names that are long', `{ nodes(ids: ${ids(100)}) { ${times(20, (at) => `${'x'.repeat(3_000)}${at}: id`)} } }`],
  [
    'names of the type that are long',
    `{ nodes(ids: ${ids(100)}) { ${times(20, (at) => `${'x'.repeat(3_000)}${at}: __typename`)} } }`,
  ],
])('an answer that gets too large is refused while it is made: %s', async (_, query) => {
  // Prepare
  const api = apiOver(session);

  // Act
  const response = await api.send({
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  });

  // Assess: one error, and nothing of what was made.
  expect(response).toMatchObject({ statusCode: 400, headers: { 'cache-control': 'no-store' } });
  expect(JSON.parse(response.body ?? '')).toEqual({
    errors: [
      {
        message: expect.stringMatching(/more than 5000000 bytes; ask for fewer/),
        extensions: { code: 'QUERY_TOO_LARGE', limit: 'answerBytes', allowed: LIMIT, requestId: expect.any(String) },
      },
    ],
  });
  expect(api.logged).toEqual([]);
  expect(api.requests).toMatchObject([{ status: 400, codes: ['QUERY_TOO_LARGE'] }]);
});

test('an answer a little below the limit is given whole', async () => {
  // Prepare
  const records = Math.floor(LIMIT / (BODY_BYTES + 200));

  // Act
  const { status, data } = await apiOver(session).ask(bodies(records, 1));

  // Assess
  expect(status).toBe(200);
  expect(data.nodes.map(({ a0 }: { a0: string }) => a0 === BODY)).toEqual(Array.from({ length: records }, () => true));
});

test('letters that JSON escapes count as they are sent', async () => {
  // Prepare: six bytes each in JSON, and one in the text.
  const quotes = await engine.session();
  const article = {
    id: 'Article:quotes',
    title: '引号',
    genre: 'FEATURE',
    publishedOn: '2022',
    body: '"'.repeat(60_000),
  };
  await importTexts(quotes, { 'quotes.ndjson': ndjson([article]) });

  // Act: 45 × 60,000 bytes of text; twice as many in the answer.
  const query = bodies(45, 1).replaceAll('Article:long', 'Article:quotes');
  const { status, errors } = await apiOver(quotes).ask(query);

  // Assess
  expect(status).toBe(400);
  expect(errors?.map(({ extensions }) => extensions['limit'])).toEqual(['answerBytes']);
});

test.each([
  [
    'whole, twice',
    `${getIntrospectionQuery().replace('__schema', 'a: __schema')} `.replace('{', '{ b: __schema { ...B }') +
      'fragment B on __Schema { types { ...FullType } }',
  ],
  [
    'its types, under 30 aliases',
    `{ ${times(30, (at) => `a${at}: __schema { types { name fields { name args { name } } } }`)} }`,
  ],
  [
    'types in types',
    `{ __schema { types { fields { type { fields { ${times(29, (at) => `a${at}: description`)} } } } } } }`,
  ],
])('the schema is charged for: %s', async (_, query) => {
  // Act
  const { errors } = await apiOver(session).ask(query);

  // Assess
  expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE', limit: 'fields', allowed: 100_000 } }]);
});
