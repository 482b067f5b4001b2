/**
 * Catalogues for tests, empty until they are first asked: on SQLite, each a file of its own, made when it is first needed and
 * removed when all tests have run; or, where OPENSEARCH_URL names an engine, each an index of its own there.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { openSearchClient } from '../../src/catalogue/opensearch/client.ts';
import { OpenSearchCatalogue } from '../../src/catalogue/opensearch/openSearchCatalogue.ts';
import { RememberedCatalogue } from '../../src/catalogue/remembered.ts';
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

const openSearchUrl = process.env['OPENSEARCH_URL'];

/** The engine that catalogues of tests are on, for their names. */
export const CATALOGUE_ENGINE = openSearchUrl === undefined ? 'SQLite' : 'OpenSearch';

/** Over these tables. */
export function newCatalogue(session: WriteSession): Catalogue {
  if (openSearchUrl === undefined)
    return new SqliteCatalogue(session, { path: newCatalogueFile(), maxBuildWait: 20_000 });
  const client = openSearchClient({ url: openSearchUrl });
  return new OpenSearchCatalogue(session, { client, base: `test-${randomUUID()}`, follows: true, maxWait: 20_000 });
}

/** What a handler needs: opens a catalogue over these tables, with its memory, when it is first called. */
export function catalogueOver(session: WriteSession): () => Promise<Catalogue> {
  let catalogue: Catalogue | undefined;
  return async () => (catalogue ??= new RememberedCatalogue(newCatalogue(session)));
}
