/**
 * The worst questions to a catalogue on SQLite, one after the other, and what is beside them: how long the event loop stands
 * still, and how long other clients wait; where the server's thread answers, and where threads of their own do.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { CatalogueFile } from './catalogue.ts';
import { wordsIn, type Row } from './catalogueQuestions.ts';

/** Where the store is. */
interface WorstStore {
  readonly endpoint: string;
  readonly tablePrefix: string;
}

/** What a process is told. */
export interface WorstQuestions extends WorstStore {
  /** Of the catalogue's file. */
  readonly path: string;
  readonly common: readonly string[];
  /** That answer; 0: the server's thread does. */
  readonly threads: number;
}

/**
 * Each way in a process of its own, as a server is one: in the process of this bench, with all that it has made, collecting garbage
 * alone would hold the event loop for longer.
 *
 * @param store has records for the others; those of the file are not there, and so no question asks for any.
 * @param file a catalogue of many records.
 */
export async function worstTable(store: WorstStore, { path, records }: CatalogueFile): Promise<Row[]> {
  const { common } = await wordsIn(records);
  const rows: Row[] = [];
  for (const threads of [0, 1, 2]) {
    const asked: WorstQuestions = { ...store, path, common, threads };
    const child = spawn(process.execPath, [join(import.meta.dirname, 'worstProcess.ts'), JSON.stringify(asked)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    rows.push(...(JSON.parse(await text(child.stdout)) as Row[]));
  }
  return rows;
}
