/** Text that acts on a terminal is printed as escapes by every command, and read back as what it is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useEngine } from '../../support/engine.ts';
import { fill } from '../../support/fill.ts';
import { put } from '../../support/records.ts';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { runGongkai } from './runGongkai.ts';

const engine = useEngine();
/** Clears the screen, sets the title, is one byte of C1, turns the direction. */
const HOSTILE = '\u001b[2J\u001b]0;x\u0007\u009b1A\u202e反\u2066';
/** What a store may have from before marks of direction were removed, as its notes may have controls. */
const NAME = '\u200f反\u200e';
const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
let folder: string;
let session: WriteSession;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-hostile-'));
  session = await engine.session();
  const change = put('Person:x');
  await fill(session, [[{ ...change, content: { ...change.content, name: NAME } } as typeof change]], () => HOSTILE);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const gongkai = (args: readonly string[], input = '') =>
  runGongkai(args, { dataDir: folder, endpoint: engine.endpoint, tablePrefix: engine.prefixOf(session), input });

const WRONG = JSON.stringify({ id: `Person:${HOSTILE}`, name: HOSTILE, [HOSTILE]: HOSTILE });

test.each<[string[], string]>([
  [['status'], ''],
  [['status', '--json'], ''],
  [['show', 'Person:x'], ''],
  [['show', 'Person:x', '--json'], ''],
  [['show', HOSTILE], ''],
  [['history', 'Person:x'], ''],
  [['history', 'Person:x', '--json'], ''],
  [['import', '-'], WRONG],
  [['import', '-', '--json'], WRONG],
  [['import', '-'], '{"id":"Person:z","name":"甲","\\u001b[2J":1}'],
  [['import', '-', '--format', 'yaml'], `id: Person:z\n"\\e[2J\\u202e": 1\n`],
  [['import', '-', '--dry-run'], JSON.stringify({ id: 'Person:x', name: '好' })],
  [['import', join('missing', HOSTILE)], ''],
  [['withdraw', 'Person:x', '--reason', 'WITHDRAWN', '--dry-run'], ''],
  [['erase', 'Person:x', '--reason', HOSTILE, '--dry-run'], ''],
  [['verify'], ''],
])('command %#', async (args, input) => {
  const { out, err } = await gongkai(args, input);

  expect(out + err).not.toMatch(ACTS);
  expect(out + err).not.toBe('');
});

test.each([
  ['yaml', [] as string[]],
  ['json', ['--json']],
])('what is shown as %s is read back, as it is kept today', async (format, more) => {
  const { out } = await gongkai(['show', 'Person:x', ...more]);
  const again = await gongkai(['import', '-', '--format', format, '--json', '--dry-run'], out);

  expect(out).toContain('\\u200f反');
  expect(JSON.parse(again.out)).toMatchObject({ records: 1, changed: 1 });
});
