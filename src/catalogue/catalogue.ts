/**
 * The catalogue's interface: which records meet conditions, in which order and how many; how often each value occurs; what
 * amounts add up to. Every answer is at a stated publication number and gives ids; the records come from the store.
 */
import type { Days } from '../lists/positions.ts';
import type { Kind } from '../records/registry.ts';
import type { Deadline } from '../store/deadline.ts';
import type { SearchWords } from './text/words.ts';

/** One condition on records. `of` is the name of an attribute or of a list family. */
export type Condition =
  | { readonly type: 'kinds'; readonly kinds: readonly Kind[] }
  | { readonly type: 'ids'; readonly ids: readonly string[] }
  /** Has one of the values. */
  | { readonly type: 'values'; readonly of: string; readonly values: readonly string[] }
  /** Has a value that begins with one of the prefixes. */
  | { readonly type: 'prefixes'; readonly of: string; readonly prefixes: readonly string[] }
  /** One of its names, or the pinyin of one, begins with the prefix; see names.ts. */
  | { readonly type: 'name'; readonly kind: Kind; readonly prefix: string }
  /** The first day that its date can mean is in the range. */
  | { readonly type: 'date'; readonly days: Days }
  /** Has a day under one of these keys of a day attribute, in the range if there is one. */
  | { readonly type: 'days'; readonly of: string; readonly keys: readonly string[]; readonly days: Days | undefined }
  /** Its amount is between these decimal strings, both included. */
  | {
      readonly type: 'amount';
      readonly of: string;
      readonly currency: string;
      readonly from?: string;
      readonly to?: string;
    }
  /** Has no value of the field. */
  | { readonly type: 'none'; readonly field: GroupField }
  /** Contains all words. */
  | { readonly type: 'words'; readonly words: SearchWords };

/** Records that meet all of the conditions. */
export type Selection = readonly Condition[];

/**
 * What records are ordered by, ascending; records without the value come first and ties are ordered by id. `relevance`
 * needs a condition of words.
 */
export type Order = 'date' | 'name' | 'updated' | 'relevance' | { readonly amount: string };

export interface PageQuery {
  readonly selection: Selection;
  readonly order: Order;
  readonly descending: boolean;
  /** Positions (`sortKey!id`, see lists/positions.ts), both excluded. */
  readonly above?: string | undefined;
  readonly below?: string | undefined;
  /** Entries to leave out at the beginning. */
  readonly skip?: number;
  readonly limit: number;
  /** Include the edges (role and the like) of this list: the list family and its value. */
  readonly edgesOf?: { readonly family: string; readonly key: string } | undefined;
  /** Include the scores for the words of the selection. */
  readonly scored?: boolean;
}

export interface PageEntry {
  readonly position: string;
  /** How well the words match: 1 to 14. */
  readonly score?: number;
  readonly edge?: Readonly<Record<string, string>>;
}

/** Periods of a record's date: `2022`, `2022-H1`, `2022-Q3`, `2022-08`. */
export type GroupPeriod = 'year' | 'half' | 'quarter' | 'month';

/** What records are counted by: a period of their date, their kind, or the values of an attribute or list family. */
export type GroupField = GroupPeriod | 'kind' | { readonly of: string };

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** The amounts of a group in one currency and, of rates, for one period: amounts of two are never added up. */
interface AmountsOfGroup {
  /** The values of the group's keys. */
  readonly values: RecordGroup['values'];
  readonly currency: string;
  /** Null: no rates, or rates whose period is not known. */
  readonly period: string | null;
}

/** Sums of such amounts; exact decimal strings. */
export interface Sums extends AmountsOfGroup {
  readonly count: number;
  readonly sum: string;
  readonly min: string;
  readonly max: string;
  /** Number of amounts printed as a range or with a qualifier, and their part of the sum. */
  readonly inexactCount: number;
  readonly inexactSum: string;
}

/** The two amounts in the middle of such amounts, by size: of an odd number, twice the same one. */
export interface Middles extends AmountsOfGroup {
  readonly lower: string;
  readonly upper: string;
}

export interface RecordGroup {
  /** One per field; null: the records without a value. */
  readonly values: readonly (string | null)[];
  readonly count: number;
}

export interface GroupQuery {
  readonly selection: Selection;
  /** Without any, all records are one group, even if nothing is selected. */
  readonly keys: readonly GroupField[];
}

export interface AmountQuery extends GroupQuery {
  /** Name of the amount attribute. */
  readonly amount: string;
}

export interface NameQuery {
  /** As {@link namePrefix} makes it of a text. */
  readonly letters: string;
  readonly kinds: readonly Kind[];
  readonly limit: number;
}

/** The catalogue at one publication number: later publications do not change it. Close it when done. */
export interface CatalogueView {
  readonly number: number;
  /** In the requested order. */
  page(query: PageQuery): Promise<readonly PageEntry[]>;
  count(selection: Selection): Promise<number>;
  /** Values by the number of records that have them: most frequent first, then by value. */
  facet(selection: Selection, field: GroupField, first: number): Promise<readonly ValueCount[]>;
  /** Ids of records with a name that has the letters in it: names that begin with them first, then by length and name. */
  names(query: NameQuery): Promise<readonly string[]>;
  /** In the order of {@link compareGroups}. */
  groups(query: GroupQuery): Promise<readonly RecordGroup[]>;
  /** In the order of the groups, then by the codes of currency and period, null last; none of groups without amounts. */
  sums(query: AmountQuery): Promise<readonly Sums[]>;
  /** One for each of the sums, in the same order. */
  middles(query: AmountQuery): Promise<readonly Middles[]>;
  close(): void;
}

export interface Catalogue {
  /**
   * Opens a view at this number or a later one. The number must be applied.
   *
   * @param deadline of the request; the view answers nothing after it.
   * @throws CatalogueUnavailable if building takes too long or fails, as the view does after the deadline.
   */
  open(number: number, deadline?: Deadline): Promise<CatalogueView>;
  close(): Promise<void>;
}

/** The catalogue cannot answer now. The message says why and what to do, and may be shown to clients. */
export class CatalogueUnavailable extends Error {
  override readonly name = 'CatalogueUnavailable';
  /** Seconds after which it is worth asking again. */
  readonly retryAfter: number;

  constructor(
    message: string,
    { cause, retryAfter = 1 }: { readonly cause?: unknown; readonly retryAfter?: number } = {},
  ) {
    super(message, { cause });
    this.retryAfter = retryAfter;
  }
}

/** Orders groups by the first value that differs, in code units, null last. */
export function compareGroups(a: Pick<RecordGroup, 'values'>, b: Pick<RecordGroup, 'values'>): number {
  const at = a.values.findIndex((value, index) => value !== b.values[index]);
  const [left, right] = [a.values[at] ?? null, b.values[at] ?? null];
  if (left === right) return 0;
  return left === null || (right !== null && left > right) ? 1 : -1;
}
