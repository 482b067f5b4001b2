/** The tables of a catalogue file. Whoever changes them, or what entries say, raises {@link FORMAT}: older files are rebuilt. */

/** Number of the format, in the file's `user_version`. */
export const FORMAT = 1;

/** Terms of an attribute are numbered from attribute × this on, so that those of one attribute are a range. */
export const TERMS_OF_ATTRIBUTE = 2 ** 24;

export const TABLES = `
  -- The publication that the file stands at, and its token, by which the log is known again.
  CREATE TABLE stand (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL, token TEXT NOT NULL);
  INSERT INTO stand VALUES (1, 0, '');

  CREATE TABLE alphabet (char TEXT PRIMARY KEY, code INTEGER NOT NULL) WITHOUT ROWID;

  -- names and summary are in the alphabet of the file
  CREATE TABLE record (
    record INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, day TEXT NOT NULL, name_key TEXT NOT NULL,
    n INTEGER NOT NULL, names TEXT NOT NULL, summary TEXT NOT NULL
  );
  CREATE INDEX record_by_day ON record (kind, day, id);
  CREATE TABLE body (record INTEGER PRIMARY KEY, body TEXT NOT NULL);
  -- what words are found by: pairs of characters, without their places
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

  -- sortable: the amount as a text that sorts as amounts do; high, middle, low: its limbs
  CREATE TABLE amount (
    record INTEGER NOT NULL, attribute INTEGER NOT NULL, currency TEXT NOT NULL, sortable TEXT NOT NULL,
    high INTEGER NOT NULL, middle INTEGER NOT NULL, low INTEGER NOT NULL, exact INTEGER NOT NULL,
    PRIMARY KEY (record, attribute)
  ) WITHOUT ROWID;
  CREATE INDEX amount_by_size ON amount (attribute, currency, sortable, record);
`;
