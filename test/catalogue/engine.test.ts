import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { describeCatalogue } from './engineSuite.ts';

describeCatalogue('the catalogue on SQLite', {
  make: (session) => new SqliteCatalogue(session, { path: newCatalogueFile() }),
});
