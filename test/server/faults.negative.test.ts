import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';

const engine = useEngine();
let session: WriteSession;

beforeAll(async () => {
  session = await engine.session();
  await publishSample(session);
});

/** The API over a DynamoDB client that fails whatever it is asked. */
function apiThatFailsWith(cause: unknown): Api {
  return apiOver(
    engine.intercept(session, () => {
      throw cause;
    }),
  );
}

const errorLike = (fields: object) => Object.assign(new Error('boom secret-table-name'), fields);
const answered = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } });

const QUERY = '{ limits { maxPageSize } person(id: "Person:zhang-ke") { name } }';

/** What nobody who asks can help, and the operator must look at. */
const FAULTS = [
  { what: 'any error', cause: new Error('boom secret-table-name') },
  { what: 'a programming mistake', cause: new TypeError("Cannot read properties of undefined (reading 'boom')") },
  { what: 'a missing table', cause: errorLike({ name: 'ResourceNotFoundException', ...answered(400) }) },
  { what: 'a missing right', cause: errorLike({ name: 'AccessDeniedException', ...answered(400) }) },
  { what: 'a request that DynamoDB refuses', cause: errorLike({ name: 'ValidationException', ...answered(400) }) },
  { what: 'missing credentials', cause: errorLike({ name: 'CredentialsProviderError' }) },
  { what: 'a code of the file system', cause: errorLike({ code: 'ENOENT' }) },
];

describe.each(FAULTS)('$what', ({ cause }) => {
  test('is a fault of ours, of which a client is told no more than that', async () => {
    // Prepare
    const api = apiThatFailsWith(cause);

    // Act
    const answer = await api.ask(QUERY);

    // Assess
    expect(answer.errors).toEqual([
      {
        message: expect.stringMatching(/^Something is wrong on our side; the request id leads/),
        locations: [expect.anything()],
        path: ['person'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'gateway-request-1' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/boom|secret|Exception|stack/);
    expect(answer.data).toEqual({ limits: { maxPageSize: 100 }, person: null });
  });

  test('is logged with its cause and the request id', async () => {
    // Prepare
    const api = apiThatFailsWith(cause);

    // Act
    await api.ask(QUERY.replace('{', 'query Who {'));

    // Assess
    expect(api.logged).toEqual([
      { line: 'error fault', facts: { requestId: 'gateway-request-1', operationName: 'Who', error: cause } },
    ]);
    expect(api.logged[0]?.facts['error']).toBe(cause);
  });
});

/** What may be over in a moment. */
const OUTAGES = [
  { what: 'too many requests', cause: errorLike({ name: 'ProvisionedThroughputExceededException', ...answered(400) }) },
  { what: 'throttling', cause: errorLike({ name: 'ThrottlingException', ...answered(400) }) },
  { what: 'the limit of an account', cause: errorLike({ name: 'RequestLimitExceeded', ...answered(400) }) },
  { what: 'a status 500', cause: errorLike(answered(500)) },
  { what: 'a status 503', cause: errorLike(answered(503)) },
  { what: 'a timeout', cause: errorLike({ name: 'TimeoutError' }) },
  ...['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'].map((code) => ({
    what: `the code ${code}`,
    cause: errorLike({ code }),
  })),
];

describe.each(OUTAGES)('$what', ({ cause }) => {
  test('is told as an outage, with the advice to try again', async () => {
    // Prepare
    const api = apiThatFailsWith(cause);

    // Act
    const answer = await api.ask(QUERY);

    // Assess
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringMatching(/try again in a moment$/),
        path: ['person'],
        extensions: { code: 'SERVICE_UNAVAILABLE', requestId: 'gateway-request-1' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/boom|secret|Exception|ECONN|stack/);
    expect(answer.data).toEqual({ limits: { maxPageSize: 100 }, person: null });
  });

  test('is logged as a warning', async () => {
    // Prepare
    const api = apiThatFailsWith(cause);

    // Act
    await api.ask(QUERY);

    // Assess
    expect(api.logged.map(({ line }) => line)).toEqual(['warn unavailable']);
    expect(api.logged[0]?.facts).toMatchObject({ requestId: 'gateway-request-1' });
    expect(api.logged[0]?.facts['error']).toBe(cause);
  });
});

test.each(['EHOSTUNREACH', 'ENETUNREACH'])('a network that is down, %s, is an outage', async (code) => {
  // Act
  const { errors } = await apiThatFailsWith(errorLike({ code })).ask(QUERY);

  // Assess
  expect(errors?.[0]?.extensions['code']).toBe('SERVICE_UNAVAILABLE');
});

test('the next request is answered when the trouble is over', async () => {
  // Prepare
  let broken = true;
  const api = apiOver(
    engine.intercept(session, () => {
      if (broken) throw new Error('boom');
    }),
  );

  // Act
  const during = await api.ask(QUERY);
  broken = false;
  const after = await api.ask(QUERY);

  // Assess
  expect(during.data.person).toBeNull();
  expect(after.errors).toBeUndefined();
  expect(after.data.person).toEqual({ name: '张克' });
});
