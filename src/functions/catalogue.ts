/** The catalogue of a process: loaded and opened when it is first needed, since most requests do without it. */
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Tables } from '../store/tables.ts';
import type { Config } from './config.ts';

export function catalogueOf(tables: Tables, { dataDir, tablePrefix }: Config): () => Promise<Catalogue> {
  let opened: Promise<Catalogue> | undefined;
  const open = async (): Promise<Catalogue> => {
    const { SqliteCatalogue } = await import('../catalogue/sqlite/sqliteCatalogue.ts');
    return new SqliteCatalogue(tables, { path: join(dataDir, 'catalogue', `${tablePrefix}.sqlite`) });
  };
  return () => (opened ??= open());
}
