/** A process of its own: brings a catalogue's file up to a number and prints what it then answers, as JSON. */
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { openWriteSession } from '../../src/store/writeSession.ts';
import { ask } from './engineFiles.ts';

const [, , endpoint = '', prefix = '', path = '', number = ''] = process.argv;
const catalogue = new SqliteCatalogue(openWriteSession({ endpoint, tablePrefix: prefix }), { path });
process.stdout.write(JSON.stringify(await ask(catalogue, Number(number))));
await catalogue.close();
