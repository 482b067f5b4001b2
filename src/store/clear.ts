/** Deletes all that is derived and leaves the log: the first half of a rebuild. */
import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { APPLIED_NUMBER, LOG, type Tables } from './tables.ts';

export async function clearDerived(tables: Tables): Promise<void> {
  const log = tables.publications.getName();
  await tables.client.send(new DeleteCommand({ TableName: log, Key: { log: LOG, number: APPLIED_NUMBER } }));
  await clear(tables, tables.records.getName(), ['id']);
  await clear(tables, tables.lists.getName(), ['list', 'position']);
}

async function clear(tables: Tables, table: string, key: readonly string[]): Promise<void> {
  let start: Record<string, unknown> | undefined;
  do {
    const names = Object.fromEntries(key.map((name, at) => [`#${at}`, name]));
    const page = await tables.client.send(
      new ScanCommand({
        TableName: table,
        ProjectionExpression: Object.keys(names).join(', '),
        ExpressionAttributeNames: names,
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    for (const item of page.Items ?? []) await tables.client.send(new DeleteCommand({ TableName: table, Key: item }));
    start = page.LastEvaluatedKey;
  } while (start);
}
