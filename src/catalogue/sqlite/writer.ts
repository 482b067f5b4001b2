/** Writes entries to a catalogue file. The caller begins and ends the transactions. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { sortableAmount, toMillionths } from '../decimals.ts';
import type { PreparedChange } from './preparing.ts';
import { Terms } from './terms.ts';

/** Tables that hold a record's rows under the column `record`, apart from `record` itself. */
const RECORD_TABLES = ['short_text', 'body', 'tagged', 'dated', 'amount'] as const;

export class Writer {
  readonly #terms: Terms;
  readonly #find: StatementSync;
  readonly #remove: readonly StatementSync[];
  readonly #add: Record<'record' | 'grams' | 'shortText' | 'body' | 'tagged' | 'dated' | 'amount', StatementSync>;

  constructor(database: DatabaseSync) {
    this.#terms = new Terms(database);
    this.#find = database.prepare('SELECT record FROM record WHERE id = ?');
    this.#remove = [
      ...RECORD_TABLES.map((table) => database.prepare(`DELETE FROM ${table} WHERE record = ?`)),
      database.prepare('DELETE FROM grams WHERE rowid = ?'),
      database.prepare('DELETE FROM record WHERE record = ?'),
    ];
    this.#add = {
      record: database.prepare('INSERT INTO record (record, id, kind, day, name_key, n) VALUES (?, ?, ?, ?, ?, ?)'),
      shortText: database.prepare('INSERT INTO short_text (record, names, summary) VALUES (?, ?, ?)'),
      grams: database.prepare('INSERT INTO grams (rowid, tokens) VALUES (?, ?)'),
      body: database.prepare('INSERT INTO body (record, body) VALUES (?, ?)'),
      tagged: database.prepare('INSERT OR IGNORE INTO tagged (record, term, edge) VALUES (?, ?, ?)'),
      dated: database.prepare('INSERT OR IGNORE INTO dated (record, term, day) VALUES (?, ?, ?)'),
      amount: database.prepare(
        'INSERT INTO amount (record, attribute, currency, period, sortable, exact) VALUES (?, ?, ?, ?, ?, ?)',
      ),
    };
  }

  /** Call this after a rollback: what the transaction added is no longer in the file. */
  forget(): void {
    this.#terms.forget();
  }

  /** @param n number of the publication that put the record. */
  put({ entry, tokens }: Extract<PreparedChange, { entry: unknown }>, n: number): void {
    // A record keeps its row number when it changes.
    const known = this.remove(entry.id);
    const { id, kind, day, nameKey, texts } = entry;
    const added = this.#add.record.run(known ?? null, id, kind, day, nameKey, n);
    const record = known ?? Number(added.lastInsertRowid);
    this.#add.shortText.run(record, texts.name, texts.summary);
    this.#add.body.run(record, texts.body);
    this.#add.grams.run(record, tokens);
    for (const { of, value, edge } of entry.values) {
      this.#add.tagged.run(record, this.#terms.term(of, value), edge ? JSON.stringify(edge) : null);
    }
    for (const { of, key, day: on } of entry.days) this.#add.dated.run(record, this.#terms.term(of, key), on);
    for (const { of, currency, period, amount, exact } of entry.amounts) {
      const sortable = sortableAmount(toMillionths(amount));
      this.#add.amount.run(record, this.#terms.attribute(of), currency, period, sortable, exact ? 1 : 0);
    }
  }

  /** @returns the record's row number, if it was there. */
  remove(id: string): number | undefined {
    const found = this.#find.get(id) as { record: number } | undefined;
    if (found) for (const statement of this.#remove) statement.run(found.record);
    return found?.record;
  }
}
