/** Reads whole tables, for verify and rebuild; no client request ever does. */
import { QueryCommand as SendQuery, ScanCommand as SendScan } from '@aws-sdk/lib-dynamodb';
import type { Table } from 'dynamodb-toolbox/table';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { ScanCommand } from 'dynamodb-toolbox/table/actions/scan';
import type { Access } from '../access.ts';
import { batchGet, type Item, type ItemKey, MAX_KEYS_PER_BATCH } from './batchGet.ts';
import { LOG, type Tables } from '../tables.ts';

/** A derived item's key. */
export type DerivedKey = Exclude<ItemKey, { table: 'publications' }>;
export type DerivedTable = DerivedKey['table'];

/** Items read at a time: a full page of 1 MB would take the embedded engine longer than one attempt may last. */
const ITEMS_PER_SCAN = 1_000;

interface ScanPage {
  readonly Items?: Item[] | undefined;
  readonly LastEvaluatedKey?: Record<string, unknown> | undefined;
}

/** All items of a table with all attributes, page by page. Each is as it was at some moment after the scan began. */
export async function* scan(tables: Tables, table: DerivedTable): AsyncGenerator<readonly Item[]> {
  const params = (tables[table] as Table)
    .build(ScanCommand)
    .options({ consistent: true, limit: ITEMS_PER_SCAN })
    .params();
  let start: Record<string, unknown> | undefined;
  do {
    const page: ScanPage = await tables.client.send(new SendScan({ ...params, ExclusiveStartKey: start }));
    yield page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start);
}

/** Whether a table has no items, tombstones included. */
export async function isTableEmpty(tables: Tables, table: DerivedTable): Promise<boolean> {
  for await (const items of scan(tables, table)) if (items.length > 0) return false;
  return true;
}

/** The current items of these keys, in their order. */
export async function readItems(access: Access, keys: readonly DerivedKey[]): Promise<(Item | undefined)[]> {
  const attributes = [
    'n',
    'revision',
    'firstPublishedAt',
    'updatedAt',
    'asOf',
    'title',
    'content',
    'withdrawal',
    'hiddenTo',
  ] as const;
  const found: (Item | undefined)[] = [];
  for (let at = 0; at < keys.length; at += MAX_KEYS_PER_BATCH) {
    const batch = keys.slice(at, at + MAX_KEYS_PER_BATCH);
    found.push(...(await batchGet(access, batch, [...attributes, 'rows', 'previousRows'])));
  }
  return found;
}

/** The highest number in the log; 0 when it is empty. */
export async function newestNumber(tables: Tables): Promise<number> {
  const params = tables.publications
    .build(QueryCommand)
    .query({ partition: LOG, range: { gte: 1 } })
    .options({ consistent: true, reverse: true, limit: 1 })
    .params();
  const page: ScanPage = await tables.client.send(new SendQuery(params));
  return (page.Items?.[0]?.['number'] as number | undefined) ?? 0;
}
