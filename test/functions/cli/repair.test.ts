/** Damaged files of the embedded store: said in plain words, and repaired as far as they can be read. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE } from '../../support/sample.ts';
import { runGongkai } from './runGongkai.ts';

let parent: string;
let whole: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'gongkai-repair-'));
  whole = join(parent, 'whole');
  // Opened often enough that the log of writes becomes table files.
  for (let opened = 0; opened < 3; opened += 1) await runGongkai(['import', SAMPLE], { dataDir: whole });
}, 60_000);
afterAll(() => rm(parent, { recursive: true, force: true }));

let made = 0;
async function copyOfStore(): Promise<string> {
  const folder = join(parent, `copy-${(made += 1)}`);
  await cp(whole, folder, { recursive: true });
  return folder;
}

/** Changes bytes in the blocks of the largest table file. */
async function damage(folder: string): Promise<void> {
  const tables = (await readdir(folder)).filter((name) => name.endsWith('.ldb'));
  const read = await Promise.all(tables.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
  const [largest] = read.toSorted((a, b) => b.bytes.length - a.bytes.length);
  if (!largest) throw new Error('The store has no table file');
  largest.bytes.fill(0x5a, 100, Math.min(3_000, largest.bytes.length / 2));
  await writeFile(join(folder, largest.name), largest.bytes);
}

test.each([['verify'], ['rebuild']])('%s says what is damaged and what can be done', async (command) => {
  // Prepare
  const dataDir = await copyOfStore();
  await damage(dataDir);

  // Act
  const { code, out, err } = await runGongkai([command], { dataDir });

  // Assess
  expect(code).toBe(5);
  expect(out + err).toMatch(/A file of the store in DATA_DIR is damaged \(Corruption: .*\)\. .* run gongkai repair/);
  expect(out + err).not.toMatch(/ {4}at /);
});

test('repair keeps the files as they were, and says what can be read', async () => {
  // Prepare
  const dataDir = await copyOfStore();
  await damage(dataDir);
  const files = await readdir(dataDir);

  // Act
  const { code, out } = await runGongkai(['repair', '--json'], { dataDir });
  const repaired = JSON.parse(out) as { kept: string; publications: number; lost: number[] };

  // Assess
  expect(await readdir(repaired.kept)).toEqual(files);
  expect(code).toBe(repaired.lost.length === 0 ? 0 : 6);
  // What is left opens, and answers in plain words.
  const status = await runGongkai(['status'], { dataDir });
  expect(status.code).toBe(0);
});

test('repair of a whole store loses nothing', async () => {
  // Prepare
  const dataDir = await copyOfStore();

  // Act
  const { code, out } = await runGongkai(['repair'], { dataDir });

  // Assess
  expect([code, out]).toEqual([0, expect.stringMatching(/^All 1 publications can be read; 0 derived items/)]);
  expect((await runGongkai(['verify'], { dataDir })).code).toBe(0);
});

test('a store without CURRENT is repaired from its tables', async () => {
  // Prepare
  const dataDir = await copyOfStore();
  await rm(join(dataDir, 'CURRENT'));

  // Act
  const refused = await runGongkai(['status'], { dataDir });
  const { code, out } = await runGongkai(['repair'], { dataDir });

  // Assess
  expect(refused.err).toMatch(/not CURRENT.*run `gongkai repair`/);
  expect([code, out]).toEqual([0, expect.stringMatching(/^All 1 publications can be read/)]);
});

test('a folder that is no store is not touched', async () => {
  // Prepare
  const dataDir = await mkdtemp(join(parent, 'documents-'));
  await writeFile(join(dataDir, 'a.docx'), 'a');

  // Act
  const { code, err } = await runGongkai(['repair'], { dataDir });

  // Assess
  expect(code).toBe(1);
  expect(err).toMatch(/has files that are not a store's \(a\.docx\)/);
  expect(await readdir(dataDir)).toEqual(['a.docx']);
});
