/** The records that have words, as a part of statements: from the index, or from a table of matches. */
import { both, type Source, type Sql } from './conditions.ts';

export interface Matches {
  /** A statement that selects their numbers. */
  readonly select: Sql;
  /** Those that meet conditions too. */
  readonly source: (where: Sql) => Source;
}

/** @param table as `WordMatches` names it. */
export function tableMatches(table: string): Matches {
  return {
    select: { text: `SELECT record FROM ${table}`, values: [] },
    source: (where) => ({ from: { text: `${table} m CROSS JOIN record r ON r.record = m.record`, values: [] }, where }),
  };
}

export function indexMatches(query: string): Matches {
  const matched: Sql = { text: 'grams MATCH ?', values: [query] };
  return {
    select: { text: `SELECT rowid FROM grams WHERE ${matched.text}`, values: matched.values },
    source: (where) => ({
      from: { text: 'grams CROSS JOIN record r ON r.record = grams.rowid', values: [] },
      where: both(matched, where),
    }),
  };
}
