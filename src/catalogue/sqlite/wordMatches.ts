/**
 * The records that contain a query's words, with their scores, in a temporary table of the view: a search uses the same
 * matches for its page, its count and several facets.
 */
import type { DatabaseSync } from 'node:sqlite';
import { PHRASE_SCORES, WORD_SCORES } from '../scores.ts';
import type { SearchWords, Word } from '../text/words.ts';

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

  #fill(table: string, { words, phrase }: SearchWords): void {
    const values: Record<string, string> = { tokens: indexQuery(words), newLine: '\n' };
    words.forEach(({ pattern }, at) => (values[`w${at}`] = pattern));
    if (phrase !== undefined) values['phrase'] = phrase;

    const checks = words.flatMap(({ exact }, at) => (exact ? [] : [`AND ${anyTextContainsSql(`:w${at}`)}`]));
    const scores = words.map((_, at) => scoreSql(`:w${at}`));
    const bonus = phrase === undefined ? '0' : phraseScoreSql(':phrase');
    // The long texts are read only where a score or a check needs them: a single exact word is ranked without.
    const needsBody = phrase !== undefined || checks.length > 0;
    const body = needsBody ? 'CROSS JOIN body b ON b.record = grams.rowid' : '';
    this.#database
      .prepare(
        `INSERT INTO ${table} (record, rank)
         SELECT r.record, printf('%08d', (${scores.join(' + ')}) / ${words.length} + ${bonus})
         FROM grams CROSS JOIN record r ON r.record = grams.rowid ${body}
         WHERE grams MATCH :tokens ${checks.join(' ')}`,
      )
      .run(values);
  }
}

/** The query for the index: every token of every word. */
function indexQuery(words: readonly Word[]): string {
  const tokens = words.flatMap((word) => word.tokens.map(({ text, prefix }) => `"${text}"${prefix ? '*' : ''}`));
  return [...new Set(tokens)].join(' AND ');
}

const containsSql = (text: string, word: string): string => `instr(${text}, ${word}) > 0`;

const anyTextContainsSql = (word: string): string =>
  `(${containsSql('r.names', word)} OR ${containsSql('r.summary', word)} OR ${containsSql('b.body', word)})`;

function scoreSql(word: string): string {
  return `CASE
    WHEN ${containsSql('r.names', word)} THEN
      CASE WHEN ${containsSql('r.names', `:newLine || ${word} || :newLine`)} THEN ${WORD_SCORES.whole}
           WHEN ${containsSql('r.names', `:newLine || ${word}`)} THEN ${WORD_SCORES.begins} ELSE ${WORD_SCORES.name} END
    WHEN ${containsSql('r.summary', word)} THEN ${WORD_SCORES.summary} ELSE ${WORD_SCORES.body} END`;
}

function phraseScoreSql(phrase: string): string {
  return `CASE WHEN ${containsSql('r.names', phrase)} THEN ${PHRASE_SCORES.name}
    WHEN ${containsSql('r.summary', phrase)} THEN ${PHRASE_SCORES.summary}
    WHEN ${containsSql('b.body', phrase)} THEN ${PHRASE_SCORES.body} ELSE 0 END`;
}
