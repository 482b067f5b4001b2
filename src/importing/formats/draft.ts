/** What files are read into, whatever their format. */
import type { Problem } from '../problem.ts';

/** A record as it stands in a file, not yet known to be right. */
export interface Draft {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Line in the file of the record or, nearest above, of one of its fields. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** What a file gives, one after the other: drafts, and what is wrong with the file as such. */
export type Read = { readonly draft: Draft } | { readonly problem: Problem };

export interface DraftFile {
  /** Its name, for messages. */
  readonly file: string;
  /** Bytes, for showing progress. */
  readonly size: number;
  /** What the publication is, where the file says so; known when it has been read once. */
  readonly note: () => string | undefined;
  /** Reads it, anew each time; `onBytes` is told how much has been read. */
  readonly read: (onBytes?: (bytes: number) => void) => AsyncIterable<Read>;
}
