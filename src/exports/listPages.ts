/** The pages of a list as its connection answers them: whole records, or what a selection of fields shows. */
import { type DocumentNode, execute, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { Context } from '../graphql/context.ts';
import type { Question } from './question/parameters.ts';
import type { ExportList } from './lists.ts';

export interface PageEntry<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface ListPage<Node> {
  readonly entries: readonly PageEntry<Node>[];
  readonly hasNextPage: boolean;
  /** Undefined where it was not asked for, or is unknown, as in a feed. */
  readonly totalCount: number | undefined;
}

/** The page arguments that each page has of its own, in place of the question's. */
export interface PageWindow {
  readonly first?: number;
  readonly after?: string;
}

/** @throws InvalidInput as the connection does. */
export type ReadPage<Node> = (window: PageWindow, counted: boolean) => Promise<ListPage<Node>>;

/** What connections of the resolvers have in common. */
interface AnyConnection {
  readonly edges: () => Promise<readonly PageEntry<unknown>[]> | readonly PageEntry<unknown>[];
  readonly totalCount: () => Promise<number> | number | undefined;
  readonly pageInfo: () => { readonly hasNextPage: boolean | (() => Promise<boolean>) };
}

/** Reads whole nodes: records, or the revisions of `changes`. */
export function wholeNodes<Node>({ field, name }: ExportList, { args }: Question, context: Context): ReadPage<Node> {
  const { resolve } = field;
  if (!resolve) throw new Error(`The field ${name} has no resolver`);
  // Resolvers look at nothing else of what graphql-js tells them.
  const info = { fieldName: name, path: { key: name } } as unknown as GraphQLResolveInfo;
  return async (window, counted) => {
    const connection = (await resolve(undefined, { ...args, ...window }, context, info)) as AnyConnection;
    const { hasNextPage } = connection.pageInfo();
    const [edges, more, totalCount] = await Promise.all([
      connection.edges(),
      typeof hasNextPage === 'boolean' ? hasNextPage : hasNextPage(),
      counted ? connection.totalCount() : undefined,
    ]);
    return { entries: edges as readonly PageEntry<Node>[], hasNextPage: more, totalCount };
  };
}

interface SelectedConnection {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly { readonly cursor: string }[];
}

/** An edge with the fields that were selected. */
export type SelectedEdge = Readonly<Record<string, unknown>>;

/**
 * Reads edges with the fields that an operation selects; see {@link operationOf}. The operation is executed as it is: it is
 * ours, and pages bound it.
 */
export function selectedEdges(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables }: Question,
  context: Context,
  more: Readonly<Record<string, unknown>>,
): ReadPage<SelectedEdge> {
  return async (window, counted) => {
    const { data, errors } = await execute({
      schema,
      document,
      contextValue: context,
      variableValues: { ...variables, ...window, ...more, counted },
    });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    const { edges, pageInfo, totalCount } = data?.['list'] as SelectedConnection;
    return {
      entries: edges.map((edge) => ({ cursor: edge.cursor, node: edge })),
      hasNextPage: pageInfo.hasNextPage,
      totalCount,
    };
  };
}

/**
 * The operation that lists edges with a selection of their fields, as `list`. Besides the variables of the list's arguments,
 * it has `counted` and those of `declared`.
 */
export function operationOf(list: ExportList, selection: string, declared = ''): string {
  const variables = list.field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const args = list.field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const total = 'totalCount' in list.connection.getFields() ? 'totalCount @include(if: $counted)' : '';
  const unused = total === '' ? '' : '$counted: Boolean!, ';
  return `query (${unused}${declared}${variables}) {
    list: ${list.name}(${args}) { ${total} pageInfo { hasNextPage } edges { cursor ${selection} } }
  }`;
}
