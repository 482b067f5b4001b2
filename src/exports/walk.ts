/**
 * A longer page than a connection gives: one connection page after another, up to a number of entries and of bytes. An answer
 * of Lambda may have 6 MB, in which quotation marks and line ends count twice.
 */
import { MAX_PAGE_SIZE } from '../lists/pageArgs.ts';
import type { ListPage, PageEntry, PageWindow, ReadPage } from './listPages.ts';
import { ParameterError } from './question/parameterError.ts';

const MAX_ENTRIES = 1_000;
export const MAX_BYTES = 3_000_000;

export interface Walked<Node> {
  readonly entries: readonly PageEntry<Node>[];
  readonly totalCount: number | undefined;
  /** Where the rest begins; undefined at the end of the list. */
  readonly nextAfter: string | undefined;
}

interface WalkArguments {
  readonly first?: unknown;
  readonly page?: unknown;
}

/**
 * @param args of the question; a page by its number is one page of the connection.
 * @param bytesOf how much an entry adds to the answer; the first is always taken.
 */
export async function walk<Node>(
  read: ReadPage<Node>,
  { first, page }: WalkArguments,
  bytesOf: (node: Node) => number,
): Promise<Walked<Node>> {
  const size = sizeOf(first);
  const taken: PageEntry<Node>[] = [];
  const windowOf = (after?: string): PageWindow =>
    page == null ? { first: Math.min(MAX_PAGE_SIZE, size - taken.length), ...(after !== undefined && { after }) } : {};
  const opening = await read(windowOf(), true);
  const { totalCount } = opening;
  let bytes = 0;
  for (let each: ListPage<Node> = opening; ; each = await read(windowOf(taken.at(-1)?.cursor), false)) {
    for (const entry of each.entries) {
      bytes += bytesOf(entry.node);
      if (bytes > MAX_BYTES && taken.length > 0) return { entries: taken, totalCount, nextAfter: taken.at(-1)?.cursor };
      taken.push(entry);
    }
    if (!each.hasNextPage) return { entries: taken, totalCount, nextAfter: undefined };
    if (page != null || taken.length >= size || each.entries.length === 0) {
      return { entries: taken, totalCount, nextAfter: taken.at(-1)?.cursor };
    }
  }
}

/** @throws ParameterError if it is more or less than an answer may have. */
export function sizeOf(first: unknown): number {
  const size = typeof first === 'number' ? first : MAX_ENTRIES;
  if (size < 1 || size > MAX_ENTRIES) {
    throw new ParameterError('first', `must be from 1 to ${MAX_ENTRIES}, not ${size}`);
  }
  return size;
}
