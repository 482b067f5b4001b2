/** Writes entries into a catalogue file. All of one publication is one transaction, begun and ended by the caller. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { sortKeyOf, toLimbs, toMillionths } from '../decimals.ts';
import type { Entry } from '../entry.ts';
import { tokensOf } from '../text/bigrams.ts';
import { Alphabet } from './alphabet.ts';
import { Terms } from './terms.ts';

/** Tables with rows of a record, all by the column `record` but for `grams`. */
const PARTS = ['body', 'tagged', 'dated', 'amount'] as const;

export class Writer {
  readonly #database: DatabaseSync;
  readonly #alphabet = new Alphabet();
  readonly #terms: Terms;
  readonly #find: StatementSync;
  readonly #remove: readonly StatementSync[];
  readonly #add: Record<'record' | 'grams' | 'body' | 'tagged' | 'dated' | 'amount', StatementSync>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#terms = new Terms(database);
    this.#find = database.prepare('SELECT record FROM record WHERE id = ?');
    this.#remove = [
      ...PARTS.map((table) => database.prepare(`DELETE FROM ${table} WHERE record = ?`)),
      database.prepare('DELETE FROM grams WHERE rowid = ?'),
      database.prepare('DELETE FROM record WHERE record = ?'),
    ];
    this.#add = {
      record: database.prepare(
        'INSERT INTO record (record, id, kind, day, name_key, n, names, summary) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ),
      grams: database.prepare('INSERT INTO grams (rowid, tokens) VALUES (?, ?)'),
      body: database.prepare('INSERT INTO body (record, body) VALUES (?, ?)'),
      tagged: database.prepare('INSERT OR IGNORE INTO tagged (record, term, edge) VALUES (?, ?, ?)'),
      dated: database.prepare('INSERT OR IGNORE INTO dated (record, term, day) VALUES (?, ?, ?)'),
      amount: database.prepare(
        'INSERT INTO amount (record, attribute, currency, sortable, high, middle, low, exact) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ),
    };
  }

  /** To be called when a transaction has begun: another process may have written. */
  begin(): void {
    this.#alphabet.read(this.#database);
  }

  /** To be called when a transaction was rolled back: what it added is not there. */
  forget(): void {
    this.#alphabet.forget();
    this.#terms.forget();
  }

  /** @param n the publication that put it there. */
  put(entry: Entry, n: number): void {
    // A record keeps its number for life.
    const record = this.remove(entry.id);
    const { id, kind, day, nameKey, texts } = entry;
    const write = (text: string) => this.#alphabet.write(text, this.#database);
    const added = this.#add.record.run(
      record ?? null,
      id,
      kind,
      day,
      nameKey,
      n,
      write(texts.name),
      write(texts.summary),
    );
    const number = record ?? Number(added.lastInsertRowid);
    this.#add.body.run(number, write(texts.body));
    this.#add.grams.run(number, [...tokensOf(texts.name + texts.summary + texts.body)].join(' '));
    for (const { of, value, edge } of entry.values) {
      this.#add.tagged.run(number, this.#terms.term(of, value), edge ? JSON.stringify(edge) : null);
    }
    for (const { of, key, day: on } of entry.days) this.#add.dated.run(number, this.#terms.term(of, key), on);
    for (const { of, currency, amount, exact } of entry.amounts) {
      const millionths = toMillionths(amount);
      const attribute = this.#terms.attribute(of);
      this.#add.amount.run(number, attribute, currency, sortKeyOf(millionths), ...toLimbs(millionths), exact ? 1 : 0);
    }
  }

  /** @returns the number that the record had, if it was there. */
  remove(id: string): number | undefined {
    const found = this.#find.get(id) as { record: number } | undefined;
    if (found) for (const statement of this.#remove) statement.run(found.record);
    return found?.record;
  }
}
