/** Writes many items, 25 per request and without conditions, while no one else applies publications. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BatchWriteCommand as SendBatchWrite } from '@aws-sdk/lib-dynamodb';
import { BatchPutRequest } from 'dynamodb-toolbox/entity/actions/batchPut';
import { BatchWriteCommand } from 'dynamodb-toolbox/table/actions/batchWrite';
import { StoreUnavailable } from '../errors.ts';
import type { HeadItem, RecordItem } from '../reads/reader.ts';
import { MAX_ATTEMPTS, waitAfter } from '../retries.ts';
import { tombstoneExpiry } from './tombstones.ts';
import { HEAD_POSITION, type ListRow, type PublicationNumber, type Tables } from '../tables.ts';

/** Items that DynamoDB accepts in one request, together at most 16 MB. */
const MAX_ITEMS_PER_BATCH = 25;

/** Parameters of the writes to one table, in the toolbox's form. */
type Writes = Record<string, readonly unknown[]>;

const countWrites = (writes: Writes): number => Object.values(writes).reduce((sum, items) => sum + items.length, 0);

export class BulkWriter {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  putRecords(items: readonly RecordItem[]): Promise<void> {
    const { records, record } = this.#tables;
    return this.#writeAll(items, (batch) =>
      records
        .build(BatchWriteCommand)
        .requests(...batch.map((item) => record.build(BatchPutRequest).item(item)))
        .params(),
    );
  }

  putRows(rows: readonly (ListRow & { readonly n: PublicationNumber })[]): Promise<void> {
    const { lists, row } = this.#tables;
    return this.#writeAll(rows, (batch) =>
      lists
        .build(BatchWriteCommand)
        .requests(
          ...batch.map(({ list, position, edge, n }) =>
            row.build(BatchPutRequest).item({ list, position, n, ...(edge && { edge }) }),
          ),
        )
        .params(),
    );
  }

  /** Tombstones in place of rows that publications up to `n` have removed. */
  putTombstones(rows: readonly Pick<ListRow, 'list' | 'position'>[], n: PublicationNumber): Promise<void> {
    const { lists, row } = this.#tables;
    const expires = tombstoneExpiry();
    return this.#writeAll(rows, (batch) =>
      lists
        .build(BatchWriteCommand)
        .requests(
          ...batch.map(({ list, position }) =>
            row.build(BatchPutRequest).item({ list, position, n, gone: n, expires }),
          ),
        )
        .params(),
    );
  }

  putHeads(heads: readonly Omit<HeadItem, 'position'>[]): Promise<void> {
    const { lists, head } = this.#tables;
    return this.#writeAll(heads, (batch) =>
      lists
        .build(BatchWriteCommand)
        .requests(...batch.map((item) => head.build(BatchPutRequest).item({ ...item, position: HEAD_POSITION })))
        .params(),
    );
  }

  async #writeAll<Item>(items: readonly Item[], paramsOf: (batch: Item[]) => Writes): Promise<void> {
    for (let at = 0; at < items.length; at += MAX_ITEMS_PER_BATCH) {
      await this.#write(paramsOf(items.slice(at, at + MAX_ITEMS_PER_BATCH)));
    }
  }

  async #write(writes: Writes): Promise<void> {
    let pending = writes;
    // As for reads: a request that writes some of its items has not failed.
    for (let failures = 0; countWrites(pending) > 0;) {
      const command = new SendBatchWrite({ RequestItems: pending as never });
      const { UnprocessedItems = {} } = await this.#tables.client.send(command);
      failures = countWrites(UnprocessedItems) < countWrites(pending) ? 0 : failures + 1;
      pending = UnprocessedItems;
      if (failures >= MAX_ATTEMPTS) throw new StoreUnavailable('DynamoDB left writes unprocessed after every retry');
      if (countWrites(pending) > 0) await sleep(waitAfter(failures));
    }
  }
}
