/** A data folder that is not a whole store of ours is refused by its name, and every byte of it stays. */
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDynamoDb } from '../../../src/functions/local/embeddedDynamoDb.ts';
import { openWriteSession } from '../../../src/store/writeSession.ts';
import { provision } from '../../../src/store/provision.ts';
import { publishSample } from '../../support/sample.ts';

let parent: string;
let whole: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'gongkai-folders-'));
  whole = join(parent, 'whole');
  // Opened three times, so that the log of writes becomes table files.
  for (let opened = 0; opened < 3; opened += 1) {
    const engine = await startEmbeddedDynamoDb(whole);
    const session = openWriteSession({ ...engine, tablePrefix: 'gongkai' });
    await provision(session.tables);
    if (opened === 0) await publishSample(session);
    session.tables.client.destroy();
    await engine.close();
  }
});
afterAll(() => rm(parent, { recursive: true }));

let made = 0;
async function copyOfStore(): Promise<string> {
  const folder = join(parent, `copy-${(made += 1)}`);
  await cp(whole, folder, { recursive: true });
  return folder;
}

/** Names, sizes and bytes of all that is in a folder. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const found: Record<string, string> = {};
  for (const name of names.sort()) {
    const path = join(folder, name);
    if ((await stat(path)).isFile()) {
      found[name] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
    }
  }
  return found;
}

async function withoutFiles(matching: RegExp): Promise<string> {
  const folder = await copyOfStore();
  for (const name of await readdir(folder)) if (matching.test(name)) await rm(join(folder, name));
  return folder;
}

test.each([
  ['CURRENT is missing', () => withoutFiles(/^CURRENT$/), /not CURRENT/],
  ['only table files are there', () => withoutFiles(/^(?!.*\.ldb$)/), /not CURRENT/],
  ['the manifest is missing', () => withoutFiles(/^MANIFEST/), /MANIFEST-\d+ is missing/],
  [
    'CURRENT is empty',
    async () => {
      const folder = await copyOfStore();
      await writeFile(join(folder, 'CURRENT'), '');
      return folder;
    },
    /CURRENT is damaged/,
  ],
  [
    'it holds files of somebody else',
    async () => {
      const folder = join(parent, 'documents');
      await mkdir(folder);
      for (const name of ['a.docx', 'b.docx', 'c.docx', 'd.docx']) await writeFile(join(folder, name), name);
      return folder;
    },
    /not a store's \(a\.docx, b\.docx, c\.docx and 1 more\)/,
  ],
])('%s: refused, and nothing is touched', async (_what, prepare, reason) => {
  // Prepare
  const folder = await prepare();
  const before = await contentOf(folder);

  // Act
  const failure: unknown = await startEmbeddedDynamoDb(folder).catch((error: unknown) => error);

  // Assess
  expect(failure).toBeInstanceOf(Error);
  expect((failure as Error).message).toContain(`DATA_DIR ${folder} `);
  expect((failure as Error).message).toMatch(reason);
  expect((failure as Error).message).not.toMatch(/remove/);
  expect(await contentOf(folder)).toEqual(before);
});

test('a table file is missing: the store is damaged, and what is left stays', async () => {
  // Prepare
  const folder = await withoutFiles(/\.ldb$/);
  const before = Object.keys(await contentOf(folder)).filter((name) => !name.startsWith('LOG'));

  // Act
  const failure: unknown = await startEmbeddedDynamoDb(folder).catch((error: unknown) => error);

  // Assess
  expect((failure as Error).message).toMatch(/is damaged .*missing files/i);
  expect((failure as Error).message).not.toMatch(/remove/);
  expect(Object.keys(await contentOf(folder))).toEqual(expect.arrayContaining(before));
});

test('a file in place of the folder', async () => {
  // Act
  const failure: unknown = await startEmbeddedDynamoDb(import.meta.filename).catch((error: unknown) => error);

  // Assess
  expect((failure as Error).message).toMatch(/is not a folder: choose another folder/);
});

// The superuser may write everywhere.
(process.getuid?.() === 0 ? test.skip : test)('a folder that this user may not write', async () => {
  // Prepare
  const folder = await copyOfStore();
  await chmod(folder, 0o500);

  // Act
  const failure: unknown = await startEmbeddedDynamoDb(folder).catch((error: unknown) => error);

  // Assess
  expect((failure as Error).message).toMatch(/may not be read and written by this user: give it the right/);
});

test('a folder that is empty, or not there, becomes a store; a whole one is opened again', async () => {
  for (const folder of [join(parent, 'new', 'deep'), parent.concat('-empty'), await copyOfStore()]) {
    // Act
    const engine = await startEmbeddedDynamoDb(folder);
    await engine.close();

    // Assess
    expect(await readdir(folder)).toContain('CURRENT');
  }
  await rm(parent.concat('-empty'), { recursive: true });
});
