/** Stored items that are not as expected: as many as there are, kept outside of memory, with the differences of the first. */
import { deserialize, serialize } from 'node:v8';
import type { Item } from '../../store/reads/batchGet.ts';
import type { DerivedKey } from '../../store/reads/scan.ts';
import { HEAD_POSITION } from '../../store/tables.ts';
import { openTemporaryDatabase } from '../../store/temporaryDatabase.ts';
import type { ExpectedItem } from '../projection/expected.ts';
import { type Difference, differenceOf, MAX_DIFFERENCES } from './difference.ts';

/** A stored item that is not as expected. */
export interface Mismatch {
  readonly key: DerivedKey;
  /** Undefined: no item is expected. */
  readonly expected: ExpectedItem | undefined;
  /** The `n` of the stored item. */
  readonly n: unknown;
}

/** The order of applying: a record is written before the rows that lead to it, and removed after them. */
export const REPAIR_ORDER = ['public records', 'rows', 'removed rows', 'heads', 'other records'] as const;
type RepairStep = (typeof REPAIR_ORDER)[number];

function repairStepOf({ key, expected }: Mismatch): RepairStep {
  if (key.table === 'records') return expected && 'content' in expected ? 'public records' : 'other records';
  if (key.position === HEAD_POSITION) return 'heads';
  return expected ? 'rows' : 'removed rows';
}

const SCHEMA = `CREATE TABLE wrong (at INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, step TEXT NOT NULL, mismatch BLOB);
  CREATE INDEX wrong_steps ON wrong (step, at)`;

/** To be closed, as what is expected is. */
export class Mismatches implements Disposable {
  readonly #database = openTemporaryDatabase(SCHEMA);
  readonly #put = this.#database.prepare(
    `INSERT INTO wrong (name, step, mismatch) VALUES (?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET step = excluded.step, mismatch = excluded.mismatch`,
  );
  readonly #find = this.#database.prepare('SELECT 1 FROM wrong WHERE name = ?');
  readonly #delete = this.#database.prepare('DELETE FROM wrong WHERE name = ?');
  /** Of the first ones, by the names of their keys. */
  readonly #differences = new Map<string, Difference>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Of the first MAX_DIFFERENCES. */
  differences(): Difference[] {
    return [...this.#differences.values()];
  }

  add(key: DerivedKey, expected: ExpectedItem | undefined, stored: Item | undefined): void {
    const name = derivedKeyName(key);
    const mismatch: Mismatch = { key, expected, n: stored?.['n'] };
    const wasThere = this.#find.get(name) !== undefined;
    this.#put.run(name, repairStepOf(mismatch), serialize(mismatch));
    if (!wasThere) this.#count += 1;
    if (this.#differences.has(name) || this.#differences.size < MAX_DIFFERENCES)
      this.#differences.set(name, differenceOf(key, expected, stored));
  }

  remove(key: DerivedKey): void {
    const name = derivedKeyName(key);
    this.#count -= Number(this.#delete.run(name).changes);
    this.#differences.delete(name);
  }

  /** Those of one step of a repair. Nothing may be added or removed before the end. */
  *ofStep(step: RepairStep): Generator<Mismatch> {
    const found = this.#database.prepare('SELECT mismatch FROM wrong WHERE step = ? ORDER BY at').iterate(step);
    for (const { mismatch } of found) yield deserialize(mismatch as Uint8Array) as Mismatch;
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}

/** A name of a derived item's key. */
export const derivedKeyName = (key: DerivedKey): string =>
  key.table === 'records' ? key.id : JSON.stringify([key.list, key.position]);
