/**
 * Pages that were read with what follows them: an engine has sorted the whole list for a page, and a hundred more of its entries
 * cost next to nothing, so the next pages do not ask it again.
 */
import type { PageEntry, PageQuery } from './catalogue.ts';

/** Entries beyond a page: five pages of twenty. */
const AHEAD = 100;
/** Larger pages are those of exports, which read a list once. */
const LARGEST_PAGE = 101;
/** Of one list: for readers at several places of it. */
const MAX_READINGS = 8;

/** Entries next to each other in a list. */
export interface Reading {
  /** They follow the record at this position (of the list, if undefined, its beginning) after so many others. */
  readonly after: string | undefined;
  readonly skip: number;
  readonly entries: readonly PageEntry[];
  /** Whether the list ends with them. */
  readonly isEnd: boolean;
}

/** Equal for pages of one list. Undefined for a query that is not of a whole list. */
export function listOf({ above, below, skip: _skip, limit: _limit, ...list }: PageQuery): string | undefined {
  const end = list.descending ? above : below;
  return end === undefined ? JSON.stringify(list) : undefined;
}

export const withMore = (query: PageQuery): PageQuery =>
  query.limit > LARGEST_PAGE ? query : { ...query, limit: query.limit + AHEAD };

export function readingOf(query: PageQuery, entries: readonly PageEntry[]): Reading {
  const { after, skip } = startOf(query);
  return { after, skip, entries, isEnd: entries.length < query.limit };
}

/** The readings of a list with one more; the oldest goes if they are many. */
export const withReading = (readings: readonly Reading[], reading: Reading): readonly Reading[] =>
  [reading, ...readings].slice(0, MAX_READINGS);

/** The page, if a reading has all of it. */
export function pageIn(readings: readonly Reading[], query: PageQuery): readonly PageEntry[] | undefined {
  const { after, skip } = startOf(query);
  for (const { entries, isEnd, ...start } of readings) {
    const from = after === start.after ? skip - start.skip : skip + indexAfter(entries, after);
    if (from < 0 || Number.isNaN(from)) continue;
    const page = entries.slice(from, from + query.limit);
    if (page.length === query.limit || isEnd) return page;
  }
  return undefined;
}

/** The index of the entry after this position; NaN if it is not there. */
function indexAfter(entries: readonly PageEntry[], position: string | undefined): number {
  const at = entries.findIndex((entry) => entry.position === position);
  return at < 0 ? NaN : at + 1;
}

function startOf({ descending, above, below, skip = 0 }: PageQuery): Pick<Reading, 'after' | 'skip'> {
  return { after: descending ? below : above, skip };
}
