/** Catalogues for tests: each a file of its own, made when it is first needed and removed when all tests have run. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';

let folder: string | undefined;
let made = 0;

/** The path of a catalogue's file that is not there yet. */
export function newCatalogueFile(): string {
  folder ??= newFolder();
  return join(folder, `${(made += 1)}.sqlite`);
}

/** Removed by removeTemporary.ts, which knows it by the processes. */
function newFolder(): string {
  return mkdtempSync(join(tmpdir(), `gongkai-catalogue-${process.pid}-${process.ppid}-`));
}

/** What a handler needs: opens a catalogue over these tables when it is first called. */
export function catalogueOver(session: WriteSession): () => Promise<Catalogue> {
  let catalogue: Catalogue | undefined;
  return async () => (catalogue ??= new SqliteCatalogue(session, { path: newCatalogueFile() }));
}
