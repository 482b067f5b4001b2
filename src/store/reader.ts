/**
 * Reads by key. Keys asked for in the same tick, of any table, travel in one BatchGetItem (100 keys each), and each key
 * is read once in a reader's life: a query nested d levels deep costs about d requests, however wide it is. Reads are
 * consistent, so that an answer computed after a publication was seen holds all of it.
 */
import { BatchGetCommand as SendBatchGet } from '@aws-sdk/lib-dynamodb';
import DataLoader from 'dataloader';
import { BatchGetCommand, BatchGetRequest, type FormattedItem } from 'dynamodb-toolbox';
import { StoreUnavailable } from './errors.ts';
import { APPLIED_NUMBER, HEAD_POSITION, LOG, type Tables } from './tables.ts';

export type RecordItem = FormattedItem<Tables['record']>;
export type StoredRecord = Omit<RecordItem, 'rows' | 'previousRows'>;
export type HeadItem = FormattedItem<Tables['head']>;
export type PublicationItem = FormattedItem<Tables['publication']>;

type Key =
  | { readonly table: 'records'; readonly id: string }
  | { readonly table: 'lists'; readonly list: string }
  | { readonly table: 'publications'; readonly number: number };

type Item = Record<string, unknown>;

/** The attributes of a record that readers need; its rows are for the applier alone. */
const RECORD_ATTRIBUTES = ['n', 'revision', 'firstPublishedAt', 'updatedAt', 'title', 'content', 'withdrawal'] as const;

const MOST_KEYS = 100;
/** Waits between tries for the keys that DynamoDB left unprocessed, in milliseconds. */
const BACKOFF = [20, 50, 100, 200, 400, 800];

export interface Reader {
  record(id: string): Promise<StoredRecord | undefined>;
  head(list: string): Promise<HeadItem | undefined>;
  publication(number: number): Promise<PublicationItem | undefined>;
  /** Up to which number the log is applied; 0 when nothing is. */
  applied(): Promise<number>;
}

export interface ApplierReader extends Reader {
  record(id: string): Promise<RecordItem | undefined>;
}

/** A reader remembers all that it read: make one for each request. */
export function createReader(tables: Tables): Reader {
  return readerOf(tables, RECORD_ATTRIBUTES);
}

/** A reader whose records come with their rows, for the applier. */
export function createApplierReader(tables: Tables): ApplierReader {
  return readerOf(tables, [...RECORD_ATTRIBUTES, 'rows', 'previousRows']) as ApplierReader;
}

type RecordAttribute = keyof RecordItem;

function readerOf(tables: Tables, attributes: readonly RecordAttribute[]): Reader {
  const loader = new DataLoader<Key, Item | undefined, string>((keys) => batchGet(tables, keys, attributes), {
    maxBatchSize: MOST_KEYS,
    cacheKeyFn: nameOf,
  });
  // The casts hold because only this project's entities write these tables.
  return {
    record: (id) => loader.load({ table: 'records', id }) as Promise<StoredRecord | undefined>,
    head: (list) => loader.load({ table: 'lists', list }) as Promise<HeadItem | undefined>,
    publication: (number) => loader.load({ table: 'publications', number }) as Promise<PublicationItem | undefined>,
    applied: async () => {
      const item = await loader.load({ table: 'publications', number: APPLIED_NUMBER });
      return (item?.['applied'] as number | undefined) ?? 0;
    },
  };
}

function nameOf(key: Key): string {
  if (key.table === 'records') return `r ${key.id}`;
  return key.table === 'lists' ? `l ${key.list}` : `p ${key.number}`;
}

function nameOfItem(item: Item): string {
  if ('id' in item) return `r ${String(item['id'])}`;
  return 'list' in item ? `l ${String(item['list'])}` : `p ${String(item['number'])}`;
}

async function batchGet(
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
  const heads = keys.flatMap((key) =>
    key.table === 'lists' ? [tables.head.build(BatchGetRequest).key({ list: key.list, position: HEAD_POSITION })] : [],
  );
  const log = keys.flatMap((key) =>
    key.table === 'publications'
      ? [tables.publication.build(BatchGetRequest).key({ log: LOG, number: key.number })]
      : [],
  );
  return {
    ...(records.length > 0 &&
      tables.records
        .build(BatchGetCommand)
        .requests(...records)
        .options({ consistent: true, attributes: [...attributes] })
        .params()),
    ...(heads.length > 0 &&
      tables.lists
        .build(BatchGetCommand)
        .requests(...heads)
        .options({ consistent: true })
        .params()),
    ...(log.length > 0 &&
      tables.publications
        .build(BatchGetCommand)
        .requests(...log)
        .options({ consistent: true })
        .params()),
  };
}
