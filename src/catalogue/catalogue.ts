/**
 * What the catalogue answers: which records meet conditions, in which order, how many; how they spread over values; what
 * they sum up to. Always at a stated publication number. Records themselves are read from the store: here are ids.
 */
import type { Days } from '../lists/positions.ts';
import type { Kind } from '../records/registry.ts';
import type { Words } from './text/words.ts';

/** One condition on records. `of` is the name of an attribute or of a list family. */
export type Condition =
  | { readonly type: 'kinds'; readonly kinds: readonly Kind[] }
  | { readonly type: 'ids'; readonly ids: readonly string[] }
  /** Has one of the values. */
  | { readonly type: 'values'; readonly of: string; readonly values: readonly string[] }
  /** Has a value that begins with one of these. */
  | { readonly type: 'prefixes'; readonly of: string; readonly prefixes: readonly string[] }
  /** One of its names, or the pinyin of one, begins with this; see names.ts. */
  | { readonly type: 'called'; readonly kind: Kind; readonly beginning: string }
  /** The first day that its date can mean lies within. */
  | { readonly type: 'date'; readonly days: Days }
  /** Has one of the keys of a day attribute, with a day that lies within. */
  | { readonly type: 'days'; readonly of: string; readonly keys: readonly string[]; readonly days: Days | undefined }
  /** Its amount lies within, both included; decimal strings. */
  | {
      readonly type: 'amount';
      readonly of: string;
      readonly currency: string;
      readonly from?: string;
      readonly to?: string;
    }
  /** All words are found in it. */
  | { readonly type: 'words'; readonly words: Words };

/** Records that meet all of the conditions. */
export type Selection = readonly Condition[];

/**
 * What records are ordered by. Ascending; records without the value come before all others. `relevance` needs a condition
 * of words. Equal ones are in the order of their ids.
 */
export type Order = 'date' | 'name' | 'updated' | 'relevance' | { readonly amount: string };

export interface PageQuestion {
  readonly selection: Selection;
  readonly order: Order;
  readonly descending: boolean;
  /** Positions (`sortKey!id`, see lists/positions.ts), both excluded. */
  readonly above?: string | undefined;
  readonly below?: string | undefined;
  readonly limit: number;
  /** The list family and value whose edges (roles and the like) come along. */
  readonly edgesOf?: { readonly family: string; readonly key: string } | undefined;
  /** The scores for the words of the selection come along. */
  readonly scored?: boolean;
}

export interface Found {
  readonly position: string;
  /** How well the words are found in it: 1 to 14. */
  readonly score?: number;
  readonly edge?: Readonly<Record<string, string>>;
}

/** What records are counted by: the year or month of their date, the kind, or the values of an attribute or list family. */
export type Key = 'year' | 'month' | 'kind' | { readonly of: string };

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** Sums of an amount in one currency; decimal strings, exact. */
export interface Sums {
  readonly currency: string;
  readonly count: number;
  readonly sum: string;
  readonly min: string;
  readonly max: string;
  /** Amounts printed with a qualifier, and the part of the sum that they make. */
  readonly inexactCount: number;
  readonly inexactSum: string;
}

export interface Group {
  /** One a key; null: the records that have no value. */
  readonly values: readonly (string | null)[];
  readonly count: number;
  /** By currency, in the order of codes; empty unless an amount was asked for. */
  readonly sums: readonly Sums[];
}

export interface GroupQuestion {
  readonly selection: Selection;
  /** None: one group of all, even where nothing is selected. */
  readonly keys: readonly Key[];
  /** Name of the amount attribute to sum up. */
  readonly amount?: string | undefined;
}

/** The catalogue as it stands at one number, whatever is published meanwhile. Close it when done. */
export interface Reading {
  readonly number: number;
  /** In the order asked for. */
  page(question: PageQuestion): Promise<readonly Found[]>;
  count(selection: Selection): Promise<number>;
  /** Values by how many of the records have them: most frequent first, then by value. */
  facet(selection: Selection, key: Key, first: number): Promise<readonly ValueCount[]>;
  /** Groups in the order of their values, null last. */
  groups(question: GroupQuestion): Promise<readonly Group[]>;
  close(): void;
}

export interface Catalogue {
  /**
   * A reading at that number or a later one, which must be applied.
   *
   * @throws CatalogueUnavailable when it is still being built after a while, or cannot be.
   */
  open(number: number): Promise<Reading>;
  close(): Promise<void>;
}
