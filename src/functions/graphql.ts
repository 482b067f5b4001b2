/** Lambda function of `/graphql`. It only reads. */
import { createGraphqlHandler } from '../server/handler.ts';
import { createLog } from '../server/log.ts';
import { createClient } from '../store/client.ts';
import { createTables } from '../store/tables.ts';
import { catalogueOf } from './catalogue.ts';
import { readConfig } from './config.ts';
import { readContract } from './schemaText.ts';

const config = readConfig(process.env);
const tables = createTables(createClient(config), config.tablePrefix);

export const handler = createGraphqlHandler({
  tables,
  catalogue: catalogueOf(tables, config),
  contract: readContract(),
  log: createLog(config.logLevel),
});
