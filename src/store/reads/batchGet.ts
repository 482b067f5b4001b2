/** BatchGetItem over all three tables; keys that DynamoDB leaves unprocessed are retried. */
import { BatchGetCommand as SendBatchGet } from '@aws-sdk/lib-dynamodb';
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import type { FormattedItem } from 'dynamodb-toolbox';
import { BatchGetCommand } from 'dynamodb-toolbox/table/actions/batchGet';
import type { Access } from '../access.ts';
import { capacityOptions, trackConsumption } from '../consumption.ts';
import { deadlineOptions, sleepWithin } from '../deadline.ts';
import { StoreUnavailable } from '../errors.ts';
import { MAX_ATTEMPTS, waitAfter } from '../retries.ts';
import { LOG, type Tables } from '../tables.ts';

export type ItemKey =
  | { readonly table: 'records'; readonly id: string }
  | { readonly table: 'lists'; readonly list: string; readonly position: string }
  | { readonly table: 'publications'; readonly number: number };

export type Item = Record<string, unknown>;
export type RecordAttribute = keyof FormattedItem<Tables['record']>;

/** The keys for each table, in the form of both the request and the unprocessed rest. */
type Requested = Record<string, { Keys?: unknown[] | undefined }>;

/** Keys that DynamoDB accepts in one request. */
export const MAX_KEYS_PER_BATCH = 100;

export function itemKeyName(key: ItemKey): string {
  if (key.table === 'records') return `r ${key.id}`;
  return key.table === 'lists' ? `l ${key.position} ${key.list}` : `p ${key.number}`;
}

function itemName(item: Item): string {
  if ('id' in item) return `r ${String(item['id'])}`;
  return 'list' in item ? `l ${String(item['position'])} ${String(item['list'])}` : `p ${String(item['number'])}`;
}

/** The items in the order of their keys, at most {@link MAX_KEYS_PER_BATCH}; undefined for a key without an item. */
export async function batchGet(
  { tables, deadline, consumption }: Access,
  keys: readonly ItemKey[],
  attributes: readonly RecordAttribute[],
): Promise<(Item | undefined)[]> {
  const found = new Map<string, Item>();
  let pending = requestFor(tables, keys, attributes);
  let remaining = keys.length;
  for (let failures = 0; remaining > 0;) {
    // The toolbox's own execute formats every attribute, which costs ten times as much as unmarshalling.
    const answer: { Responses?: Record<string, Item[]>; UnprocessedKeys?: Requested } = await trackConsumption(
      consumption,
      tables.client.send(
        new SendBatchGet({ RequestItems: pending as never, ...capacityOptions(consumption) }),
        deadlineOptions(deadline),
      ),
    );
    for (const items of Object.values(answer.Responses ?? {})) {
      for (const item of items) found.set(itemName(item), item);
    }
    pending = answer.UnprocessedKeys ?? {};
    const unprocessed = Object.values(pending).reduce((sum, { Keys }) => sum + (Keys?.length ?? 0), 0);
    // Large items normally arrive in several responses; only responses without any item count as failures.
    failures = unprocessed < remaining ? 0 : failures + 1;
    remaining = unprocessed;
    if (failures >= MAX_ATTEMPTS)
      throw new StoreUnavailable('DynamoDB left the same keys unprocessed on every attempt');
    if (remaining > 0) await sleepWithin(deadline, waitAfter(failures));
  }
  return keys.map((key) => found.get(itemKeyName(key)));
}

function requestFor(tables: Tables, keys: readonly ItemKey[], attributes: readonly RecordAttribute[]): Requested {
  const records = keys.flatMap((key) =>
    key.table === 'records' ? [tables.record.build(BatchGetRequest).key({ id: key.id })] : [],
  );
  const lists = keys.flatMap(({ table, ...key }) =>
    table === 'lists' ? [tables.head.build(BatchGetRequest).key(key as { list: string; position: string })] : [],
  );
  const log = keys.flatMap((key) =>
    key.table === 'publications'
      ? [tables.publication.build(BatchGetRequest).key({ log: LOG, number: key.number })]
      : [],
  );
  const options = { consistent: true } as const;
  return {
    ...(records.length > 0 &&
      tables.records
        .build(BatchGetCommand)
        .requests(...records)
        .options({ ...options, attributes: [...attributes] })
        .params()),
    ...(lists.length > 0 &&
      tables.lists
        .build(BatchGetCommand)
        .requests(...lists)
        .options(options)
        .params()),
    ...(log.length > 0 &&
      tables.publications
        .build(BatchGetCommand)
        .requests(...log)
        .options(options)
        .params()),
  };
}
