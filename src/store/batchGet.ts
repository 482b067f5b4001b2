/** BatchGetItem over all three tables, with retries of what DynamoDB leaves unprocessed. */
import { BatchGetCommand as SendBatchGet } from '@aws-sdk/lib-dynamodb';
import { BatchGetCommand, BatchGetRequest, type FormattedItem } from 'dynamodb-toolbox';
import { StoreUnavailable } from './errors.ts';
import { LOG, type Tables } from './tables.ts';

export type Key =
  | { readonly table: 'records'; readonly id: string }
  | { readonly table: 'lists'; readonly list: string; readonly position: string }
  | { readonly table: 'publications'; readonly number: number };

export type Item = Record<string, unknown>;
export type RecordAttribute = keyof FormattedItem<Tables['record']>;

/** Keys that DynamoDB takes in one request. */
export const MOST_KEYS = 100;
/** Waits between tries for the keys that DynamoDB left unprocessed, in milliseconds. */
const BACKOFF = [20, 50, 100, 200, 400, 800];

export function nameOf(key: Key): string {
  if (key.table === 'records') return `r ${key.id}`;
  return key.table === 'lists' ? `l ${key.position} ${key.list}` : `p ${key.number}`;
}

function nameOfItem(item: Item): string {
  if ('id' in item) return `r ${String(item['id'])}`;
  return 'list' in item ? `l ${String(item['position'])} ${String(item['list'])}` : `p ${String(item['number'])}`;
}

/** The items in the order of their keys; undefined where there is none. At most {@link MOST_KEYS}. */
export async function batchGet(
  tables: Tables,
  keys: readonly Key[],
  attributes: readonly RecordAttribute[],
): Promise<(Item | undefined)[]> {
  const found = new Map<string, Item>();
  let pending: Record<string, unknown> | undefined = requestFor(tables, keys, attributes);
  for (let tries = 0; pending; tries += 1) {
    // The toolbox's own execute formats each attribute of each item, which costs ten times the unmarshalling.
    const answer: { Responses?: Record<string, Item[]>; UnprocessedKeys?: Record<string, unknown> } =
      await tables.client.send(new SendBatchGet({ RequestItems: pending as never }));
    for (const items of Object.values(answer.Responses ?? {})) {
      for (const item of items) found.set(nameOfItem(item), item);
    }
    const left: Record<string, unknown> = answer.UnprocessedKeys ?? {};
    pending = Object.keys(left).length > 0 ? left : undefined;
    if (pending) {
      const wait = BACKOFF[tries];
      if (wait === undefined) throw new StoreUnavailable('DynamoDB left keys unprocessed after every retry');
      await new Promise((done) => setTimeout(done, wait * (0.5 + Math.random())));
    }
  }
  return keys.map((key) => found.get(nameOf(key)));
}

function requestFor(
  tables: Tables,
  keys: readonly Key[],
  attributes: readonly RecordAttribute[],
): Record<string, unknown> {
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
