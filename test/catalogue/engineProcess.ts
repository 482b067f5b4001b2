/** A process of its own: brings a catalogue's file up to a number and prints what it then answers, as JSON. */
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { createClient } from '../../src/store/client.ts';
import { createTables } from '../../src/store/tables.ts';
import { ask } from './engineFiles.ts';

const [, , endpoint = '', prefix = '', path = '', number = ''] = process.argv;
const catalogue = new SqliteCatalogue(createTables(createClient({ endpoint }), prefix), { path });
process.stdout.write(JSON.stringify(await ask(catalogue, Number(number))));
await catalogue.close();
