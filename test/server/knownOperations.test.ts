/** An operation is answered by Apollo Server the first time and without it later: a client cannot tell which. */
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
let session: WriteSession;
beforeAll(async () => {
  session = await engine.session();
  await publish(session, { changes: [put('Article:a'), put('Article:b'), put('Enterprise:e')] });
});

const LIST =
  'query List($first: Int, $id: ID = "Article:a") { articles(first: $first) { nodes { id } } record(id: $id) { id } }';
const TWO = 'query A { articles { totalCount } } query B { enterprises { totalCount } }';
const WIDE =
  'query ($n: Int!) { articles(first: $n) { nodes { mentions(first: $n) { nodes { history(first: $n) { nodes { number } } } } } } }';

test.each([
  ['other variables', { query: LIST, variables: { first: 1 } }, { query: LIST, variables: { first: 2 } }, 200],
  ['no variables', { query: LIST, variables: { first: 1 } }, { query: LIST }, 200],
  ['null for them', { query: LIST, variables: { first: 1 } }, { query: LIST, variables: null }, 200],
  ['another operation', { query: TWO, operationName: 'A' }, { query: TWO, operationName: 'B' }, 200],
  ['no operation', { query: TWO, operationName: 'A' }, { query: TWO }, 400],
  ['a wrong type', { query: LIST, variables: { first: 1 } }, { query: LIST, variables: { first: 'x' } }, 400],
  ['a page too large', { query: LIST, variables: { first: 1 } }, { query: LIST, variables: { first: 101 } }, 200],
  ['a wrong id', { query: LIST, variables: { first: 1 } }, { query: LIST, variables: { id: 'x' } }, 200],
  ['too many nodes', { query: WIDE, variables: { n: 1 } }, { query: WIDE, variables: { n: 100 } }, 400],
  ['variables in a list', { query: LIST }, { query: LIST, variables: [1] }, 400],
])('with %s it is answered as a new process answers', async (_, first, second, status) => {
  // Prepare
  const [known, fresh] = [apiOver(session), apiOver(session)];
  await known.send({ body: JSON.stringify(first) });

  // Act
  const [answer, right] = [
    await known.send({ body: JSON.stringify(second) }),
    await fresh.send({ body: JSON.stringify(second) }),
  ];

  // Assess
  expect(answer).toEqual(right);
  expect(answer.statusCode).toBe(status);
  expect(known.requests.at(-1)).toMatchObject({
    operation: fresh.requests.at(-1)?.['operation'],
    hash: fresh.requests.at(-1)?.['hash'],
  });
});

test.each(['application/json', 'application/graphql-response+json', '*/*'])(
  'for accept: %s in its type',
  async (accept) => {
    // Prepare
    const [known, fresh] = [apiOver(session), apiOver(session)];
    const headers = { 'content-type': 'application/json', accept };
    for (const other of ['application/json', accept])
      await known.send({ headers: { ...headers, accept: other }, body: JSON.stringify({ query: LIST }) });
    const request = { headers, body: JSON.stringify({ query: LIST, variables: { first: 2 } }) };

    // Act
    const [answer, right] = [await known.send(request), await fresh.send(request)];

    // Assess
    expect(answer).toEqual(right);
  },
);
