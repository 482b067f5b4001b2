/** A session that can also write, for publishing and maintenance. Code that only reads is given a {@link Session}. */
import { Session, type SessionOptions, tablesFor } from './session.ts';
import type { Tables } from './tables.ts';
import { BulkWriter } from './writes/bulkWriter.ts';
import { RepairWriter } from './writes/repairWriter.ts';
import { StoreWriter } from './writes/storeWriter.ts';

export class WriteSession extends Session {
  /** The conditional writes of publishing. */
  readonly writer: StoreWriter;
  /** Unconditional writes into an empty store. */
  readonly bulk: BulkWriter;
  /** The writes of rebuild and restore. */
  readonly repair: RepairWriter;

  constructor(tables: Tables, options: Pick<SessionOptions, 'readTimeout'> = {}) {
    super(tables, options);
    this.writer = new StoreWriter(tables);
    this.bulk = new BulkWriter(tables);
    this.repair = new RepairWriter(tables);
  }
}

/** A session that can write, with a new client. */
export function openWriteSession(options: SessionOptions): WriteSession {
  return new WriteSession(tablesFor(options), options);
}
