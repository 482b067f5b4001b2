/** Turns what a resolver gives into a value of the answer (GraphQL, section 6.4.3, CompleteValue). */
import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { allRead, type MaybePromise, whenRead } from '../../lists/atHand.ts';

/** One execution of a plan. */
export interface Execution {
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Arguments that depend on variables, by the number of their field; filled in at their first use. */
  readonly args: (Readonly<Record<string, unknown>> | undefined)[];
}

/** @throws whatever hinders an answer without errors. */
export type Complete = (value: unknown, execution: Execution) => MaybePromise<unknown>;

/** @param objectOf completes objects of a type. */
export function completing(
  type: GraphQLOutputType,
  info: GraphQLResolveInfo,
  objectOf: (type: GraphQLObjectType) => Complete,
): Complete {
  const nullable = isNonNullType(type) ? type.ofType : type;
  const complete = completingValue(nullable, info, objectOf);
  const ofNull = isNonNullType(type) ? refuseNull(info) : () => null;
  return (value, execution) => {
    if (value == null) return ofNull();
    if (value instanceof Error) throw value;
    return complete(value, execution);
  };
}

function refuseNull({ parentType, fieldName }: GraphQLResolveInfo): () => never {
  return () => {
    throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${fieldName}.`);
  };
}

/** Of a value that is there. */
function completingValue(
  type: GraphQLOutputType,
  info: GraphQLResolveInfo,
  objectOf: (type: GraphQLObjectType) => Complete,
): Complete {
  if (isLeafType(type)) return leaf(type);
  if (isListType(type)) return list(completing(type.ofType, info, objectOf), info);
  if (isObjectType(type)) return objectOf(type);
  if (isAbstractType(type)) return abstract(type, info, objectOf);
  throw new Error(`${String(type)} is no type of a value`);
}

/** For values that nobody waits for any more: one that is rejected would end the process. */
export function abandon(values: readonly MaybePromise<unknown>[]): void {
  for (const value of values) if (value instanceof Promise) value.catch(() => undefined);
}

function leaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized == null) throw new Error(`${type.name} has no form of ${String(value)}`);
    return serialized;
  };
}

function list(complete: Complete, { parentType, fieldName }: GraphQLResolveInfo): Complete {
  return (value, execution) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
      throw new Error(`Expected Iterable, but did not find one for field "${parentType.name}.${fieldName}".`);
    const items: MaybePromise<unknown>[] = [];
    try {
      for (const item of value as Iterable<unknown>) items.push(whenRead(item, (read) => complete(read, execution)));
    } catch (error) {
      abandon(items);
      throw error;
    }
    return allRead(items);
  };
}

function abstract(
  type: GraphQLAbstractType,
  info: GraphQLResolveInfo,
  objectOf: (type: GraphQLObjectType) => Complete,
): Complete {
  const resolve = type.resolveType ?? defaultTypeResolver;
  return (value, execution) =>
    whenRead(resolve(value, execution.context, info, type), (name) => {
      const concrete = name === undefined ? undefined : info.schema.getType(name);
      if (!isObjectType(concrete) || !info.schema.isSubType(type, concrete))
        throw new Error(`${String(name)} is no possible type of ${type.name}`);
      return objectOf(concrete)(value, execution);
    });
}
