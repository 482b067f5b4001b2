/** Imports texts as files would be, each by its name; or only reads them, without a store. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PutChange } from '../../src/publications/log/change.ts';
import { Drafts, type PublishedLookup } from '../../src/importing/drafts.ts';
import type { DraftFile } from '../../src/importing/formats/draft.ts';
import { openImportFiles } from '../../src/importing/formats/files.ts';
import { importFiles, type ImportOptions, type ImportReport } from '../../src/importing/import.ts';
import { ImportRefused, type Problem } from '../../src/importing/problem.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';

/** Files by their names. */
export type Texts = Readonly<Record<string, string | Uint8Array>>;

/** A store in which nothing is public. */
const NOTHING_PUBLIC: PublishedLookup = {
  byId: async () => new Set<string>(),
  current: async () => new Map(),
  byName: async () => [],
  nearName: async () => [],
};

/** What is used while the files are there. */
export async function withFiles<Result>(
  texts: Texts,
  use: (files: readonly DraftFile[], folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-texts-'));
  try {
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
    const [only, ...others] = Object.keys(texts);
    return await use(
      await openImportFiles(only !== undefined && others.length === 0 ? join(folder, only) : folder),
      folder,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const importTexts = (
  session: WriteSession,
  texts: Texts,
  options: ImportOptions = {},
  known = NOTHING_PUBLIC,
): Promise<ImportReport> => withFiles(texts, (files) => importFiles(session, files, known, options));

/** The changes that the files ask for, in their order. */
export const changesIn = (texts: Texts, known = NOTHING_PUBLIC): Promise<PutChange[]> =>
  withFiles(texts, (files) => changesOf(files, known));

export async function changesOf(files: readonly DraftFile[], known = NOTHING_PUBLIC): Promise<PutChange[]> {
  const drafts = new Drafts(files, known);
  await drafts.validate();
  return allOf(drafts.changes());
}

/** What is wrong with the files; empty where nothing is. What else is thrown goes on. */
export async function problemsIn(texts: Texts, known = NOTHING_PUBLIC): Promise<readonly Problem[]> {
  try {
    await changesIn(texts, known);
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
  return [];
}

/** The content of the only record in the files. */
export async function contentIn(texts: Texts, known = NOTHING_PUBLIC): Promise<unknown> {
  const [change, ...others] = await changesIn(texts, known);
  if (!change || others.length > 0) throw new Error('Not one record');
  return change.content;
}

export const ndjson = (lines: readonly unknown[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
