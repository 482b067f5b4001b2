/** Indices for tests on the OpenSearch that OPENSEARCH_URL names, each under a base of its own. */
import { randomUUID } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import { openSearchClient } from '../../src/catalogue/opensearch/client.ts';
import { OpenSearchCatalogue } from '../../src/catalogue/opensearch/openSearchCatalogue.ts';
import { OpenSearchIndex, type IndexOptions } from '../../src/catalogue/opensearch/openSearchIndex.ts';
import type { TestLog } from '../catalogue/engineLog.ts';

export interface IndexRig {
  readonly client: Client;
  newBase(): string;
  /** A catalogue that reads only, unless it follows. */
  catalogue(log: TestLog, base: string, options?: { follows?: boolean; maxWait?: number }): OpenSearchCatalogue;
  index(log: TestLog, base: string, options?: Partial<IndexOptions>): OpenSearchIndex;
  /** All that is stored under a base, whether it is public or not. */
  stored(base: string): Promise<Record<string, unknown>[]>;
}

export function useIndices(): IndexRig {
  const url = process.env['OPENSEARCH_URL'] ?? '';
  const client = openSearchClient({ url });
  const opened: OpenSearchCatalogue[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((catalogue) => catalogue.close()));
    await client.close();
  });
  return {
    client,
    newBase: () => `test-${randomUUID()}`,
    catalogue(log, base, { follows = false, maxWait = 10_000 } = {}) {
      const options = { client: openSearchClient({ url }), base, follows, maxWait };
      const catalogue = new OpenSearchCatalogue(log.session, options);
      opened.push(catalogue);
      return catalogue;
    },
    index: (log, base, options = {}) => new OpenSearchIndex({ session: log.session, client, base, ...options }),
    async stored(base) {
      await client.indices.refresh({ index: `${base}-*` });
      const { body } = await client.search({
        index: `${base}-*`,
        body: { size: 1_000, query: { exists: { field: 'id' } } },
      });
      return body.hits.hits.map(({ _source }) => _source as Record<string, unknown>);
    },
  };
}
