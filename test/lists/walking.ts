/** Walks of connections, page by page, and the pages that they must give. */
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { fill } from '../support/fill.ts';
import { useStore } from '../support/shared.ts';
import type { List } from './connections.ts';
import { type Listed, publications } from './oracle.ts';

export interface Answered {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const publish = (session: WriteSession) => fill(session, publications);

/** The API over the records made here. */
let api: Api;

/** To be called by each test file that walks: the store is the same for all of them. */
export function useLists(): void {
  const store = useStore(publish);
  beforeAll(() => {
    api = apiOver(store.session);
  });
}

const VARIABLES = '$first: Int, $after: String, $last: Int, $before: String';

async function ask({ type, field, notes, parent }: List, page: Record<string, unknown>, more = ''): Promise<Answered> {
  const connection = `list: ${field.name}(first: $first, after: $after, last: $last, before: $before ${more}) {
    edges { cursor node { id } ${notes.join(' ')} } nodes { id } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  if (type === 'Query') return (await api.data(`query (${VARIABLES}) { ${connection} }`, page)).list;
  const query = `query ($id: ID!, ${VARIABLES}) { node(id: $id) { ... on ${type} { ${connection} } } }`;
  return (await api.data(query, { ...page, id: parent })).node.list;
}

/** All pages from one end to the other; a walk that does not end by itself is cut off. */
export async function walk(list: List, size: number, backward: boolean, more?: string): Promise<Answered[]> {
  const most = Math.ceil(list.expected.length / size) + 1;
  const pages: Answered[] = [];
  let cursor: string | null | undefined;
  for (let goesOn = true; goesOn && pages.length < most;) {
    const page = await ask(list, backward ? { last: size, before: cursor } : { first: size, after: cursor }, more);
    pages.push(page);
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    goesOn = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
  }
  return pages;
}

/** The pages that a walk must give; each record has the one cursor, on whichever page it stands. */
export function pagesOf(expected: readonly Listed[], cursors: Cursors, size: number, backward: boolean): Answered[] {
  const total = expected.length;
  return Array.from({ length: Math.max(1, Math.ceil(total / size)) }, (_, at) => {
    const from = backward ? Math.max(0, total - (at + 1) * size) : at * size;
    const to = backward ? total - at * size : Math.min(total, from + size);
    const edges = expected.slice(from, to).map(({ id, notes }) => ({
      cursor: cursors.get(id) ?? `a cursor of ${id}`,
      node: { id },
      ...notes,
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      totalCount: total,
      pageInfo: {
        hasNextPage: to < total,
        hasPreviousPage: from > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  });
}

export type Cursors = ReadonlyMap<string, string>;
export const cursorsIn = (pages: readonly Answered[]): Cursors =>
  new Map(pages.flatMap(({ edges }) => edges.map(({ cursor, node }) => [node.id, cursor])));

export const DIRECTIONS = [false, true];

/** The pages before the first entry and after the last one, asked for by their cursors; none of an empty list. */
export async function beyond(
  list: List,
  expected: readonly Listed[],
  cursors: Cursors,
  more?: string,
): Promise<Answered[]> {
  const [first, last] = [0, -1].map((at) => cursors.get(expected.at(at)?.id ?? ''));
  if (first === undefined) return [];
  return [await ask(list, { last: 7, before: first }, more), await ask(list, { first: 7, after: last }, more)];
}

export function emptyBeyond({ length }: readonly Listed[]): Answered[] {
  const empty = { edges: [], nodes: [], totalCount: length };
  const nowhere = { startCursor: null, endCursor: null };
  const pages = [
    { ...empty, pageInfo: { hasNextPage: true, hasPreviousPage: false, ...nowhere } },
    { ...empty, pageInfo: { hasNextPage: false, hasPreviousPage: true, ...nowhere } },
  ];
  return length === 0 ? [] : pages;
}
