/**
 * Fields of one name have one shape in all members of an interface, so that fragments on several of them stand together in one
 * query (GraphQL, 5.3.2 Field Selection Merging, SameResponseShape): equal nullability and lists, equal leaves.
 */
import { buildSchema, type GraphQLObjectType, type GraphQLOutputType, isAbstractType, isCompositeType } from 'graphql';
import { isListType, isNonNullType, isObjectType } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';

const schema = buildSchema(readSchemaText());

/** The members of each interface and union; those of an interface that nothing returns are left out. */
const returned = new Set(
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map(({ type: of }) => String(of).replace(/[[\]!]/g, ''))),
);
const ABSTRACT = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type) && returned.has(type.name));

const seen = new Map<string, string[]>();

/** Where two types have another shape: the paths. */
function conflicts(one: GraphQLOutputType, other: GraphQLOutputType, path: string): string[] {
  if (isNonNullType(one) || isNonNullType(other) || isListType(one) || isListType(other)) {
    const isAlike =
      (isNonNullType(one) && isNonNullType(other)) ||
      (isListType(one) && isListType(other) && !isNonNullType(one) && !isNonNullType(other));
    if (!isAlike) return [`${path}: ${String(one)} and ${String(other)}`];
    return conflicts(one.ofType as GraphQLOutputType, other.ofType as GraphQLOutputType, path);
  }
  if (one === other) return [];
  if (!isCompositeType(one) || !isCompositeType(other)) return [`${path}: ${String(one)} and ${String(other)}`];
  const pairs = membersOf(one).flatMap((a) => membersOf(other).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => conflictsOf(a, b, path));
}

const membersOf = (type: GraphQLOutputType): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : [];

function conflictsOf(one: GraphQLObjectType, other: GraphQLObjectType, path: string): string[] {
  const key = [one.name, other.name].toSorted().join(' ');
  if (one === other || seen.has(key)) return seen.get(key) ?? [];
  seen.set(key, []);
  const [fields, others] = [one.getFields(), other.getFields()];
  const found = Object.values(fields).flatMap(({ name, type }) => {
    const same = others[name];
    return same ? conflicts(type, same.type, `${path} > ${one.name}, ${other.name}: ${name}`) : [];
  });
  seen.set(key, found);
  return found;
}

test('the interfaces that fields return are known', () => {
  expect(ABSTRACT.map(({ name }) => name).toSorted()).toEqual(['Body', 'Node', 'PublicRecord']);
});

test.each(ABSTRACT.map(({ name }) => name))(
  'whatever fragments a query has on members of %s, they stand together',
  (name) => {
    // Act
    const members = membersOf(schema.getType(name) as GraphQLOutputType);
    const found = members.flatMap((one, at) => members.slice(at + 1).flatMap((other) => conflictsOf(one, other, name)));

    // Assess
    expect([...new Set(found)]).toEqual([]);
  },
);
