/** Imports one file as one publication. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Archive } from '../publications/archive.ts';
import { publish, type Published } from '../publications/publish.ts';
import type { Tables } from '../store/tables.ts';
import { readDrafts } from './readFile.ts';
import { validate } from './validate.ts';

/** @throws ImportRefused with every problem; nothing is published then. */
export async function importFile(tables: Tables, path: string): Promise<Published> {
  const draftFile = readDrafts(basename(path), await readFile(path));
  const changes = await validate(draftFile, async (ids) => {
    const archive = new Archive(tables);
    const records = await Promise.all(ids.map((id) => archive.record(id)));
    return new Set(ids.filter((_, at) => records[at]));
  });
  return publish(tables, { changes, note: draftFile.note });
}
