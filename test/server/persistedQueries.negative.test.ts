import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';
import { getPersisted, hashOf, persisted } from './persisted.ts';
import { expectRefusal, LIMITS, post, type Refused } from './refusedRequest.ts';

const engine = useEngine();

const UNKNOWN = { status: 200, code: 'PERSISTED_QUERY_NOT_FOUND', says: /^PersistedQueryNotFound$/ } as const;
const MISMATCH = { status: 400, code: 'BAD_REQUEST', says: /^provided sha does not match query$/ } as const;
const VERSION = { status: 400, code: 'BAD_REQUEST', says: /^Unsupported persisted query version$/ } as const;

const REFUSED: Refused[] = [
  { what: 'a hash that nobody sent the text of, by GET', request: getPersisted(persisted(LIMITS)), ...UNKNOWN },
  {
    what: 'the same by POST',
    request: post({ extensions: { persistedQuery: persisted(LIMITS) } }),
    ...UNKNOWN,
  },
  ...[undefined, null, 5, '', 'abc', {}].map((sha256Hash) => ({
    what: `the hash ${JSON.stringify(sha256Hash)}`,
    request: getPersisted({ version: 1, sha256Hash }),
    ...UNKNOWN,
  })),
  ...[hashOf('{ other }'), hashOf(LIMITS).toUpperCase(), hashOf(LIMITS).slice(0, 8), 5, null].map((sha256Hash) => ({
    what: `a text beside the hash ${JSON.stringify(sha256Hash)}`,
    request: getPersisted({ version: 1, sha256Hash }, LIMITS),
    ...MISMATCH,
  })),
  ...[undefined, 0, 2, '1'].map((version) => ({
    what: `the version ${JSON.stringify(version)}`,
    request: getPersisted({ ...persisted(LIMITS), version }, LIMITS),
    ...VERSION,
  })),
  ...[5, 'x', [], {}].map((given) => ({
    what: `the persisted query ${JSON.stringify(given)}`,
    request: getPersisted(given, LIMITS),
    ...VERSION,
  })),
];

test.each(REFUSED)('$what is refused', async (refused) => {
  // Prepare
  const api = apiOver(await engine.session());

  // Act
  const response = await api.send(refused.request);

  // Assess
  expectRefusal(response, refused);
  expect(response.headers).toMatchObject({ 'cache-control': 'no-store' });
  expect(response.headers).not.toHaveProperty('etag');
  expect(api.logged).toEqual([]);
});

test('that a text is unknown is not kept: it is known as soon as it was sent', async () => {
  // Prepare: the process knows a number, so that it would keep an answer.
  const session = await engine.session();
  await publishSample(session);
  const api = apiOver(session, 60_000);
  await api.data('{ publication { number } }');
  const query = '{ people { totalCount } }';
  const unknown = await api.send(getPersisted(persisted(query)));
  await api.send(getPersisted(persisted(query), query));

  // Act
  const known = await api.send(getPersisted(persisted(query)));

  // Assess
  expect(unknown.body).toContain('PERSISTED_QUERY_NOT_FOUND');
  expect(JSON.parse(known.body ?? '').data.people.totalCount).toBeGreaterThan(0);
});

test.each(['{', '{ nothing }', 'mutation { publish }'])('the text %s is not remembered', async (query) => {
  // Prepare
  const api = apiOver(await engine.session());
  const refused = await api.send(getPersisted(persisted(query), query));

  // Act
  const response = await api.send(getPersisted(persisted(query)));

  // Assess
  expect(refused.statusCode).toBeGreaterThanOrEqual(400);
  expectRefusal(response, { what: query, request: {}, ...UNKNOWN });
});
