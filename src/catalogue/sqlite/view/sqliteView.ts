/** A view of a catalogue file: a connection that keeps seeing the file as it was when the view was opened. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
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
} from '../../catalogue.ts';
import { initialsAttribute, nameAttribute } from '../../names.ts';
import type { SearchWords } from '../../text/words.ts';
import { type Source, type Sql, type SqlValue, whereSql } from './conditions.ts';
import { openForReading } from '../reading.ts';
import { TERMS_PER_ATTRIBUTE } from '../terms.ts';
import { middlesOf, sumsOf } from './amounts.ts';
import type { ViewAccess } from './grouping.ts';
import { groupsOf } from './groups.ts';
import { indexMatches, type Matches, tableMatches } from './matches.ts';
import { fieldSql } from './orders.ts';
import { pageOf } from './pages.ts';
import { indexQuery } from '../placedTokens.ts';
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

  page(query: PageQuery): PageEntry[] {
    return pageOf(query, {
      source: (selection) => this.#source(selection),
      where: (selection) => this.#where(selection),
      matches: (words) => this.#wordMatches.table(words),
      all: (text, values, named) => this.#all(text, values, named),
    });
  }

  count(selection: Selection): number {
    const [condition, ...others] = selection;
    if (condition?.type === 'words' && others.length === 0) return this.#countMatches(condition.words);
    const { from, where } = this.#source(selection);
    const text = `SELECT count(*) AS count FROM ${from.text} WHERE ${where.text}`;
    return this.#countBy({ text, values: [...from.values, ...where.values] });
  }

  facet(selection: Selection, field: GroupField, first: number): ValueCount[] {
    const { from, where } = this.#source(selection);
    const column = fieldSql(field);
    if (column !== undefined) {
      return this.#all(
        `SELECT ${column} AS value, count(*) AS count FROM ${from.text} WHERE ${where.text}
         GROUP BY value HAVING value IS NOT NULL ORDER BY count DESC, value LIMIT ?`,
        [...from.values, ...where.values, first],
      ) as unknown as ValueCount[];
    }
    const terms = this.#termsOf(field);
    return this.#all(
      `SELECT (SELECT value FROM term WHERE term = t.term) AS value, count(*) AS count
       FROM ${from.text} CROSS JOIN tagged t ON t.record = r.record AND t.term BETWEEN ? AND ?
       WHERE ${where.text} GROUP BY t.term ORDER BY count DESC, value LIMIT ?`,
      [...from.values, ...terms, ...where.values, first],
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
      source: this.#source(selection),
      termsOf: (field) => this.#termsOf(field),
      all: (sql, values) => this.#all(sql, values),
    };
  }

  #source(selection: Selection): Source {
    const words = selection.find((condition) => condition.type === 'words');
    const where = this.#where(selection.filter((condition) => condition !== words));
    return words ? this.#matchesOf(words.words).source(where) : { from: { text: 'record r', values: [] }, where };
  }

  #where(selection: Selection): Sql {
    return whereSql(selection, (words) => this.#matchesOf(words).select);
  }

  #countMatches(words: SearchWords): number {
    const { select } = this.#matchesOf(words);
    return this.#countBy({ ...select, text: `SELECT count(*) AS count FROM (${select.text})` });
  }

  #countBy({ text, values }: Sql): number {
    const [row] = this.#all(text, values) as { count: number }[];
    return row?.count ?? 0;
  }

  #matchesOf(words: SearchWords): Matches {
    const isExact = words.words.every(({ exact }) => exact);
    // Of words of one token each, the index alone tells, and faster than a table would be filled.
    const table = isExact ? this.#wordMatches.existingTable(words) : this.#wordMatches.table(words);
    return table === undefined ? indexMatches(indexQuery(words.words)) : tableMatches(table);
  }

  /** The first and last number that a term of an attribute can have. */
  #termsOf(field: GroupField): [number, number] {
    const name = typeof field === 'object' ? field.of : field;
    const [row] = this.#all('SELECT attribute FROM attribute WHERE name = ?', [name]) as { attribute: number }[];
    // An attribute that no record has is not in the file: its range is empty.
    const first = (row?.attribute ?? -1) * TERMS_PER_ATTRIBUTE;
    return [first, first + TERMS_PER_ATTRIBUTE - 1];
  }

  #all(text: string, values: readonly SqlValue[], named: Readonly<Record<string, string>> = {}): unknown[] {
    let statement = this.#statements.get(text);
    if (!statement) {
      // Statements name tables of word matches, so a view that lives long could collect any number of them.
      if (this.#statements.size >= MAX_STATEMENTS) this.#statements.clear();
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement.all(named, ...values);
  }
}
