/** Where the expected items are kept: in a temporary database, so that memory does not grow with the store. */
import type { DatabaseSync } from 'node:sqlite';
import type { RecordItem } from '../../store/reads/reader.ts';
import type { ListRow, PublicationNumber } from '../../store/tables.ts';
import { openTemporaryDatabase } from '../../store/temporaryDatabase.ts';

export type NumberedRow = ListRow & { readonly n: PublicationNumber };
export type RowKey = Pick<ListRow, 'list' | 'position'>;

/** `seen` marks what a comparison has met in the store. What is long is apart from what marking writes again. */
const SCHEMA = `
  CREATE TABLE records (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, n INTEGER NOT NULL, revision INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE items (key INTEGER PRIMARY KEY, item TEXT NOT NULL);
  CREATE TABLE rows (
    list TEXT NOT NULL, position TEXT NOT NULL, n INTEGER NOT NULL, edge TEXT, gone INTEGER NOT NULL DEFAULT 0,
    seen INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (list, position)) WITHOUT ROWID;
  CREATE TABLE heads (list TEXT PRIMARY KEY, n INTEGER NOT NULL, seen INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID`;

interface StoredRow extends RowKey {
  readonly n: number;
  readonly edge: string | null;
}

const rowOf = ({ list, position, n, edge }: StoredRow): NumberedRow => ({
  list,
  position,
  n,
  ...(edge !== null && { edge: JSON.parse(edge) as Record<string, string> }),
});

/** Which items: those that a publication after this one wrote, or only those that were not seen. */
export interface Which {
  readonly after?: PublicationNumber;
  readonly unseen?: boolean;
}

export class ExpectedTables {
  readonly #database = openTemporaryDatabase(SCHEMA);
  readonly #get = this.#prepare(
    'SELECT item FROM items WHERE key = (SELECT key FROM records WHERE id = ?)',
    'SELECT revision FROM records WHERE id = ?',
    'SELECT list, position, n, edge FROM rows WHERE list = ? AND position = ? AND gone = 0',
    'SELECT n FROM heads WHERE list = ?',
  );
  readonly #put = this.#prepare(
    `INSERT INTO records (id, n, revision) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET n = excluded.n, revision = excluded.revision RETURNING key`,
    'INSERT OR REPLACE INTO items (key, item) VALUES (?, ?)',
    `INSERT INTO rows (list, position, n, edge, gone) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET n = excluded.n, edge = excluded.edge, gone = excluded.gone`,
    'INSERT INTO heads (list, n) VALUES (?, ?) ON CONFLICT DO UPDATE SET n = excluded.n',
  );
  readonly #see = this.#prepare(
    'UPDATE records SET seen = 1 WHERE id = ?',
    'UPDATE rows SET seen = 1 WHERE list = ? AND position = ?',
    'UPDATE heads SET seen = 1 WHERE list = ?',
  );
  readonly #first = this.#prepare(
    'SELECT list, position, n, edge FROM rows WHERE list = ? AND gone = 0 ORDER BY position LIMIT ?',
    'SELECT list, position, n, edge FROM rows WHERE list = ? AND gone = 0 ORDER BY position DESC LIMIT ?',
    'SELECT count(*) AS count FROM rows WHERE list = ? AND gone = 0',
    `SELECT substr(position, 1, ?) AS prefix, count(*) AS count FROM rows WHERE list = ? AND gone = 0
      GROUP BY prefix ORDER BY prefix`,
  );

  #prepare<const Texts extends readonly string[]>(...texts: Texts) {
    return texts.map((text) => this.#database.prepare(text)) as {
      [At in keyof Texts]: ReturnType<DatabaseSync['prepare']>;
    };
  }

  record(id: string): RecordItem | undefined {
    const found = this.#get[0].get(id) as { item: string } | undefined;
    return found && (JSON.parse(found.item) as RecordItem);
  }

  /** The record's last revision; 0 if it was never public. */
  revision(id: string): number {
    return (this.#get[1].get(id) as { revision: number } | undefined)?.revision ?? 0;
  }

  putRecord(item: RecordItem): void {
    const { key } = this.#put[0].get(item.id, item.n, item.revision) as { key: number };
    this.#put[1].run(key, JSON.stringify(item));
  }

  row(list: string, position: string): NumberedRow | undefined {
    const found = this.#get[2].get(list, position) as StoredRow | undefined;
    return found && rowOf(found);
  }

  putRow({ list, position, edge }: ListRow, n: PublicationNumber): void {
    this.#put[2].run(list, position, n, edge === undefined ? null : JSON.stringify(edge), 0);
  }

  removeRow({ list, position }: RowKey, n: PublicationNumber): void {
    this.#put[2].run(list, position, n, null, 1);
  }

  /** The last publication that touched a list with a head. */
  touched(list: string): PublicationNumber | undefined {
    return (this.#get[3].get(list) as { n: number } | undefined)?.n;
  }

  touch(list: string, n: PublicationNumber): void {
    this.#put[3].run(list, n);
  }

  seeRecord(id: string): void {
    this.#see[0].run(id);
  }

  seeRow(list: string, position: string): void {
    this.#see[1].run(list, position);
  }

  seeHead(list: string): void {
    this.#see[2].run(list);
  }

  firstRows(list: string, limit: number, descending: boolean): NumberedRow[] {
    const statement = this.#first[descending ? 1 : 0];
    return (statement.all(list, limit) as unknown as StoredRow[]).map(rowOf);
  }

  countRows(list: string): number {
    return (this.#first[2].get(list) as { count: number }).count;
  }

  /** How many rows of a list begin with the same characters, so many, in their order. */
  countByPrefix(list: string, length: number): [string, number][] {
    const counts = this.#first[3].all(length, list) as unknown as { prefix: string; count: number }[];
    return counts.map(({ prefix, count }) => [prefix, count]);
  }

  /** Number of items; rows that are gone are none. */
  count({ after = 0 }: Pick<Which, 'after'> = {}): number {
    const { count } = this.#database
      .prepare(
        `SELECT (SELECT count(*) FROM records WHERE n > :n) + (SELECT count(*) FROM rows WHERE n > :n AND gone = 0)
          + (SELECT count(*) FROM heads WHERE n > :n) AS count`,
      )
      .get({ n: after }) as { count: number };
    return count;
  }

  *records({ after = 0, unseen = false }: Which = {}): Generator<RecordItem> {
    const text = 'SELECT item FROM records JOIN items USING (key) WHERE n > ? AND (seen = 0 OR ?)';
    for (const { item } of this.#iterate<{ item: string }>(text, after, unseen ? 0 : 1))
      yield JSON.parse(item) as RecordItem;
  }

  /** The rows of one record together, not those of one list: a writer of them in this order needs no partition alone. */
  *rows({ after = 0, unseen = false }: Which = {}): Generator<NumberedRow> {
    const text = `SELECT list, position, n, edge FROM rows WHERE gone = 0 AND n > ? AND (seen = 0 OR ?)
      ORDER BY substr(position, instr(position, '!'))`;
    for (const row of this.#iterate<StoredRow>(text, after, unseen ? 0 : 1)) yield rowOf(row);
  }

  /** Rows that publications after this one have removed, or added and removed. */
  removedRows(after: PublicationNumber): Generator<RowKey> {
    return this.#iterate<RowKey>('SELECT list, position FROM rows WHERE gone = 1 AND n > ?', after);
  }

  countRemovedRows(after: PublicationNumber): number {
    const statement = this.#database.prepare('SELECT count(*) AS count FROM rows WHERE gone = 1 AND n > ?');
    return (statement.get(after) as { count: number }).count;
  }

  /** The lists that have a head. */
  *lists({ after = 0, unseen = false }: Which = {}): Generator<string> {
    const text = 'SELECT list FROM heads WHERE n > ? AND (seen = 0 OR ?)';
    for (const { list } of this.#iterate<{ list: string }>(text, after, unseen ? 0 : 1)) yield list;
  }

  /** Nothing may be written before the end. */
  *#iterate<Row>(text: string, ...values: number[]): Generator<Row> {
    // The columns that the statement names.
    for (const row of this.#database.prepare(text).iterate(...values)) yield row as Row;
  }

  close(): void {
    this.#database.close();
  }
}
