/** What files of every format are read into. */
import type { Problem } from '../problem.ts';
import type { FileHead } from './fileHead.ts';

/** A record in a file, not yet validated. */
export interface Draft {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The fields are a patch of a record that is not public. */
  readonly isPatchOfNothing?: boolean;
  /** Line in the file of the field at a path or, if there is none, of the nearest field above it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** One result of reading a file: a draft, or a problem of the file itself. */
export type Read = { readonly draft: Draft } | { readonly problem: Problem };

export interface DraftFile {
  /** Its name, for messages. */
  readonly file: string;
  /** Bytes, for showing progress. */
  readonly size: number;
  /** What the file says of the publication; known after the first read. */
  readonly head: () => FileHead;
  /** The line of a field of the head. */
  readonly headLine: (path: readonly PropertyKey[]) => number;
  /** Reads the file from the start each time; `onBytes` is called with the bytes read so far. */
  readonly read: (onBytes?: (bytes: number) => void) => AsyncIterable<Read>;
}
