/** Creates missing tables, in the embedded engine and at other local endpoints; on AWS the stack creates them. */
import {
  CreateTableCommand,
  type KeySchemaElement,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { Tables } from './tables.ts';

export async function provision(tables: Tables): Promise<void> {
  await Promise.all(
    [tables.publications, tables.records, tables.lists].map(async (table) => {
      const keys = [table.partitionKey, ...(table.sortKey ? [table.sortKey] : [])];
      try {
        await tables.client.send(
          new CreateTableCommand({
            TableName: table.getName(),
            BillingMode: 'PAY_PER_REQUEST',
            KeySchema: keys.map(({ name }, at): KeySchemaElement => ({
              AttributeName: name,
              KeyType: at === 0 ? 'HASH' : 'RANGE',
            })),
            AttributeDefinitions: keys.map(({ name, type }) => ({
              AttributeName: name,
              AttributeType: type === 'number' ? 'N' : 'S',
            })),
          }),
        );
      } catch (error) {
        if (!(error instanceof ResourceInUseException)) throw error;
      }
      await waitUntilTableExists(
        { client: tables.client, minDelay: 0.02, maxDelay: 0.2, maxWaitTime: 30 },
        { TableName: table.getName() },
      );
    }),
  );
}
