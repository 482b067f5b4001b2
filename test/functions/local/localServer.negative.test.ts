import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { askAt, dataFolder, endAll, type Ended, startLocal } from './localProcess.ts';
import { whenThorough } from '../../support/runs.ts';

const { folder: DATA_DIR, remove } = dataFolder();

afterEach(endAll);
afterAll(remove);

const QUESTION = '{ publication { number } changes(first: 1) { nodes { recordId } } }';
const ANSWER = {
  data: { publication: { number: 1 }, changes: { nodes: [{ recordId: 'Edition:xuzhou-etdz-2022-08' }] } },
};

/** What it writes when it cannot start: one line, for whoever started it. */
const ONE_LINE = /^Gongkai could not start: [^\n]+\n$/;

test('nothing is at odd paths, and the server stays', async () => {
  // Prepare
  const origin = await startLocal({ DATA_DIR }).address;
  const paths = ['//', '//graphql', '/%', '/%zz', '/graphql/', '/graphql%2f', '/explorer', '/Graphql', '/nothing'];

  // Act
  const responses = await Promise.all(paths.map((path) => fetch(`${origin}${path}`)));

  // Assess
  expect(responses.map(({ status }) => status)).toEqual(paths.map(() => 404));
  expect(await Promise.all(responses.map((response) => response.json()))).toEqual(
    paths.map((path) => ({ message: `Nothing is at ${path}; the API is at /graphql` })),
  );
  expect(await askAt(origin, QUESTION)).toMatchObject(ANSWER);
});

describe('a second server on the data of one that runs', () => {
  async function startTwo(): Promise<{ origin: string; second: Ended }> {
    const origin = await startLocal({ DATA_DIR }).address;
    return { origin, second: await startLocal({ DATA_DIR }).ended };
  }

  test('ends with the code 1 and does the first no harm', async () => {
    // Act
    const { origin, second } = await startTwo();

    // Assess
    expect(second).toMatchObject({ code: 1, signal: null, output: '' });
    expect(await askAt(origin, QUESTION)).toMatchObject(ANSWER);
  });

  test('is told, in a line, that the folder is in use', async () => {
    // Act
    const { second } = await startTwo();

    // Assess
    expect(second.errors).toMatch(ONE_LINE);
    expect(second.errors).toContain(DATA_DIR);
  });
});

test('a port that is in use is told', async () => {
  // Prepare
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as { port: number };

  try {
    // Act
    const { code, errors } = await startLocal({ DATA_DIR, PORT: String(port) }).ended;

    // Assess
    expect(code).toBe(1);
    expect(errors).toMatch(ONE_LINE);
    expect(errors).toMatch(new RegExp(`PORT ${port} is in use`));
  } finally {
    other.close();
  }
});

whenThorough.each([
  ['PORT', 'http'],
  ['DYNAMODB_ENDPOINT', 'localhost:8000'],
  ['TABLE_PREFIX', 'a b'],
  ['LOG_LEVEL', 'loud'],
])('a wrong %s ends the start before anything is made', async (variable, value) => {
  // Prepare
  const { folder, remove: removeAgain } = dataFolder();

  // Act
  const { code, errors } = await startLocal({ DATA_DIR: folder, [variable]: value }).ended;

  // Assess
  expect(code).toBe(1);
  expect(errors).toMatch(ONE_LINE);
  expect(errors).toContain(`${variable} must`.replace('TABLE_PREFIX must', 'TABLE_PREFIX may'));
  expect(existsSync(folder)).toBe(false);
  removeAgain();
});

test('a data folder that is a file is told', async () => {
  // Act
  const { code, errors } = await startLocal({ DATA_DIR: import.meta.filename }).ended;

  // Assess
  expect(code).toBe(1);
  expect(errors).toMatch(ONE_LINE);
  expect(errors).toContain(import.meta.filename);
});

test('a DynamoDB that cannot be reached is told by its variable', async () => {
  // Act
  const { errors } = await startLocal({ DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' }).ended;

  // Assess
  expect(errors).toMatch(ONE_LINE);
  expect(errors).toContain('DYNAMODB_ENDPOINT');
});
