/**
 * The executable schema: the types of the contract, with our resolvers on their fields. A test validates the contract; here
 * that would take longer than everything else before a process's first response.
 */
import { buildASTSchema, type DocumentNode, type GraphQLFieldResolver, type GraphQLNamedType } from 'graphql';
import { GraphQLScalarType, type GraphQLSchema, type GraphQLTypeResolver, parse } from 'graphql';
import { isAbstractType, isObjectType, isScalarType } from 'graphql';
import type { GraphResolvers } from '../../resolvers/types.generated.ts';
import { digest } from './http/etags.ts';
import { attachLabels } from './labelFields.ts';
import { meterFields } from './metering.ts';

/** The schema and its version. */
export interface Contract {
  /** `schema.graphql`, parsed. */
  readonly document: DocumentNode;
  /** Changes with everything, other than the log and the request, that determines a response. */
  readonly version: string;
}

/** @param text of `schema.graphql`. */
export function contractOf(text: string): Contract {
  return { document: parse(text, { noLocation: true }), version: digest(text) };
}

type TypeResolvers = NonNullable<GraphResolvers[keyof GraphResolvers]>;

/** @throws Error that names a resolver without a field in the contract. */
export function executableSchema({ document }: Contract, resolvers: GraphResolvers): GraphQLSchema {
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  for (const [name, resolversOfType] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!type) throw new Error(`There are resolvers of ${name}, which is no type of the schema`);
    attach(type, resolversOfType);
  }
  attachLabels(schema);
  meterFields(schema);
  return schema;
}

function attach(type: GraphQLNamedType, resolvers: TypeResolvers): void {
  if (isScalarType(type) && resolvers instanceof GraphQLScalarType) {
    const { serialize, parseValue, parseLiteral } = resolvers;
    Object.assign(type, { serialize, parseValue, parseLiteral });
    return;
  }
  for (const [name, resolver] of Object.entries(resolvers as Record<string, unknown>)) {
    if (name === '__resolveType' && isAbstractType(type)) {
      type.resolveType = resolver as GraphQLTypeResolver<unknown, unknown>;
    } else {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (!field) throw new Error(`There is a resolver of ${type.name}.${name}, which is no field of the schema`);
      field.resolve = resolver as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}
