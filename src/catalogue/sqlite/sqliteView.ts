/** A view of a catalogue file: a connection that keeps seeing the file as it was when the view was opened. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { positionOf } from '../../lists/positions.ts';
import type { EdgeNote } from '../../records/kind.ts';
import type {
  AmountQuery,
  GroupField,
  GroupQuery,
  Middles,
  NameQuery,
  PageEntry,
  PageQuery,
  RecordGroup,
  Selection,
  Sums,
  ValueCount,
} from '../catalogue.ts';
import { ATTRIBUTE, type Sql, type SqlValue, whereSql } from './conditions.ts';
import { initialsAttribute, nameAttribute } from '../names.ts';
import { openForReading } from './file.ts';
import { TERMS_PER_ATTRIBUTE } from './format.ts';
import { middlesOf, sumsOf } from './amounts.ts';
import type { ViewAccess } from './grouping.ts';
import { groupsOf } from './groups.ts';
import { fieldSql, sortKeySql } from './orders.ts';
import { defineExactSum } from './sums.ts';
import { WordMatches } from './wordMatches.ts';

/** Prepared statements to keep. */
const MAX_STATEMENTS = 100;

export class SqliteView {
  readonly number: number;
  readonly #database: DatabaseSync;
  readonly #wordMatches: WordMatches;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#database = openForReading(path);
    try {
      defineExactSum(this.#database);
      // The first read of a transaction fixes what it sees.
      this.#database.exec('BEGIN');
      this.number = (this.#database.prepare('SELECT number FROM checkpoint').get() as { number: number }).number;
      this.#wordMatches = new WordMatches(this.#database);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  page({
    selection,
    order,
    descending,
    above,
    below,
    skip = 0,
    limit,
    edgesOf,
    scored = false,
  }: PageQuery): PageEntry[] {
    const where = this.#where(selection);
    const matches = order === 'relevance' || scored ? this.#matchesOf(selection) : undefined;
    const key = sortKeySql(order, matches);
    const rank = scored && matches !== undefined ? `(SELECT rank FROM ${matches} WHERE record = r.record)` : 'NULL';
    const bounds = [boundSql(above, '>'), boundSql(below, '<')].filter((bound) => bound !== undefined);
    const direction = descending ? 'DESC' : 'ASC';
    const edge = edgesOf ? edgeSql(edgesOf) : { text: 'NULL', values: [] };
    const rows = this.#all(
      `SELECT id, key, edge, rank FROM (
         SELECT r.id, ${key.text} AS key, ${edge.text} AS edge, ${rank} AS rank FROM record r WHERE ${where.text}
       ) WHERE TRUE ${bounds.map(({ text }) => `AND ${text}`).join(' ')}
       ORDER BY key ${direction}, id ${direction} LIMIT ? OFFSET ?`,
      [...key.values, ...edge.values, ...where.values, ...bounds.flatMap(({ values }) => values), limit, skip],
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

  facet(selection: Selection, field: GroupField, first: number): ValueCount[] {
    const { text, values } = this.#where(selection);
    const column = fieldSql(field);
    if (column !== undefined) {
      return this.#all(
        `SELECT ${column} AS value, count(*) AS count FROM record r WHERE ${text}
         GROUP BY value HAVING value IS NOT NULL ORDER BY count DESC, value LIMIT ?`,
        [...values, first],
      ) as unknown as ValueCount[];
    }
    const terms = this.#termsOf(field);
    return this.#all(
      `SELECT (SELECT value FROM term WHERE term = t.term) AS value, count(*) AS count
       FROM record r CROSS JOIN tagged t ON t.record = r.record AND t.term BETWEEN ? AND ?
       WHERE ${text} GROUP BY t.term ORDER BY count DESC, value LIMIT ?`,
      [...terms, ...values, first],
    ) as unknown as ValueCount[];
  }

  names({ letters, kinds, limit }: NameQuery): string[] {
    const attributes = kinds.flatMap((kind) => [nameAttribute(kind), initialsAttribute(kind)]);
    const marks = attributes.map(() => '?').join(', ');
    // A scan of the names, which are few beside the texts; only those that match lead to their records.
    const rows = this.#all(
      `SELECT r.id AS id FROM (
         SELECT term, instr(value, ?) AS place, length(value) AS size FROM term
         WHERE attribute IN (SELECT attribute FROM attribute WHERE name IN (${marks})) AND instr(value, ?) > 0
       ) x JOIN tagged t ON t.term = x.term JOIN record r ON r.record = t.record
       GROUP BY r.record ORDER BY min(x.place) > 1, min(x.size), r.name_key, r.id LIMIT ?`,
      [letters, ...attributes, letters, limit],
    ) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  groups(query: GroupQuery): RecordGroup[] {
    return groupsOf(query, this.#access(query));
  }

  sums(query: AmountQuery): Sums[] {
    return sumsOf(query, this.#access(query));
  }

  middles(query: AmountQuery): Middles[] {
    return middlesOf(query, this.#access(query));
  }

  close(): void {
    this.#database.close();
  }

  #access({ selection }: GroupQuery): ViewAccess {
    return {
      where: this.#where(selection),
      termsOf: (field) => this.#termsOf(field),
      all: (sql, values) => this.#all(sql, values),
    };
  }

  #where(selection: Selection): Sql {
    return whereSql(selection, (words) => this.#wordMatches.table(words));
  }

  #matchesOf(selection: Selection): string | undefined {
    const condition = selection.find(({ type }) => type === 'words');
    return condition?.type === 'words' ? this.#wordMatches.table(condition.words) : undefined;
  }

  /** The first and last number that a term of an attribute can have. */
  #termsOf(field: GroupField): [number, number] {
    const name = typeof field === 'object' ? field.of : field;
    const [row] = this.#all('SELECT attribute FROM attribute WHERE name = ?', [name]) as { attribute: number }[];
    // An attribute that no record has is not in the file: its range is empty.
    const first = (row?.attribute ?? -1) * TERMS_PER_ATTRIBUTE;
    return [first, first + TERMS_PER_ATTRIBUTE - 1];
  }

  #all(text: string, values: readonly SqlValue[]): unknown[] {
    let statement = this.#statements.get(text);
    if (!statement) {
      // Statements name tables of word matches, so a view that lives long could collect any number of them.
      if (this.#statements.size >= MAX_STATEMENTS) this.#statements.clear();
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement.all(...values);
  }
}

/** Strictly above or below a position. Compares the key first and then the id, as positions do. */
function boundSql(position: string | undefined, sign: '<' | '>'): Sql | undefined {
  if (position === undefined) return undefined;
  const at = position.indexOf('!');
  return { text: `(key, id) ${sign} (?, ?)`, values: [position.slice(0, at), position.slice(at + 1)] };
}

function edgeSql({ family, key }: NonNullable<PageQuery['edgesOf']>): Sql {
  return {
    text: `(SELECT edge FROM tagged WHERE record = r.record AND term = (
      SELECT term FROM term WHERE attribute = ${ATTRIBUTE} AND value = ?))`,
    values: [family, key],
  };
}
