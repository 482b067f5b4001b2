/** The pages of a list: what the buttons next, previous and first make of an operation. */
import { type DocumentNode, type GraphQLSchema, Kind, type ValueNode } from 'graphql';
import type { Page } from '../answers/tables.ts';
import { addField, type Path, selectionAt, setArgument } from './edit.ts';

export type Turn = 'next' | 'previous' | 'first';

const DEFAULT_SIZE = '20';

/** The operation that asks for another page. */
export function turnPage(
  document: DocumentNode,
  schema: GraphQLSchema,
  path: Path,
  page: Page,
  turn: Turn,
): DocumentNode {
  const set = (to: DocumentNode, name: string, value: ValueNode | undefined) =>
    setArgument(to, schema, path, name, value);
  const size = sizeOf(document, path);
  let turned = document;
  for (const name of ['after', 'before', 'page', 'first', 'last']) turned = set(turned, name, undefined);
  if (turn === 'previous') return set(set(turned, 'last', size), 'before', text(page.startCursor));
  const first = set(turned, 'first', size);
  return turn === 'next' ? set(first, 'after', text(page.endCursor)) : first;
}

/** Asks for what the buttons need to know. */
export function withPageInfo(document: DocumentNode, schema: GraphQLSchema, path: Path): DocumentNode {
  const names = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'];
  const counted = addField(document, schema, [...path, 'totalCount']);
  return names.reduce((to, name) => addField(to, schema, [...path, 'pageInfo', name]), counted);
}

function sizeOf(document: DocumentNode, path: Path): ValueNode {
  const node = selectionAt(document, path);
  const args = node?.kind === Kind.FIELD ? (node.arguments ?? []) : [];
  const of = (name: string) => args.find((argument) => argument.name.value === name)?.value;
  const page = of('page');
  const size = page?.kind === Kind.OBJECT ? page.fields.find(({ name }) => name.value === 'size')?.value : undefined;
  return of('first') ?? of('last') ?? size ?? { kind: Kind.INT, value: DEFAULT_SIZE };
}

function text(value: string | undefined): ValueNode | undefined {
  return value === undefined ? undefined : { kind: Kind.STRING, value };
}
