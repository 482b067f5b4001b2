/** Lambda function of `/healthz`. It only reads. */
import { createHealthHandler } from '../server/health.ts';
import { createLog } from '../server/log.ts';
import { createClient } from '../store/client.ts';
import { createTables } from '../store/tables.ts';
import { readConfig } from './config.ts';

const config = readConfig(process.env);

export const handler = createHealthHandler({
  tables: createTables(createClient(config), config.tablePrefix),
  log: createLog(config.logLevel),
});
