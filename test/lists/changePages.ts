/** Pages of a list that changes. */
import type { Api } from '../support/api.ts';

export interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A page of a field of Query, or of the record with the id. */
export async function askPage(
  api: Api,
  field: string,
  id: string | undefined,
  page: Record<string, unknown>,
): Promise<Page> {
  const connection = `list: ${field}(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const variables = '$first: Int, $after: String, $last: Int, $before: String';
  if (id === undefined) return (await api.data(`query (${variables}) { ${connection} }`, page)).list;
  const type = id.slice(0, id.indexOf(':'));
  const query = `query ($id: ID!, ${variables}) { node(id: $id) { ... on ${type} { ${connection} } } }`;
  return (await api.data(query, { id, ...page })).node.list;
}

export const idsIn = ({ edges }: Pick<Page, 'edges'>): string[] => edges.map(({ node }) => node.id);
