/** The connections that the schema declares, and the lists of the records made here that tests walk. */
import { buildSchema, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { HEAD_SIZE } from '../../src/lists/heads.ts';
import { KINDS } from '../../src/records/registry.ts';
import type { Held } from '../support/generate.ts';
import { inOrder, type Listed, live, ON_QUERY, ON_RECORDS, type Oracle } from './oracle.ts';

const schema = buildSchema(readSchemaText());

export interface Declared {
  /** `Type.field`. */
  readonly name: string;
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** What the edges say beside cursor and node. */
  readonly notes: readonly string[];
}

const DECLARED: readonly Declared[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const connection = getNamedType(field.type);
      if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
      return [{ name: `${type.name}.${field.name}`, type: type.name, field, notes: notesOf(connection) }];
    }),
  );

function notesOf(connection: GraphQLObjectType): string[] {
  const edges = connection.getFields()['edges'];
  const edge = edges && getNamedType(edges.type);
  return isObjectType(edge) ? Object.keys(edge.getFields()).filter((name) => name !== 'cursor' && name !== 'node') : [];
}

/** What can be walked forwards only, such as the feed, is no list of records; a search needs words. */
export const PAGED = DECLARED.filter(
  ({ name, field }) => field.args.some((argument) => argument.name === 'last') && name !== 'Query.search',
);

/** One list: a connection of one record, or of Query. */
export interface List extends Declared {
  readonly parent: string | undefined;
  readonly expected: readonly Listed[];
}

/** All lists of a connection, the longest first. */
export function listsOf(declared: Declared): List[] {
  const { type, field } = declared;
  // What no oracle is told of is found by the first test.
  if (type === 'Query') return [{ ...declared, parent: undefined, expected: ON_QUERY[field.name]?.(live) ?? [] }];
  const kind = KINDS.find((each) => each === type);
  const oracle = kind && (ON_RECORDS[kind] as Record<string, Oracle<Held>>)[field.name];
  if (!oracle) return [];
  const lists = live[kind].map((parent) => ({ ...declared, parent: parent.id, expected: oracle(live, parent) }));
  return lists.sort((a, b) => b.expected.length - a.expected.length);
}

/** The longest list, the first ones on either side of a head's size, the shortest with an entry, and an empty one. */
function chosen(lists: readonly List[]): List[] {
  const picked = [
    lists[0],
    lists.findLast(({ expected }) => expected.length > HEAD_SIZE),
    lists.find(({ expected }) => expected.length <= HEAD_SIZE && expected.length > 0),
    lists.findLast(({ expected }) => expected.length > 0),
    lists.find(({ expected }) => expected.length === 0),
  ];
  return [...new Set(picked.filter((list) => list !== undefined))];
}

export const LISTS = PAGED.flatMap((declared) => chosen(listsOf(declared)));

/** Every order of every connection, with a list longer than a head and a shorter one. */
export const ORDERED = PAGED.flatMap((declared) => {
  const lists = listsOf(declared);
  const short = lists.find(({ expected }) => expected.length <= HEAD_SIZE && expected.length > 0);
  const picked = [lists[0], short].filter((list) => list !== undefined);
  return orderFieldsOf(declared.field).map((order) => ({ ...declared, order, lists: picked }));
});

/** Relevance is that of words, and there are none here. */
function orderFieldsOf(field: GraphQLField<unknown, unknown>): string[] {
  const argument = field.args.find(({ name }) => name === 'orderBy');
  const type = argument && getNamedType(argument.type);
  const by = isInputObjectType(type) ? type.getFields()['field'] : undefined;
  const names = by && getNamedType(by.type);
  return isEnumType(names) ? names.getValues().flatMap(({ name }) => (name === 'RELEVANCE' ? [] : [name])) : [];
}

/** Both directions of an order of a list. */
export function waysOf(list: List, order: string) {
  return (['ASC', 'DESC'] as const).map((direction) => ({
    list,
    way: `${list.parent ?? 'all'} ${direction}`,
    size: list.expected.length > 100 ? 100 : 20,
    more: `orderBy: { field: ${order}, direction: ${direction} }`,
    expected: inOrder(list.expected, order, direction),
  }));
}

/** Conditions that all records made here meet, but that no list of another record's is kept by. */
const MET_BY_ALL: Readonly<Record<string, string>> = {
  ArticleFilter: 'genre: [NEWS]',
  MeetingFilter: 'meetingType: [OTHER]',
  ProjectFilter: 'status: [PLANNED]',
};

export function filterOf(field: GraphQLField<unknown, unknown>): string | undefined {
  const argument = field.args.find(({ name }) => name === 'filter');
  const condition = argument && MET_BY_ALL[getNamedType(argument.type).name];
  return condition && `filter: { ${condition} }`;
}

/** The lists of other records that can be filtered so, the longest of each connection. */
export const FILTERED = PAGED.filter(({ type, field }) => type !== 'Query' && filterOf(field) !== undefined).flatMap(
  (declared) => listsOf(declared).slice(0, 1),
);
