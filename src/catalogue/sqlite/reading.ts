/** A reading of a catalogue file: a connection of its own that sees the file as it was when it was opened. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { positionOf } from '../../lists/positions.ts';
import type { EdgeNote } from '../../records/kind.ts';
import type { Found, Group, GroupQuestion, Key, PageQuestion, Selection, ValueCount } from '../catalogue.ts';
import { Alphabet } from './alphabet.ts';
import { type Sql, type Value, whereOf } from './conditions.ts';
import { openForReading } from './file.ts';
import { TERMS_OF_ATTRIBUTE } from './format.ts';
import { groupsOf } from './groups.ts';
import { Matches } from './matches.ts';
import { columnOf, sortKeyOf } from './orders.ts';

/** Statements that are kept ready. */
const MOST_STATEMENTS = 100;

export class SqliteReading {
  readonly number: number;
  readonly #database: DatabaseSync;
  readonly #matches: Matches;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#database = openForReading(path);
    try {
      // The first read of a transaction fixes what it sees.
      this.#database.exec('BEGIN');
      this.number = (this.#database.prepare('SELECT number FROM stand').get() as { number: number }).number;
      const alphabet = new Alphabet();
      alphabet.read(this.#database);
      this.#matches = new Matches(this.#database, alphabet);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  page({ selection, order, descending, above, below, limit, edgesOf, scored = false }: PageQuestion): Found[] {
    const where = this.#where(selection);
    const match = order === 'relevance' || scored ? this.#matchOf(selection) : undefined;
    const key = sortKeyOf(order, match);
    const rank = scored && match !== undefined ? `(SELECT rank FROM ${match} WHERE record = r.record)` : 'NULL';
    const bounds = [bound(above, '>'), bound(below, '<')].filter((each) => each !== undefined);
    const direction = descending ? 'DESC' : 'ASC';
    const edge = edgesOf ? edgeOf(edgesOf) : { text: 'NULL', values: [] };
    const rows = this.#all(
      `SELECT id, key, edge, rank FROM (
         SELECT r.id, ${key.text} AS key, ${edge.text} AS edge, ${rank} AS rank FROM record r WHERE ${where.text}
       ) WHERE TRUE ${bounds.map(({ text }) => `AND ${text}`).join(' ')}
       ORDER BY key ${direction}, id ${direction} LIMIT ?`,
      [...key.values, ...edge.values, ...where.values, ...bounds.flatMap(({ values }) => values), limit],
    ) as { id: string; key: string; edge: string | null; rank: string | null }[];
    return rows.map(({ id, key: sortKey, edge: note, rank: score }) => ({
      position: positionOf(sortKey, id),
      ...(note !== null && { edge: JSON.parse(note) as EdgeNote }),
      ...(score !== null && { score: Number(score) / 1_000 }),
    }));
  }

  count(selection: Selection): number {
    const { text, values } = this.#where(selection);
    const [row] = this.#all(`SELECT count(*) AS count FROM record r WHERE ${text}`, values) as { count: number }[];
    return row?.count ?? 0;
  }

  facet(selection: Selection, key: Key, first: number): ValueCount[] {
    const { text, values } = this.#where(selection);
    const counted = columnOf(key);
    if (counted !== undefined) {
      return this.#all(
        `SELECT ${counted} AS value, count(*) AS count FROM record r WHERE ${text}
         GROUP BY value HAVING value IS NOT NULL ORDER BY count DESC, value LIMIT ?`,
        [...values, first],
      ) as unknown as ValueCount[];
    }
    const terms = this.#termsOf(key);
    return this.#all(
      `SELECT (SELECT value FROM term WHERE term = t.term) AS value, count(*) AS count
       FROM record r CROSS JOIN tagged t ON t.record = r.record AND t.term BETWEEN ? AND ?
       WHERE ${text} GROUP BY t.term ORDER BY count DESC, value LIMIT ?`,
      [...terms, ...values, first],
    ) as unknown as ValueCount[];
  }

  groups(question: GroupQuestion): Group[] {
    return groupsOf(question, {
      where: this.#where(question.selection),
      termsOf: (key) => this.#termsOf(key),
      all: (sql, values) => this.#all(sql, values),
    });
  }

  close(): void {
    this.#database.close();
  }

  #where(selection: Selection): Sql {
    return whereOf(selection, (words) => this.#matches.table(words));
  }

  #matchOf(selection: Selection): string | undefined {
    const condition = selection.find(({ type }) => type === 'words');
    return condition?.type === 'words' ? this.#matches.table(condition.words) : undefined;
  }

  /** First and last number of the terms that an attribute can have. */
  #termsOf(key: Key): [number, number] {
    const name = typeof key === 'object' ? key.of : key;
    const [row] = this.#all('SELECT attribute FROM attribute WHERE name = ?', [name]) as { attribute: number }[];
    // An attribute that no record has, has no terms.
    const first = (row?.attribute ?? -1) * TERMS_OF_ATTRIBUTE;
    return [first, first + TERMS_OF_ATTRIBUTE - 1];
  }

  #all(text: string, values: readonly Value[]): unknown[] {
    let statement = this.#statements.get(text);
    if (!statement) {
      // Texts name the tables of words, of which there may be any number in a reading's life.
      if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement.all(...values);
  }
}

/** Strictly above or below a position: keys compare first, as in a position they come first. */
function bound(position: string | undefined, sign: '<' | '>'): Sql | undefined {
  if (position === undefined) return undefined;
  const at = position.indexOf('!');
  return { text: `(key, id) ${sign} (?, ?)`, values: [position.slice(0, at), position.slice(at + 1)] };
}

function edgeOf({ family, key }: NonNullable<PageQuestion['edgesOf']>): Sql {
  return {
    text: `(SELECT edge FROM tagged WHERE record = r.record AND term = (
      SELECT term FROM term WHERE attribute = (SELECT attribute FROM attribute WHERE name = ?) AND value = ?))`,
    values: [family, key],
  };
}
