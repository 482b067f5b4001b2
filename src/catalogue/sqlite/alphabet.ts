/**
 * The catalogue's own alphabet: a text is kept with other characters in place of its own, the common ones of one byte in
 * UTF-8, the next two thousand of two. Chinese takes three bytes a character as it is, and about 1.7 so; and since every
 * character still stands for one character, SQLite finds a text in another as before, at its own speed.
 *
 * An alphabet only grows: what is written stays readable, and a character that it lacks is in no text.
 */
import type { DatabaseSync } from 'node:sqlite';

/** Found in all texts, and known to queries by their own codes. */
const FIRST = ['\n', '\u0002', ' ', '的', '，', '。', '、'];

/** Surrogates are no characters. */
const SURROGATES = { from: 0xd800, to: 0xdfff };

export class Alphabet {
  readonly #codes = new Map<string, string>();
  #last = 0;

  /** What is known by now, of what the file holds. */
  read(database: DatabaseSync): void {
    const rows = database.prepare('SELECT char, code FROM alphabet WHERE code > ? ORDER BY code').all(this.#last);
    for (const { char, code } of rows as { char: string; code: number }[]) this.#learn(char, code);
  }

  /** The text in this alphabet; characters that are new to it are added to the file. */
  write(text: string, database: DatabaseSync): string {
    let written = '';
    for (const char of text) written += this.#codes.get(char) ?? this.#add(char, database);
    return written;
  }

  /** A text to look for; undefined when some character of it is in no text. */
  translate(text: string): string | undefined {
    let translated = '';
    for (const char of text) {
      const code = this.#codes.get(char);
      if (code === undefined) return undefined;
      translated += code;
    }
    return translated;
  }

  /** Adds what every text needs; for a new file. */
  begin(database: DatabaseSync): void {
    this.write(FIRST.join(''), database);
  }

  /** Forgets what a transaction that was broken off has added. */
  forget(): void {
    this.#codes.clear();
    this.#last = 0;
  }

  #add(char: string, database: DatabaseSync): string {
    const next = this.#last + 1;
    const code = next >= SURROGATES.from && next <= SURROGATES.to ? SURROGATES.to + 1 : next;
    database.prepare('INSERT INTO alphabet (char, code) VALUES (?, ?)').run(char, code);
    return this.#learn(char, code);
  }

  #learn(char: string, code: number): string {
    const letter = String.fromCodePoint(code);
    this.#codes.set(char, letter);
    this.#last = Math.max(this.#last, code);
    return letter;
  }
}
