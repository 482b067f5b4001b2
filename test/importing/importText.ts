/** Imports a text as a file would be. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../src/importing/importFile.ts';
import { ImportRefused, type Problem } from '../../src/importing/problem.ts';
import type { Published } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';

export const FILE = 'page.yaml';

export async function importText(session: WriteSession, text: string | Uint8Array): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  try {
    await writeFile(join(folder, FILE), text);
    const [published] = (await importFile(session, join(folder, FILE))).publications;
    if (!published) throw new Error('Nothing was published');
    return published;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is wrong with the text. Fails when it is imported, or refused without telling. */
export async function problemsOf(session: WriteSession, text: string | Uint8Array): Promise<readonly Problem[]> {
  try {
    await importText(session, text);
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
  throw new Error('It was imported');
}

/** The text of a file with these lines of records. */
export const records = (...lines: readonly string[]): string => ['note: 试验', 'records:', ...lines, ''].join('\n');
