import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { described } from './terms.ts';

/** An element of the contract that can be found. */
export interface Entry {
  /** The type, and the field or value in it: its anchor in `/docs` is `Type` or `Type.name`. */
  readonly type: string;
  readonly member?: string;
  /** What it is found and shown by: `Project.investment`, `Query.project(id:)`. */
  readonly label: string;
  readonly term: string;
  readonly text: string;
}

// Every list has these: they would fill the results of any search for them.
const PAGING = new Set(['first', 'after', 'last', 'before', 'page']);

/** All types, fields, arguments and enum values of the contract, in its order. */
export function entriesOf(schema: GraphQLSchema): Entry[] {
  return typesOf(schema).flatMap((type) => [
    { type: type.name, label: type.name, ...described(type.description) },
    ...membersOf(type),
  ]);
}

/** The types that the contract itself defines. */
export function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

function membersOf(type: GraphQLNamedType): Entry[] {
  const entry = (member: string, label: string, description: string | null | undefined): Entry => ({
    type: type.name,
    member,
    label: `${type.name}.${label}`,
    ...described(description),
  });
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => entry(name, name, description));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(({ name, description }) => entry(name, name, description));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    entry(field.name, field.name, field.description),
    ...field.args
      .filter(({ name }) => !PAGING.has(name))
      .map(({ name, description }) => entry(field.name, `${field.name}(${name}:)`, description)),
  ]);
}

/** The entries that have all the words, best first: in the term or the name before in the text, whole before in part. */
export function findEntries(entries: readonly Entry[], query: string, limit = 60): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: Math.min(...words.map((word) => scoreOf(entry, word))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function scoreOf({ label, member, type, term, text }: Entry, word: string): number {
  const name = (member ?? type).toLowerCase();
  if (term === word || name === word) return 5;
  if (term.startsWith(word) || name.startsWith(word)) return 4;
  if (term.includes(word)) return 3;
  if (label.toLowerCase().includes(word)) return 2;
  return text.toLowerCase().includes(word) ? 1 : 0;
}
