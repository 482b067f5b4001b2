/** The lists that can be taken away: the fields of Query that are connections, by their names. */
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { GraphQLInterfaceType } from 'graphql';
import type { Context } from '../graphql/context.ts';

export type NodeType = GraphQLObjectType | GraphQLInterfaceType;

export interface ExportList {
  readonly name: string;
  readonly field: GraphQLField<unknown, Context>;
  readonly connection: GraphQLObjectType;
  readonly edge: GraphQLObjectType;
  readonly node: NodeType;
}

const SUFFIX = 'Connection';

/** @param schema executable. */
export function exportLists(schema: GraphQLSchema): ReadonlyMap<string, ExportList> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}) as GraphQLField<unknown, Context>[];
  return new Map(
    fields.flatMap((field) => {
      const connection = getNamedType(field.type);
      if (!isObjectType(connection) || !connection.name.endsWith(SUFFIX)) return [];
      return [[field.name, { name: field.name, field, connection, ...entryTypes(connection) }] as const];
    }),
  );
}

function entryTypes(connection: GraphQLObjectType): Pick<ExportList, 'edge' | 'node'> {
  const edge = typeOfField(connection, 'edges');
  const node = isObjectType(edge) ? typeOfField(edge, 'node') : undefined;
  if (!isObjectType(edge) || !(isObjectType(node) || isInterfaceType(node))) {
    throw new Error(`${connection.name} has no edges with nodes`);
  }
  return { edge, node };
}

function typeOfField(type: GraphQLObjectType, name: string) {
  const field = type.getFields()[name];
  return field && getNamedType(field.type);
}
