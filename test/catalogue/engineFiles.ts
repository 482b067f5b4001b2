/** Catalogue files for tests of what may happen to them: one filled from a log, and what every catalogue of it answers. */
import { closeSync, copyFileSync, openSync, statSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Catalogue, CatalogueView } from '../../src/catalogue/catalogue.ts';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { parseWords } from '../../src/catalogue/text/words.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { newCatalogueFile } from '../support/catalogue.ts';

const PAGE = { selection: [], descending: true, limit: 100 } as const;
const WORDS = ['徐州', '天宝 重工', 'abb'].map((query) => ({
  type: 'words' as const,
  words: parseWords(query, 'query'),
}));

const byOwner = { selection: [], keys: ['kind', { of: 'Project/owner' }] } as const;

/** Questions that together read every table. */
export async function answersOf(view: CatalogueView): Promise<unknown> {
  return {
    number: view.number,
    pages: await Promise.all(
      (['date', 'name', 'updated', { amount: 'Project/investment' }] as const).map((order) =>
        view.page({ ...PAGE, order }),
      ),
    ),
    search: await Promise.all(
      WORDS.map((words) => view.page({ ...PAGE, selection: [words], order: 'relevance', scored: true })),
    ),
    counts: await Promise.all(
      [
        [],
        [{ type: 'values', of: 'Article/topic', values: ['招商', '环保'] } as const],
        [
          {
            type: 'days',
            of: 'Project/milestone',
            keys: ['SIGNED/ACTUAL', 'STARTED/ACTUAL'],
            days: undefined,
          } as const,
        ],
        [{ type: 'amount', of: 'Project/investment', currency: 'CNY', from: '1' } as const],
      ].map((selection) => view.count(selection)),
    ),
    facets: await Promise.all(
      (['year', 'kind', { of: 'Article/topic' }] as const).map((key) => view.facet([], key, 100)),
    ),
    groups: await view.groups(byOwner),
    sums: await view.sums({ ...byOwner, amount: 'Project/investment' }),
    middles: await view.middles({ ...byOwner, amount: 'Project/expected-output' }),
  };
}

/** Opens, asks everything, closes the view. */
export async function ask(catalogue: Catalogue, number: number): Promise<unknown> {
  const view = await catalogue.open(number);
  try {
    return await answersOf(view);
  } finally {
    view.close();
  }
}

/** What a catalogue answers that begins with nothing. */
export async function freshAnswers(session: WriteSession, number: number): Promise<unknown> {
  const catalogue = new SqliteCatalogue(session, { path: newCatalogueFile() });
  const answers = await ask(catalogue, number);
  await catalogue.close();
  return answers;
}

/** A file, closed, that has all up to the number. */
export async function filledFile(session: WriteSession, number: number): Promise<string> {
  const path = newCatalogueFile();
  const catalogue = new SqliteCatalogue(session, { path });
  (await catalogue.open(number)).close();
  await catalogue.close();
  return path;
}

/** A copy of a closed file, to be spoiled. */
export function copyOf(path: string): string {
  const copy = newCatalogueFile();
  copyFileSync(path, copy);
  return copy;
}

export const sizeOf = (path: string): number => statSync(path).size;

export function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.byteLength, at);
  closeSync(file);
}

/** Changes the file by SQL. */
export function execute(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}
