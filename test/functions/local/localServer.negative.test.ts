import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askAt, dataFolder, endAll, startLocal } from './localProcess.ts';
import { closeServers, runServer } from './runServer.ts';

const { folder: DATA_DIR, remove } = dataFolder();

afterEach(endAll);
afterEach(closeServers);
afterAll(remove);

const QUESTION = '{ publication { number } changes(first: 1) { nodes { recordId } } }';
const ANSWER = {
  data: { publication: { number: 1 }, changes: { nodes: [{ recordId: 'Edition:xuzhou-etdz-2022-08' }] } },
};

/** What it writes when it cannot start: one line, for whoever started it. */
const ONE_LINE = /^Gongkai could not start: [^\n]+\n$/;

test('nothing is at odd paths, and the server stays', async () => {
  // Prepare
  const { url: origin } = await runServer({ DATA_DIR });
  const paths = ['//', '//graphql', '/%', '/%zz', '/graphql/', '/graphql%2f', '/explorer', '/Graphql', '/nothing'];

  // Act
  const responses = await Promise.all(paths.map((path) => fetch(`${origin}${path}`)));

  // Assess
  expect(responses.map(({ status }) => status)).toEqual(paths.map(() => 404));
  expect(await Promise.all(responses.map((response) => response.json()))).toEqual(
    paths.map((path) => ({
      message: `Nothing is at ${path}; there is /, /docs, /graphql, /data, /records/{id}, /dumps/{file}, /sitemap.xml, /robots.txt, /healthz, /schema.graphql`,
    })),
  );
  expect(await askAt(origin, QUESTION)).toMatchObject(ANSWER);
});

test('a second server on the data of one that runs ends with the code 1, says so in a line, and does no harm', async () => {
  // Prepare
  const { url: origin } = await runServer({ DATA_DIR });

  // Act
  const second = await startLocal({ DATA_DIR }).ended;

  // Assess
  expect(second).toMatchObject({ code: 1, signal: null, output: '' });
  expect(second.errors).toMatch(ONE_LINE);
  expect(second.errors).toContain(DATA_DIR);
  expect(await askAt(origin, QUESTION)).toMatchObject(ANSWER);
});

test('a port that is in use is told', async () => {
  // Prepare
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as { port: number };

  try {
    // Act
    const untouched = join(DATA_DIR, 'port-in-use');
    const started = runServer({ DATA_DIR: untouched, PORT: String(port) });

    // Assess
    await expect(started).rejects.toThrow(new RegExp(`^PORT ${port} is in use[^\\n]+$`));
    // Nothing was published there, and another may start over the same folder.
    expect(existsSync(untouched)).toBe(false);
    await runServer({ DATA_DIR });
  } finally {
    other.close();
  }
});

test.each([
  ['PORT', 'http'],
  ['DYNAMODB_ENDPOINT', 'localhost:8000'],
  ['TABLE_PREFIX', 'a b'],
  ['LOG_LEVEL', 'loud'],
])('a wrong %s ends the start before anything is made', async (variable, value) => {
  // Prepare
  const { folder, remove: removeAgain } = dataFolder();

  // Act
  const started = runServer({ DATA_DIR: folder, [variable]: value });

  // Assess
  await expect(started).rejects.toThrow(`${variable} m${variable === 'TABLE_PREFIX' ? 'ay' : 'ust'}`);
  expect(existsSync(folder)).toBe(false);
  removeAgain();
});

test('a data folder that is a file is told', async () => {
  // Act
  const started = runServer({ DATA_DIR: import.meta.filename });

  // Assess
  await expect(started).rejects.toThrow(import.meta.filename);
});

test('a DynamoDB that cannot be reached is told by its variable', async () => {
  // Act
  const started = runServer({ DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' });

  // Assess
  await expect(started).rejects.toThrow(/^DYNAMODB_ENDPOINT [^\n]+$/);
});
