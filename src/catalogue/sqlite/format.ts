/** The tables of a catalogue file, and the number of its format: a file of another format is rebuilt from the log. */
import { crc32 } from 'node:zlib';
import { definitionOf, KINDS } from '../../records/registry.ts';

/**
 * Raise this when the same record would now be stored differently although neither {@link TABLES} nor a declared name has
 * changed: how text is folded or cut into tokens, how an entry is made, which values, days, texts or names a kind takes
 * from its content. Such a change is in code, where it cannot be detected.
 */
const REVISION = 6;

export const TABLES = `
  -- The publication that the file has reached, its token, by which the log is recognized, and the last one that erased.
  CREATE TABLE checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL, token TEXT NOT NULL,
    erased INTEGER NOT NULL);
  INSERT INTO checkpoint VALUES (1, 0, '', 0);

  CREATE TABLE record (
    record INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, day TEXT NOT NULL, name_key TEXT NOT NULL,
    n INTEGER NOT NULL
  );
  CREATE INDEX record_by_day ON record (kind, day, id);
  CREATE INDEX any_by_day ON record (day, id);
  -- Apart from the records, whose rows are read by the thousand, and the long texts, which are read least.
  CREATE TABLE short_text (record INTEGER PRIMARY KEY, names TEXT NOT NULL, summary TEXT NOT NULL);
  CREATE TABLE body (record INTEGER PRIMARY KEY, body TEXT NOT NULL);
  -- The index of words: the tokens of each record with their best places, see placedTokens.ts.
  CREATE VIRTUAL TABLE grams USING fts5 (tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

  CREATE TABLE attribute (attribute INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE term (
    term INTEGER PRIMARY KEY, attribute INTEGER NOT NULL, value TEXT NOT NULL, UNIQUE (attribute, value)
  );
  CREATE TABLE tagged (record INTEGER NOT NULL, term INTEGER NOT NULL, edge TEXT, PRIMARY KEY (record, term)) WITHOUT ROWID;
  CREATE INDEX tagged_by_term ON tagged (term, record);

  CREATE TABLE dated (
    record INTEGER NOT NULL, term INTEGER NOT NULL, day TEXT NOT NULL, PRIMARY KEY (record, term, day)
  ) WITHOUT ROWID;
  CREATE INDEX dated_by_day ON dated (term, day, record);

  -- period: of a rate, or null; sortable: the exact amount as text whose order is the amounts' order
  CREATE TABLE amount (
    record INTEGER NOT NULL, attribute INTEGER NOT NULL, currency TEXT NOT NULL, period TEXT, sortable TEXT NOT NULL,
    exact INTEGER NOT NULL, PRIMARY KEY (record, attribute)
  ) WITHOUT ROWID;
  CREATE INDEX amount_by_size ON amount (attribute, currency, sortable, record);
`;

interface DeclaredName {
  readonly name: string;
}

/** What a kind declares to the catalogue. */
export interface Declaration {
  readonly kind: string;
  readonly names?: unknown;
  readonly lists: readonly DeclaredName[];
  readonly attributes?: readonly DeclaredName[];
  readonly days?: readonly DeclaredName[];
  readonly amounts?: readonly DeclaredName[];
}

/** A positive 31-bit number, as SQLite's `user_version` holds; 0 would be a file without a format. */
export function formatOf(declarations: readonly Declaration[]): number {
  const declared = declarations.map(({ kind, names, lists, attributes = [], days = [], amounts = [] }) => [
    kind,
    names !== undefined,
    [lists, attributes, days, amounts].map((named) => named.map(({ name }) => name)),
  ]);
  return crc32(JSON.stringify([REVISION, TABLES, declared])) >>> 1 || 1;
}

export const FORMAT = formatOf(KINDS.map((kind) => definitionOf(kind)));
