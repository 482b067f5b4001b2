/**
 * The records that contain a query's words, with their scores, in a temporary table of the view: where the index alone does
 * not tell both, a search uses the same matches for its page, its count and several facets.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { SearchWords } from '../../text/words.ts';
import { indexQuery } from '../placedTokens.ts';
import { hasWordSql, scoreSql } from './wordScores.ts';

/** Queries whose matches are kept; beyond that, the least recently used are dropped. */
const MAX_TABLES = 32;

export class WordMatches {
  readonly #database: DatabaseSync;
  /** Table names by the key of the words, the most recently used last. */
  readonly #tables = new Map<string, string>();
  #created = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The name of the words' table, if there is one already. */
  existingTable(words: SearchWords): string | undefined {
    return this.#tables.get(words.key);
  }

  /** The name of a table with the columns `record` and `rank` (the score, eight digits). */
  table(words: SearchWords): string {
    const table = this.#tables.get(words.key) ?? this.#create(words);
    this.#tables.delete(words.key);
    this.#tables.set(words.key, table);
    return table;
  }

  #create(words: SearchWords): string {
    for (const [key, table] of [...this.#tables].slice(0, Math.max(0, this.#tables.size - MAX_TABLES + 1))) {
      this.#database.exec(`DROP TABLE ${table}`);
      this.#tables.delete(key);
    }
    this.#created += 1;
    const table = `temp.match_${this.#created}`;
    this.#database.exec(`CREATE TABLE ${table} (record INTEGER PRIMARY KEY, rank TEXT NOT NULL)`);
    this.#fill(table, words);
    return table;
  }

  #fill(table: string, query: SearchWords): void {
    const { words, phrase } = query;
    const checks = words.flatMap(({ exact }, at) => (exact ? [] : [`AND ${hasWordSql(at)}`]));
    const score = scoreSql(query);
    // The long texts are read only where a score or a check needs them.
    const needsBody = phrase !== undefined || checks.length > 0;
    this.#database
      .prepare(
        `INSERT INTO ${table} (record, rank)
         SELECT s.record, printf('%08d', ${score.text})
         FROM grams CROSS JOIN short_text s ON s.record = grams.rowid
           ${needsBody ? 'CROSS JOIN body b ON b.record = grams.rowid' : ''}
         WHERE grams MATCH :tokens ${checks.join(' ')}`,
      )
      .run({ tokens: indexQuery(words), ...score.values });
  }
}
