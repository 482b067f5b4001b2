/** Lambda function that writes the index of the catalogue on OpenSearch, called by the log's stream and on a schedule. */
import { openReadSession } from '../../store/session.ts';
import { createIndexHandler } from '../logStream/indexHandler.ts';
import { openSearchCatalogue } from '../openCatalogue.ts';
import { lambdaParts } from './lambdaParts.ts';

const { config, session, log, metrics } = lambdaParts(openReadSession);
const open = openSearchCatalogue({ session, config, follows: true });

export const handler = createIndexHandler({
  session,
  log,
  metrics,
  bringUp: async (applied) => (await open()).follow(applied),
});
