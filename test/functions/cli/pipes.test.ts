/** Standard output that people pipe: only data, and a reader that leaves early is no fault. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish } from '../../../src/publications/publishing/publish.ts';
import { COMPILED } from '../../support/compiled.ts';
import { useEngine } from '../../support/engine.ts';
import { put } from '../../support/records.ts';
import { runGongkai } from './runGongkai.ts';

const ROOT = join(import.meta.dirname, '../../..');
const engine = useEngine();
let env: Record<string, string>;
let folder: string;

beforeAll(async () => {
  const session = await engine.session();
  const body = '公开'.repeat(1_000);
  // 360 KB of export: a pipe holds 64.
  await publish(session, {
    changes: Array.from({ length: 60 }, (_, at) => put(`Article:a${at}`, { body })),
    note: 'many',
  });
  folder = mkdtempSync(join(tmpdir(), 'gongkai-pipes-'));
  env = { DYNAMODB_ENDPOINT: engine.endpoint, TABLE_PREFIX: engine.prefixOf(session), DATA_DIR: folder };
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const command = (args: readonly string[]) =>
  spawn(process.execPath, [join(ROOT, 'src/functions/cli/gongkai.js'), ...args], {
    env: { PATH: process.env['PATH'], ...COMPILED, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test.each([[['export']], [['export', '-']]])('%j | head -c 10: it ends, and says nothing', async (args) => {
  // Act
  const child = command(args);
  let [err, first] = ['', ''];
  child.stderr.on('data', (text) => (err += String(text)));
  child.stdout.once('data', (text) => {
    first = String(text);
    child.stdout.destroy();
  });
  const [code] = await once(child, 'close');

  // Assess
  expect(code).toBe(141);
  expect(first).toMatch(/^\{"id":"Article:a0"/);
  expect(err).not.toMatch(/EPIPE|Error|at .*\.ts/);
});

test('status | true: it ends as it would have', async () => {
  const child = command(['status']);
  let err = '';
  child.stderr.on('data', (text) => (err += String(text)));
  child.stdout.destroy();
  const [code] = await once(child, 'close');

  expect({ code, err }).toEqual({ code: 0, err: `Store: ${engine.endpoint}\n` });
});

test('a dash is the standard output', async () => {
  const options = { dataDir: folder, endpoint: env['DYNAMODB_ENDPOINT'] ?? '', tablePrefix: env['TABLE_PREFIX'] ?? '' };
  const { code, out } = await runGongkai(['export', '-'], options);

  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toHaveLength(60);
  expect(existsSync('-')).toBe(false);
});

test('help loads nothing of the engine', () => {
  // Prepare: counts what is loaded.
  const counting = `import { registerHooks } from 'node:module';
    let loaded = 0;
    registerHooks({ load: (url, context, next) => { loaded += 1; return next(url, context); } });
    process.on('exit', () => process.stderr.write(String(loaded)));`;
  const hook = `data:text/javascript,${encodeURIComponent(counting)}`;

  // Act
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', hook, join(ROOT, 'src/functions/cli/bin.ts'), '--help'],
    { encoding: 'utf8' },
  );

  // Assess: our files, commander's, the table's.
  expect(stdout).toMatch(/^Usage: gongkai/);
  expect(Number(stderr)).toBeLessThan(50);
});

test('the command is on the path that npm makes', () => {
  const linked = join(ROOT, 'node_modules/.bin/gongkai');

  expect(spawnSync(linked, ['--help'], { encoding: 'utf8' }).stdout).toMatch(/^Usage: gongkai/);
});

test('the status of a store whose fill was broken off says so', async () => {
  // Prepare
  const session = await engine.session();
  await session.writer.beginDeriving();
  const options = { dataDir: folder, endpoint: engine.endpoint, tablePrefix: engine.prefixOf(session) };

  // Act
  const { code, out } = await runGongkai(['status'], options);

  // Assess
  expect(code).toBe(0);
  expect(out).toMatch(/Nothing is published yet\nThe store is being filled, or a fill was interrupted: run the import/);
  expect(out).not.toContain('undefined');
});

test.each(['test/generator/run.ts', 'test/bench/run.ts', 'src/functions/tools/schemas.ts'])('%s has help', (script) => {
  const { stdout, status } = spawnSync(process.execPath, [join(ROOT, script), '--help'], { encoding: 'utf8' });

  expect([status, stdout]).toEqual([0, expect.stringMatching(/^Usage: npm run /)]);
});
