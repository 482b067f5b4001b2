/**
 * Reads by key. Keys asked for in the same tick, of any table, travel in one BatchGetItem (100 keys each), and each key
 * is read once in a reader's life: a query nested d levels deep costs about d requests, however wide it is. Reads are
 * consistent, so that an answer computed after a publication was seen holds all of it.
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

/** The attributes of a record that readers need; its rows are for the applier alone. */
const RECORD_ATTRIBUTES: readonly RecordAttribute[] = [
  ...(['n', 'revision', 'firstPublishedAt', 'updatedAt', 'title', 'content', 'withdrawal'] as const),
];

const APPLIED: ItemKey = { table: 'publications', number: APPLIED_NUMBER };

export interface Reader {
  record(id: string): Promise<StoredRecord | undefined>;
  head(list: string): Promise<HeadItem | undefined>;
  publication(number: number): Promise<PublicationItem | undefined>;
  /** One row of a list, by its position. */
  row(list: string, position: string): Promise<Row | undefined>;
  /** Up to which number the log is applied; 0 when nothing is. */
  applied(): Promise<number>;
  /** Names of what a publication touched; undefined when that is not known (any more). */
  invalidations(number: number): Promise<string[] | undefined>;
}

export interface ApplierReader extends Reader {
  record(id: string): Promise<RecordItem | undefined>;
}

/**
 * A reader remembers all that it read: make one for each request.
 *
 * @param learnNumber is told, with the first answer of DynamoDB, a number that all that is read belongs to or comes after.
 */
export function createReader(access: Access, learnNumber?: (applied: number) => void): Reader {
  return readerOf(access, RECORD_ATTRIBUTES, learnNumber);
}

/** A reader whose records come with their rows, for the applier. */
export function createApplierReader(access: Access): ApplierReader {
  return readerOf(access, [...RECORD_ATTRIBUTES, 'rows', 'previousRows']) as ApplierReader;
}

function readerOf(
  access: Access,
  attributes: readonly RecordAttribute[],
  learnNumber?: (applied: number) => void,
): Reader {
  let first: Promise<unknown> | undefined;
  const loader = new DataLoader<ItemKey, Item | undefined, string>(
    async (keys) => {
      if (learnNumber && !first) {
        const reading = readWithNumber(access, keys, attributes, learnNumber);
        first = reading;
        return reading;
      }
      // Whatever is read must be read after the number.
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

/** How far two clocks may be apart, in milliseconds; those of AWS keep to a few. */
const MAX_CLOCK_SKEW = 500;

/**
 * Reads the number along with the keys, so that a process that has just begun needs no request of its own for it. The keys
 * of a batch are read in no order: where the number is so young that a key may have been read before it, they are read
 * again.
 */
async function readWithNumber(
  access: Access,
  keys: readonly ItemKey[],
  attributes: readonly RecordAttribute[],
  learn: (applied: number) => void,
): Promise<(Item | undefined)[]> {
  const began = Date.now();
  const others = keys.filter((key) => key !== APPLIED);
  const together = others.length < MAX_KEYS_PER_BATCH;
  const [number, ...items] = await batchGet(access, together ? [APPLIED, ...others] : [APPLIED], attributes);
  learn(appliedIn(number));
  const since = number?.['since'] as number | undefined;
  const isOld = since !== undefined && since < began - MAX_CLOCK_SKEW;
  const found = others.length === 0 || (together && isOld) ? items : await batchGet(access, others, attributes);
  const rest = found.values();
  return keys.map((key) => (key === APPLIED ? number : rest.next().value));
}
