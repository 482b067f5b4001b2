/**
 * Reads by key. Keys of any table requested in the same tick are read in one BatchGetItem (100 keys each), and a reader
 * reads each key once: a query nested d levels deep costs about d requests, regardless of its width. Reads are
 * consistent, so a response computed after a publication was seen contains all of it.
 */
import { brotliDecompressSync } from 'node:zlib';
import DataLoader from 'dataloader';
import type { FormattedItem } from 'dynamodb-toolbox';
import type { Access } from '../access.ts';
import {
  batchGet,
  type Item,
  type ItemKey,
  itemKeyName,
  MAX_KEYS_PER_BATCH,
  type RecordAttribute,
} from './batchGet.ts';
import type { Row } from './rows.ts';
import { APPLIED_NUMBER, HEAD_POSITION, type Tables, TOUCHED_LIST } from '../tables.ts';

export type RecordItem = FormattedItem<Tables['record']>;
export type StoredRecord = Omit<RecordItem, 'rows' | 'previousRows'>;
export type HeadItem = FormattedItem<Tables['head']>;
export type PublicationItem = FormattedItem<Tables['publication']>;

/** The attributes of a record that readers need; only the applier needs its rows. */
const RECORD_ATTRIBUTES: readonly RecordAttribute[] = [
  ...([
    'n',
    'revision',
    'firstPublishedAt',
    'updatedAt',
    'asOf',
    'title',
    'content',
    'withdrawal',
    'hiddenTo',
  ] as const),
];

const APPLIED: ItemKey = { table: 'publications', number: APPLIED_NUMBER };

export interface Reader {
  record(id: string): Promise<StoredRecord | undefined>;
  head(list: string): Promise<HeadItem | undefined>;
  publication(number: number): Promise<PublicationItem | undefined>;
  /** One row of a list, by its position. */
  row(list: string, position: string): Promise<Row | undefined>;
  /** The number up to which the log is applied; 0 if nothing is. */
  applied(): Promise<number>;
  /** Names that a publication touched; undefined if they are unknown or have expired. */
  invalidations(number: number): Promise<string[] | undefined>;
}

export interface ApplierReader extends Reader {
  record(id: string): Promise<RecordItem | undefined>;
}

/**
 * A reader caches everything that it reads: create one for each request.
 *
 * @param onNumber called after the first read with the applied number; everything read is at this number or later.
 */
export function createReader(access: Access, onNumber?: (applied: number) => void): Reader {
  return readerOf(access, RECORD_ATTRIBUTES, onNumber);
}

/** A reader whose records come with their rows, for the applier. */
export function createApplierReader(access: Access): ApplierReader {
  return readerOf(access, [...RECORD_ATTRIBUTES, 'rows', 'previousRows']) as ApplierReader;
}

function readerOf(
  access: Access,
  attributes: readonly RecordAttribute[],
  onNumber?: (applied: number) => void,
): Reader {
  let first: Promise<unknown> | undefined;
  const loader = new DataLoader<ItemKey, Item | undefined, string>(
    async (keys) => {
      if (onNumber && !first) {
        const reading = readWithNumber(access, keys, attributes, onNumber);
        first = reading;
        return reading;
      }
      // Everything must be read after the number.
      await first;
      return batchGet(access, keys, attributes);
    },
    { maxBatchSize: MAX_KEYS_PER_BATCH, cacheKeyFn: itemKeyName },
  );
  // The casts hold because only this project's entities write these tables.
  return {
    record: (id) => loader.load({ table: 'records', id }) as Promise<StoredRecord | undefined>,
    head: (list) => loader.load({ table: 'lists', list, position: HEAD_POSITION }) as Promise<HeadItem | undefined>,
    row: (list, position) => loader.load({ table: 'lists', list, position }) as Promise<Row | undefined>,
    publication: (number) => loader.load({ table: 'publications', number }) as Promise<PublicationItem | undefined>,
    applied: async () => appliedIn(await loader.load(APPLIED)),
    async invalidations(number) {
      const item = await loader.load({ table: 'lists', list: TOUCHED_LIST, position: String(number) });
      const names = item?.['names'] as Uint8Array | undefined;
      return names && (JSON.parse(brotliDecompressSync(names).toString('utf8')) as string[]);
    },
  };
}

const appliedIn = (item: Item | undefined): number => (item?.['applied'] as number | undefined) ?? 0;

/** Milliseconds by which two clocks may differ; AWS keeps its clocks within a few. */
const MAX_CLOCK_SKEW = 500;

/**
 * Reads the number together with the keys, which saves a new process one request. A batch reads its keys in no particular
 * order: if the number is so recent that a key may have been read before it, the keys are read again.
 */
async function readWithNumber(
  access: Access,
  keys: readonly ItemKey[],
  attributes: readonly RecordAttribute[],
  onNumber: (applied: number) => void,
): Promise<(Item | undefined)[]> {
  const began = Date.now();
  const others = keys.filter((key) => key !== APPLIED);
  const together = others.length < MAX_KEYS_PER_BATCH;
  const [number, ...items] = await batchGet(access, together ? [APPLIED, ...others] : [APPLIED], attributes);
  onNumber(appliedIn(number));
  const since = number?.['since'] as number | undefined;
  const isOld = since !== undefined && since < began - MAX_CLOCK_SKEW;
  const found = others.length === 0 || (together && isOld) ? items : await batchGet(access, others, attributes);
  const rest = found.values();
  return keys.map((key) => (key === APPLIED ? number : rest.next().value));
}
