/** Taking all entries of a list away, and not those of one page alone. */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { addField, type Path, typeAt } from './edit.ts';

/** Addresses that the API gives of a list. */
export interface ExportUrls {
  readonly csv: string;
  readonly atom: string;
}

const FIELD = 'exports';

/** Whether the API gives addresses of the list; a list inside another one has one for each entry of that. */
export function isExported(schema: GraphQLSchema, path: Path): boolean {
  const type = schema.getType(typeAt(schema, path));
  const isInside = path.some((step) => step === 'nodes' || step === 'edges');
  return !isInside && type !== undefined && 'getFields' in type && FIELD in type.getFields();
}

/** The operation that asks for the addresses too. */
export function withExports(document: DocumentNode, schema: GraphQLSchema, path: Path): DocumentNode {
  return addField(document, schema, [...path, FIELD]);
}

/** What it was answered; undefined where no address asks for the same. */
export function exportsIn(data: unknown, path: Path): ExportUrls | undefined {
  const found = [...path, FIELD].reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    data,
  );
  return (found ?? undefined) as ExportUrls | undefined;
}
