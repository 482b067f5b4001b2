/**
 * Writes many items of tables that nobody else writes, 25 a request and without conditions: for filling an empty store.
 */
import { BatchWriteCommand as SendBatchWrite } from '@aws-sdk/lib-dynamodb';
import { BatchPutRequest, BatchWriteCommand } from 'dynamodb-toolbox';
import { StoreUnavailable } from './errors.ts';
import type { HeadItem, RecordItem } from './reader.ts';
import { HEAD_POSITION, type Tables } from './tables.ts';
import type { ListRow } from './writes.ts';

/** Items that DynamoDB takes in one request, which may have 16 MB together. */
const MAX_ITEMS_PER_BATCH = 25;
const BACKOFF = [50, 100, 200, 400, 800, 1_600, 3_200];

/** Parameters of writes to one table, as the toolbox makes them. */
type Writes = Record<string, readonly unknown[]>;

export const putRecords = (tables: Tables, items: readonly RecordItem[]) =>
  writeAll(tables, items, (some) =>
    tables.records
      .build(BatchWriteCommand)
      .requests(...some.map((item) => tables.record.build(BatchPutRequest).item(item)))
      .params(),
  );

export const putRows = (tables: Tables, rows: readonly (ListRow & { readonly n: number })[]) =>
  writeAll(tables, rows, (some) =>
    tables.lists
      .build(BatchWriteCommand)
      .requests(
        ...some.map(({ list, position, edge, n }) =>
          tables.row.build(BatchPutRequest).item({ list, position, n, ...(edge && { edge }) }),
        ),
      )
      .params(),
  );

export const putHeads = (tables: Tables, heads: readonly Omit<HeadItem, 'position'>[]) =>
  writeAll(tables, heads, (some) =>
    tables.lists
      .build(BatchWriteCommand)
      .requests(...some.map((head) => tables.head.build(BatchPutRequest).item({ ...head, position: HEAD_POSITION })))
      .params(),
  );

async function writeAll<Item>(
  tables: Tables,
  items: readonly Item[],
  paramsOf: (some: Item[]) => Writes,
): Promise<void> {
  for (let at = 0; at < items.length; at += MAX_ITEMS_PER_BATCH) {
    await writeBatch(tables, paramsOf(items.slice(at, at + MAX_ITEMS_PER_BATCH)));
  }
}

async function writeBatch(tables: Tables, writes: Writes): Promise<void> {
  let pending: Writes = writes;
  for (let tries = 0; Object.keys(pending).length > 0; tries += 1) {
    if (tries > 0) {
      const wait = BACKOFF[tries - 1];
      if (wait === undefined) throw new StoreUnavailable('DynamoDB left writes unprocessed after every retry');
      await new Promise((done) => setTimeout(done, wait * (0.5 + Math.random())));
    }
    const { UnprocessedItems = {} } = await tables.client.send(new SendBatchWrite({ RequestItems: pending as never }));
    pending = UnprocessedItems;
  }
}
