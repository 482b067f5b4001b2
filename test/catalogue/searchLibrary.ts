/** Searching through the front door: records loaded from a file, and all pages of what a search finds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../support/load.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import type { Api } from '../support/api.ts';
import type { Line } from './searchRecords.ts';

/** Loads the records into empty tables. */
export async function loadLines(session: WriteSession, lines: readonly Line[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-search-'));
  const path = join(folder, 'records.ndjson');
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  await load(session, path);
  rmSync(folder, { recursive: true });
}

export interface Asked {
  readonly query: string;
  readonly filter?: unknown;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
}

export interface FoundPage {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly score: number;
    readonly node: { readonly id: string };
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const SEARCH = `query ($query: String!, $filter: SearchFilter, $orderBy: SearchOrder, $first: Int, $after: String, $last: Int, $before: String, $page: NumberedPage) {
  search(query: $query, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, page: $page) {
    totalCount
    edges { cursor score node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

export async function searchPage(
  api: Api,
  asked: Asked & Partial<Record<'first' | 'after' | 'last' | 'before' | 'page', unknown>>,
): Promise<FoundPage> {
  return (await api.data(SEARCH, { ...asked })).search;
}

/** Every page, from the first on; or from the last one back, then put in the order of the list. */
export async function pagesOf(api: Api, asked: Asked, size: number, backward = false): Promise<FoundPage[]> {
  const pages: FoundPage[] = [];
  let cursor: string | null = null;
  do {
    const place = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const page = await searchPage(api, { ...asked, ...place });
    pages.push(page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (backward) cursor = hasPreviousPage ? startCursor : null;
    else cursor = hasNextPage ? endCursor : null;
  } while (cursor !== null && pages.length < 1_000);
  return backward ? pages.reverse() : pages;
}

/** All ids that are found, best first. */
export async function found(api: Api, query: string, filter?: unknown): Promise<string[]> {
  const pages = await pagesOf(api, filter === undefined ? { query } : { query, filter }, 100);
  return pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
}
