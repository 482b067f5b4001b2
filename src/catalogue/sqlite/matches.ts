/**
 * The records in which words are found, with how well: kept in a table of the reading's own, since a search asks for a page,
 * a count and several facets of the same words.
 *
 * The score of a record, in thousandths: for each word where it is found best, averaged; and more where all words stand
 * next to each other as they were asked. It depends on the record alone, not on the others, so that the order of what
 * stays is the same whatever is published.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Word, Words } from '../text/words.ts';
import type { Alphabet } from './alphabet.ts';

/** A word that is all of a name, begins one, stands in one; stands in a summary; stands in other texts. */
const SCORES = { whole: 10_000, begins: 7_000, name: 6_000, summary: 3_000, body: 1_000 } as const;
/** The words as a phrase: in a name, a summary, another text. */
const PHRASE_SCORES = { name: 4_000, summary: 2_000, body: 1_000 } as const;

/** Words whose records are kept; more, and those used longest ago go. */
const MOST = 8;

export class Matches {
  readonly #database: DatabaseSync;
  readonly #alphabet: Alphabet;
  /** Names of the tables by the words' keys, those used last at the end. */
  readonly #session = new Map<string, string>();
  #made = 0;

  constructor(database: DatabaseSync, alphabet: Alphabet) {
    this.#database = database;
    this.#alphabet = alphabet;
  }

  /** The name of a table with the columns `record` and `rank` (the score, eight digits). */
  table(words: Words): string {
    const table = this.#session.get(words.key) ?? this.#make(words);
    this.#session.delete(words.key);
    this.#session.set(words.key, table);
    return table;
  }

  #make(words: Words): string {
    for (const [key, table] of [...this.#session].slice(0, Math.max(0, this.#session.size - MOST + 1))) {
      this.#database.exec(`DROP TABLE ${table}`);
      this.#session.delete(key);
    }
    this.#made += 1;
    const table = `temp.match_${this.#made}`;
    this.#database.exec(`CREATE TABLE ${table} (record INTEGER PRIMARY KEY, rank TEXT NOT NULL)`);
    const patterns = words.words.map(({ pattern }) => this.#alphabet.translate(pattern));
    // A character that is in no text.
    if (patterns.some((pattern) => pattern === undefined)) return table;
    this.#fill(table, words, patterns as string[]);
    return table;
  }

  #fill(table: string, { words, phrase }: Words, patterns: readonly string[]): void {
    const newLine = this.#alphabet.translate('\n') ?? '';
    const together = phrase === undefined ? undefined : this.#alphabet.translate(phrase);
    const values: Record<string, string> = { tokens: matchOf(words), newLine };
    patterns.forEach((pattern, at) => (values[`w${at}`] = pattern));
    if (together !== undefined) values['phrase'] = together;

    const checked = words.flatMap(({ exact }, at) => (exact ? [] : [`AND ${standsIn('names', `:w${at}`)}`]));
    const scores = patterns.map((_, at) => scoreOf(`:w${at}`));
    const bonus = together === undefined ? '0' : phraseScore(':phrase');
    this.#database
      .prepare(
        `INSERT INTO ${table} (record, rank)
         SELECT r.record, printf('%08d', (${scores.join(' + ')}) / ${words.length} + ${bonus})
         FROM grams CROSS JOIN record r ON r.record = grams.rowid CROSS JOIN body b ON b.record = grams.rowid
         WHERE grams MATCH :tokens ${checked.join(' ')}`,
      )
      .run(values);
  }
}

/** The query of the index: every token of every word. */
function matchOf(words: readonly Word[]): string {
  const tokens = words.flatMap((word) => word.tokens.map(({ text, prefix }) => `"${text}"${prefix ? '*' : ''}`));
  return [...new Set(tokens)].join(' AND ');
}

const within = (text: string, word: string): string => `instr(${text}, ${word}) > 0`;

const standsIn = (names: string, word: string): string =>
  `(${within(`r.${names}`, word)} OR ${within('r.summary', word)} OR ${within('b.body', word)})`;

function scoreOf(word: string): string {
  return `CASE
    WHEN ${within('r.names', word)} THEN
      CASE WHEN ${within('r.names', `:newLine || ${word} || :newLine`)} THEN ${SCORES.whole}
           WHEN ${within('r.names', `:newLine || ${word}`)} THEN ${SCORES.begins} ELSE ${SCORES.name} END
    WHEN ${within('r.summary', word)} THEN ${SCORES.summary} ELSE ${SCORES.body} END`;
}

function phraseScore(phrase: string): string {
  return `CASE WHEN ${within('r.names', phrase)} THEN ${PHRASE_SCORES.name}
    WHEN ${within('r.summary', phrase)} THEN ${PHRASE_SCORES.summary}
    WHEN ${within('b.body', phrase)} THEN ${PHRASE_SCORES.body} ELSE 0 END`;
}
