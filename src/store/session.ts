/**
 * A session of the store: the tables, and the readers over them. A request's session has a deadline and counts the cost of
 * its reads; a publisher's has neither.
 */
import type { Access } from './access.ts';
import { type ClientOptions, createClient } from './client.ts';
import type { Consumption } from './consumption.ts';
import { Deadline, READ_TIMEOUT } from './deadline.ts';
import type { Item } from './reads/batchGet.ts';
import { isDeriving, readAnnounced } from './reads/marks.ts';
import { type ApplierReader, createApplierReader, createReader, type Reader } from './reads/reader.ts';
import { countRows, readRows, type Row, type RowRange } from './reads/rows.ts';
import { type DerivedKey, type DerivedTable, isTableEmpty, newestNumber, readItems, scan } from './reads/scan.ts';
import { createTables, type Tables } from './tables.ts';

export interface SessionOptions extends ClientOptions {
  /** Prefix of the table names. */
  readonly tablePrefix: string;
  /** How long a reader waits for DynamoDB, in milliseconds. */
  readonly readTimeout?: number;
}

/** The tables, with a new client. */
export function tablesFor({ tablePrefix, ...options }: SessionOptions): Tables {
  return createTables(createClient(options), tablePrefix);
}

type SessionParts = Partial<Omit<Access, 'tables'>> & Pick<SessionOptions, 'readTimeout'>;

export class Session implements Access {
  readonly tables: Tables;
  readonly deadline: Deadline | undefined;
  readonly consumption: Consumption | undefined;
  /** How long a reader waits for DynamoDB, all its reads and their retries together, in milliseconds. */
  readonly readTimeout: number;

  constructor(tables: Tables, { deadline, consumption, readTimeout = READ_TIMEOUT }: SessionParts = {}) {
    this.tables = tables;
    this.readTimeout = readTimeout;
    this.deadline = deadline;
    this.consumption = consumption;
  }

  /**
   * A session over the same tables whose reads fail after this time, in milliseconds from now.
   *
   * @param consumption counts its reads.
   * @param gone is aborted when nobody waits for the reads any more.
   */
  within(milliseconds: number, consumption = this.consumption, gone?: AbortSignal): Session {
    const { tables, readTimeout } = this;
    return new Session(tables, { deadline: new Deadline(milliseconds, gone), consumption, readTimeout });
  }

  /** A reader by key, which caches its reads; see {@link createReader}. */
  reader(onNumber?: (applied: number) => void): Reader {
    return createReader(this, onNumber);
  }

  /** A reader whose records come with their rows. */
  applierReader(): ApplierReader {
    return createApplierReader(this);
  }

  /** See {@link readRows}. */
  rows(range: RowRange): Promise<Row[]> {
    return readRows(this, range);
  }

  /** See {@link countRows}. */
  countRows(range: Omit<RowRange, 'limit' | 'descending'>): Promise<number> {
    return countRows(this, range);
  }

  /** All items of a table, page by page; for verify and rebuild. */
  scan(table: DerivedTable): AsyncGenerator<readonly Item[]> {
    return scan(this.tables, table);
  }

  isTableEmpty(table: DerivedTable): Promise<boolean> {
    return isTableEmpty(this.tables, table);
  }

  /** The current items of these keys, in their order. */
  items(keys: readonly DerivedKey[]): Promise<(Item | undefined)[]> {
    return readItems(this, keys);
  }

  /** The highest number in the log; 0 when it is empty. */
  newestNumber(): Promise<number> {
    return newestNumber(this.tables);
  }

  /** Whether everything is being derived at once; nothing may be applied until that ends. */
  isDeriving(): Promise<boolean> {
    return isDeriving(this.tables);
  }

  /** The number up to which publications were announced; 0 if none was. */
  announced(): Promise<number> {
    return readAnnounced(this.tables);
  }
}

/** A session that can only read, with a new client. */
export function openReadSession(options: SessionOptions): Session {
  return new Session(tablesFor(options), options);
}
