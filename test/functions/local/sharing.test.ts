/** A folder that several processes use, and the interfaces that the server listens on. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { gongkaiProcess } from '../cli/gongkaiProcess.ts';
import { runGongkai } from '../cli/runGongkai.ts';
import { askAt } from './localProcess.ts';
import { closeServers, runServer } from './runServer.ts';

let folder: string;
let dataDir: string;
let made = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-sharing-'));
});
beforeEach(() => {
  dataDir = join(folder, String((made += 1)));
});
afterEach(closeServers);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const person = (slug: string) => JSON.stringify({ id: `Person:${slug}`, name: slug });
/** A server sees what others publish within a second. */
async function askFresh(url: string, query: string): Promise<unknown> {
  await wait(1_100);
  return askAt(url, query);
}
const NUMBER = '{ publication { number } }';

test('commands that are started at once wait for each other, and all succeed', async () => {
  // Act
  const ended = await Promise.all(
    ['a', 'b', 'c'].map((slug) => gongkaiProcess(['import', '-'], { dataDir, input: person(slug) })),
  );
  const status = await runGongkai(['status', '--json'], { dataDir });

  // Assess
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(ended.map(({ err }) => err).join('')).toMatch(/Another process uses .*: waiting for it, for up to 60 s/);
  expect(ended.map(({ err }) => err).join('')).not.toMatch(/Error|    at /);
  expect(JSON.parse(status.out)).toMatchObject({ number: 3, records: 3 });
});

test.each([
  [['status'], 0],
  [['verify'], 0],
  [['export'], 0],
  [['history', 'Person:x'], 3],
  [['show', 'Person:x'], 3],
  [['import', '-', '--dry-run'], 0],
])('%j makes no folder, and names the store', async (args, expected) => {
  // Act
  const { code, err } = await runGongkai(args, { dataDir, input: person('x') });

  // Assess
  expect(code).toBe(expected);
  expect(err).toContain(`Store: ${dataDir}, where nothing is yet\n`);
  expect(existsSync(dataDir)).toBe(false);
});

test('the server listens on this machine alone, unless HOST says otherwise', async () => {
  // Prepare: 127.0.0.2 is another address of this machine.
  const other = (url: string) => fetch(url.replace('localhost', '127.0.0.2')).then(({ status }) => status);
  const alone = await runServer({ DATA_DIR: dataDir });
  const open = await runServer({ DATA_DIR: `${dataDir}-open`, HOST: '0.0.0.0' });

  // Assess
  await expect(other(alone.url)).rejects.toThrow('fetch failed');
  expect(await other(`${open.url}/healthz`)).toBe(200);
});

test('a host that is none of this machine is named', async () => {
  await expect(runServer({ DATA_DIR: dataDir, HOST: '192.0.2.1' })).rejects.toThrow(/^HOST 192\.0\.2\.1 is no address/);
  expect(existsSync(dataDir)).toBe(false);
});

test('a server may start without the sample, and be filled', async () => {
  // Prepare
  const server = await runServer({ DATA_DIR: dataDir }, { isEmpty: true });

  // Act
  const before = await askAt(server.url, NUMBER);
  const { code } = await runGongkai(['import', '-', '--fill'], { dataDir, input: person('x') });
  const after = await askFresh(server.url, NUMBER);

  // Assess
  expect(before).toMatchObject({ data: { publication: null } });
  expect(code).toBe(0);
  expect(after).toMatchObject({ data: { publication: { number: 1 } } });
});

test('on a full disk readers go on, the publisher is told, and nothing is half there', async () => {
  // Prepare: every write of the engine fails as LevelDB's do.
  const server = await runServer({ DATA_DIR: dataDir });
  const prototype = ClassicLevel.prototype as unknown as Record<string, unknown>;
  const { _put: put, _batch: batch } = prototype;
  const fail = async () => {
    const cause = new Error('IO error: 000005.log: No space left on device');
    throw Object.assign(new Error('Could not write'), { code: 'LEVEL_IO_ERROR', cause });
  };

  // Act
  Object.assign(prototype, { _put: fail, _batch: fail });
  let full;
  try {
    full = await gongkaiProcess(['import', '-'], { dataDir, input: person('x') });
  } finally {
    Object.assign(prototype, { _put: put, _batch: batch });
  }
  const during = await askAt(server.url, '{ publication { number } person(id: "Person:x") { name } }');
  const again = await gongkaiProcess(['import', '-'], { dataDir, input: person('x') });
  const after = await askFresh(server.url, '{ person(id: "Person:x") { name } }');

  // Assess
  expect(full.code).toBe(5);
  expect(full.err).toMatch(/^The disk is full\. Make room/m);
  expect(full.err).not.toMatch(/    at |UnknownError/);
  expect(during).toMatchObject({ data: { publication: { number: 1 }, person: null } });
  expect(again.code).toBe(0);
  expect(after).toMatchObject({ data: { person: { name: 'x' } } });
});
