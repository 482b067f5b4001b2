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

// Query itself is described by the schema's own description.
const elements = types.flatMap(elementsOf).filter(({ name }) => name !== 'Query');

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

test('a field that several types have in common is described in the same words where it means the same', () => {
  // Assess: the four arguments of every connection.
  for (const argument of ['first', 'after', 'last', 'before']) {
    const described = elements.filter(({ name }) => name.endsWith(`(${argument}:)`) && !name.includes('changes'));
    expect(new Set(described.map(({ description }) => description)).size).toBe(1);
  }
});
