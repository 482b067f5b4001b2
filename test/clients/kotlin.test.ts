/** Kotlin from the contract, as the generator on npm makes it: classes for every input and enum, under names that Kotlin takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugin } from '@graphql-codegen/kotlin';
import { buildSchema, isEnumType, isInputObjectType } from 'graphql';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** https://kotlinlang.org/docs/keyword-reference.html, hard keywords: a name among them has to be escaped. */
const KEYWORDS =
  'as break class continue do else false for fun if in interface is null object package return super this throw true try typealias typeof val var when while';

test('every enum and input has a class, with every value and field', async () => {
  // Act
  const output = await plugin(schema, [], { package: 'cn.gongkai' }, { outputFile: 'Types.kt' });
  const generated = typeof output === 'string' ? output : output.content;

  // Assess
  const enums = types.filter(isEnumType);
  const inputs = types.filter(isInputObjectType);
  expect(enums.filter(({ name }) => !generated.includes(`enum class ${name}(`)).map(({ name }) => name)).toEqual([]);
  expect(inputs.filter(({ name }) => !generated.includes(`class ${name}Input(`)).map(({ name }) => name)).toEqual([]);
  const values = enums.flatMap((type) => type.getValues().map(({ name }) => `("${name}")`));
  expect(values.filter((value) => !generated.includes(value))).toEqual([]);
});

test('no field of the contract bears a name that Kotlin keeps to itself', () => {
  const names = types.flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : []));
  expect(names.filter((name) => KEYWORDS.split(' ').includes(name))).toEqual([]);
});
