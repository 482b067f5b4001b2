/** All pages of a connection, forwards and backwards, a look both ways from the middle, and pages by their numbers. */
import type { Api, Json } from '../support/api.ts';

/** Where a connection hangs. */
export interface Asked {
  /** The field of Query, with `LIST` where the connection stands. */
  readonly around?: string;
  readonly field: string;
  readonly filterType: string;
  readonly orderType: string;
  /** A field of the edges, such as a role. */
  readonly edge?: string | undefined;
  readonly filter: unknown;
  readonly orderBy: { readonly field: string; readonly direction: string } | undefined;
}

interface Window {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
  readonly page?: { readonly number: number; readonly size: number };
}

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
  readonly [edge: string]: unknown;
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: Record<'startCursor' | 'endCursor', string | null> &
    Record<'hasNextPage' | 'hasPreviousPage', boolean>;
}

async function pageOf(api: Api, asked: Asked, window: Window): Promise<Page> {
  const { field, filterType, orderType, edge = '', filter, orderBy, around = '{ LIST }' } = asked;
  const list = `list: ${field}(first: $first, after: $after, last: $last, before: $before, page: $page, filter: $filter, orderBy: $orderBy) {
    totalCount edges { cursor ${edge} node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const places = '$first: Int, $after: String, $last: Int, $before: String, $page: NumberedPage';
  const variables = `${places}, $filter: ${filterType}, $orderBy: ${orderType}`;
  const data: Json = await api.data(`query (${variables}) ${around.replace('LIST', list)}`, {
    filter,
    orderBy,
    ...window,
  });
  return data.list ?? data.of.list;
}

const idsOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);

/** What a page says beside its entries, as it must be where it shows those from `from` to `to` of all. */
function expectPage(page: Page, all: readonly string[], from: number, to: number): void {
  expect(idsOf(page)).toEqual(all.slice(from, to));
  expect({ totalCount: page.totalCount, ...page.pageInfo }).toEqual({
    totalCount: all.length,
    hasPreviousPage: from > 0,
    hasNextPage: to < all.length,
    startCursor: page.edges[0]?.cursor ?? null,
    endCursor: page.edges.at(-1)?.cursor ?? null,
  });
}

/** Walks both ways; fails unless every page is as it must be. Gives the edges. */
export async function expectWalks(api: Api, asked: Asked, all: readonly string[], size: number): Promise<Edge[]> {
  const edges: Edge[] = [];
  let after: string | null = null;
  for (let from = 0; from === 0 || from < all.length; from += size) {
    const page = await pageOf(api, asked, { first: size, after });
    expectPage(page, all, from, Math.min(from + size, all.length));
    edges.push(...page.edges);
    after = page.pageInfo.endCursor;
  }
  let before: string | null = null;
  for (let to = all.length; to === all.length || to > 0; to -= size) {
    const page: Page = await pageOf(api, asked, { last: size, before });
    expectPage(page, all, Math.max(0, to - size), to);
    before = page.pageInfo.startCursor;
  }
  await expectBothWays(api, asked, all, edges, size);
  return edges;
}

/** From a cursor of the middle, what comes behind it and what comes before it. */
async function expectBothWays(
  api: Api,
  asked: Asked,
  all: readonly string[],
  edges: readonly Edge[],
  size: number,
): Promise<void> {
  const middle = Math.floor(all.length / 2);
  const cursor = edges[middle]?.cursor;
  if (cursor === undefined) return;
  const [behind, ahead] = await Promise.all([
    pageOf(api, asked, { first: size, after: cursor }),
    pageOf(api, asked, { last: size, before: cursor }),
  ]);
  expectPage(behind, all, middle + 1, Math.min(middle + 1 + size, all.length));
  expectPage(ahead, all, Math.max(0, middle - size), middle);
}

/** A page by its number, anywhere or just past the end, is what a walk by cursors passes there, with the same cursors. */
export async function expectNumbered(
  api: Api,
  asked: Asked,
  walked: readonly Edge[],
  { size, drawn }: { readonly size: number; readonly drawn: number },
): Promise<void> {
  const many = Math.ceil(walked.length / size);
  const number = 1 + (drawn % (many + 1));
  const page = await pageOf(api, asked, { page: { number, size } });
  const [from, to] = [(number - 1) * size, number * size];
  expect(page.edges).toEqual(walked.slice(from, to));
  const all = walked.map(({ node }) => node.id);
  expectPage(page, all, Math.min(from, all.length), Math.min(to, all.length));
}
