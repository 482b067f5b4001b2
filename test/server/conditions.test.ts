/** HTTP to the letter (RFC 9110): conditional requests, HEAD, what caches may store; and empty parameters of a GET. */
import { type Api, apiOver, eventOf } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { createSchemaHandler } from '../../src/server/schemaHandler.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { put } from '../support/records.ts';

const engine = useEngine();
let api: Api;
let etag: string;

const ASKED = 'query=%7Bpublication%7Bnumber%7D%7D';
const OTHER = '"another"';
const schema = createSchemaHandler('type Query { a: Int }');

const send = (headers: Record<string, string> = {}, method = 'GET', query = ASKED) =>
  api.send({ method, query, headers });

beforeAll(async () => {
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a')], note: 'first' });
  api = apiOver(session);
  etag = String((await send()).headers?.['etag']);
});

/** Headers of a request, where TAG is the entity tag of the answer, and the status that follows. */
const CONDITIONS: [string, Record<string, string>, number][] = [
  ['13.1.2: the tag that the client has', { 'if-none-match': 'TAG' }, 304],
  ['13.1.2: compared weakly', { 'if-none-match': 'W/TAG' }, 304],
  ['13.1.2: one of a list', { 'if-none-match': `${OTHER}, TAG` }, 304],
  ['8.8.3: a comma may stand in a tag', { 'if-none-match': '"a,b",TAG' }, 304],
  ['13.1.2: none of a list', { 'if-none-match': `${OTHER}, W/${OTHER}` }, 200],
  ['13.1.2: * is any representation', { 'if-none-match': '*' }, 304],
  ['13.1.2: what is no tag matches nothing', { 'if-none-match': 'TAG'.toLowerCase() }, 200],
  ['13.1.2: an empty list matches nothing', { 'if-none-match': '' }, 200],
  ['13.1.1: the tag that is expected', { 'if-match': 'TAG' }, 200],
  ['13.1.1: * is any representation', { 'if-match': '*' }, 200],
  ['13.1.1: another tag', { 'if-match': OTHER }, 412],
  ['13.1.1: compared strongly', { 'if-match': 'W/TAG' }, 412],
  ['13.2.2: if-match comes first', { 'if-match': OTHER, 'if-none-match': 'TAG' }, 412],
  ['13.2.2: then if-none-match', { 'if-match': 'TAG', 'if-none-match': 'TAG' }, 304],
  ['13.1.3: no date of modification, no condition', { 'if-modified-since': 'Sun, 01 Nov 2099 00:00:00 GMT' }, 200],
  ['13.1.4: nor here', { 'if-unmodified-since': 'Sun, 01 Nov 1998 00:00:00 GMT' }, 200],
  ['13.1.5: nor a range', { 'if-range': 'TAG', range: 'bytes=0-1' }, 200],
];

describe.each(['GET', 'HEAD'])('%s', (method) => {
  test.each(CONDITIONS)('%s', async (_, headers, status) => {
    // Prepare
    const schemaTag = String((await schema(eventOf({ method: 'GET' }))).headers?.['etag']);
    const withTag = (tag: string) =>
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('TAG', tag)]));

    // Act
    const graph = await send(withTag(etag), method);
    const contract = await schema(eventOf({ method, headers: withTag(schemaTag) }));

    // Assess
    expect([graph.statusCode, contract.statusCode]).toEqual([status, status]);
    for (const [answer, tag] of [[graph, etag] as const, [contract, schemaTag] as const]) {
      if (status === 304) {
        expect(answer.body ?? '').toBe('');
        expect(answer.headers).toMatchObject({
          etag: tag,
          vary: expect.any(String),
          'cache-control': expect.stringMatching(/^public/),
        });
        expect(answer.headers).not.toHaveProperty('content-type');
      }
      if (status === 412) expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    }
  });
});

test('a condition is not evaluated where there would be an error (13.2.1)', async () => {
  for (const headers of [{ 'if-none-match': '*' }, { 'if-match': OTHER }] as Record<string, string>[]) {
    const { statusCode } = await send(headers, 'GET', 'query=%7Bnothing%7D');
    expect(statusCode).toBe(400);
  }
});

test('a POST has no condition: its answer is not a representation of the address', async () => {
  // Act
  const answer = await api.send({
    headers: { 'content-type': 'application/json', 'if-none-match': '*', 'if-match': OTHER },
    body: JSON.stringify({ query: '{ publication { number } }' }),
  });

  // Assess
  expect(answer.statusCode).toBe(200);
});

test('HEAD has the headers of GET and no body (9.3.2)', async () => {
  // Act
  const [head, get] = [await send({}, 'HEAD'), await send({}, 'GET')];

  // Assess
  expect(head).toMatchObject({ statusCode: 200, body: '' });
  expect(head.headers).toEqual(get.headers);
});

test.each(['&variables=&operationName=&extensions=', '&variables', '&operationName=&'])(
  'an empty parameter of a GET is absent: %s',
  async (more) => {
    const { statusCode, body } = await send({}, 'GET', ASKED + more);

    expect([statusCode, body]).toEqual([200, expect.stringContaining('"number":1')]);
  },
);

test('what a cache may store has no request id, neither its client’s nor another', async () => {
  // Act
  const headers = { 'x-request-id': 'the-clients-own-id' };
  const stored = [
    await send(headers),
    await send({ ...headers, 'if-none-match': etag }),
    await schema(eventOf({ method: 'GET', headers })),
  ];
  const failed = await send(headers, 'GET', 'query=%7Bnothing%7D');

  // Assess
  for (const answer of stored) {
    expect(answer.headers).toMatchObject({ 'cache-control': expect.stringMatching(/^public/) });
    expect(JSON.stringify(answer)).not.toContain('the-clients-own-id');
    expect(answer.headers).not.toHaveProperty('x-request-id');
  }
  expect(failed.headers).toMatchObject({ 'cache-control': 'no-store', 'x-request-id': 'the-clients-own-id' });
});

test('an answer that is kept for a GET is not given to a POST without an operation', async () => {
  // Prepare
  await send();

  // Act
  const answers = await Promise.all(
    ['', 'null', '{}'].map((body) =>
      api.send({ method: 'POST', query: ASKED, headers: { 'content-type': 'application/json' }, body }),
    ),
  );

  // Assess
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400]);
});

test('no answer is to be taken for another type', async () => {
  const answers = await Promise.all([
    send(),
    send({ 'if-none-match': etag }),
    send({}, 'OPTIONS'),
    send({}, 'DELETE'),
    send({}, 'GET', 'query=%7B'),
    schema(eventOf({ method: 'GET' })),
    schema(eventOf({ method: 'PUT' })),
  ]);

  for (const { headers } of answers) expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
});
