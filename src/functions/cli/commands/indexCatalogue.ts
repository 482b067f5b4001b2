/** `gongkai index`: brings the index of the catalogue on OpenSearch up to the log. */
import { openSearchCatalogue } from '../../openCatalogue.ts';
import type { CliContext } from '../cliContext.ts';
import { Refused } from '../explain.ts';

export async function runIndex(
  { json }: { readonly json?: boolean | undefined },
  { session, config, output: { say, sayJson, progress } }: CliContext,
): Promise<void> {
  if (config.openSearchUrl === undefined)
    throw new Refused('OPENSEARCH_URL names no OpenSearch: set it to its address, like http://localhost:9200');
  const open = openSearchCatalogue({ session, config, follows: true });
  const catalogue = await open();
  try {
    const { index, number } = await catalogue.follow(await session.reader().applied(), progress('Indexing'));
    if (json === true) sayJson({ index, number });
    else say(`The index ${index} has everything up to publication ${number}`);
  } finally {
    await catalogue.close();
  }
}
