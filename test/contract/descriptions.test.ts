import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';

interface Element {
  readonly name: string;
  readonly description: string;
  /** Whether a client may meet null here. */
  readonly nullable: boolean;
}

const schema = buildSchema(readSchemaText());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

function elementsOf(type: GraphQLNamedType): Element[] {
  const own = { name: type.name, description: type.description ?? '', nullable: false };
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name, description }) => ({
      name: `${type.name}.${name}`,
      description: description ?? '',
      nullable: false,
    }));
    return [own, ...values];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [
      own,
      ...fields.map(({ name, description }) => ({
        name: `${type.name}.${name}`,
        description: description ?? '',
        nullable: false,
      })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field) => [
      {
        name: `${type.name}.${field.name}`,
        description: field.description ?? '',
        nullable: !isNonNullType(field.type),
      },
      ...field.args.map((arg) => ({
        name: `${type.name}.${field.name}(${arg.name}:)`,
        description: arg.description ?? '',
        nullable: false,
      })),
    ]),
  ];
}

const elements = types.flatMap(elementsOf);

test('the contract is large enough for these tests to mean something', () => {
  expect(elements.length).toBeGreaterThan(500);
  expect(schema.description).toMatch(/公开/);
});

test('every type, field, argument and enum value has a description with the Chinese term', () => {
  expect(elements.filter(({ description }) => !/\p{Script=Han}/u.test(description)).map(({ name }) => name)).toEqual(
    [],
  );
});

test('every field that may be null says when', () => {
  const silent = elements.filter(({ nullable, description }) => nullable && !/\bnull\b/.test(description));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('an argument that many fields have in common is described in the same words where it means the same', () => {
  // Prepare
  const names = new Set(elements.map(({ name }) => name));
  const groupOf = (field: string) =>
    names.has(`${field}(last:)`) ? 'connection' : names.has(`${field}(excludeOwn:)`) ? 'facet' : 'history';
  const words = new Map<string, Set<string>>();

  // Act
  for (const { name, description } of elements) {
    const [, field = '', argument = ''] = /^(.*)\((first|after|last|before):\)$/.exec(name) ?? [];
    if (argument === '' || /\.(changes|revisions|\w+Statistics|suggest|didYouMean)$/.test(field)) continue;
    const group = `${groupOf(field)}: ${argument}`;
    words.set(group, (words.get(group) ?? new Set()).add(description));
  }

  // Assess
  expect([...words].map(([group, { size }]) => [group, size]).toSorted()).toEqual([
    ['connection: after', 1],
    ['connection: before', 1],
    ['connection: first', 1],
    ['connection: last', 1],
    ['facet: first', 1],
    ['history: after', 1],
    ['history: first', 1],
  ]);
});

test('only a field that has `last` speaks of it beside `first`', () => {
  // Assess
  const names = new Set(elements.map(({ name }) => name));
  const wrong = elements.filter(
    ({ name, description }) =>
      name.endsWith('(first:)') && description.includes('`last`') !== names.has(name.replace('(first:)', '(last:)')),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
