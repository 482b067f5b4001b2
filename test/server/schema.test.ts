import { buildSchema, isObjectType, isScalarType, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { resolvers } from '../../resolvers/index.ts';
import { readContract, readSchemaText } from '../../src/functions/lambda/contract.ts';
import { executableSchema } from '../../src/server/executableSchema.ts';

test('the contract is valid: nobody looks when it is served', () => {
  // Act
  const problems = validateSchema(buildSchema(readSchemaText()));

  // Assess
  expect(problems).toEqual([]);
});

test('what is served is the contract, to the letter', () => {
  // Act
  const served = executableSchema(readContract(), resolvers);

  // Assess
  const printed = (schema: typeof served) => printSchema(lexicographicSortSchema(schema));
  expect(printed(served)).toBe(printed(buildSchema(readSchemaText())));
});

test('every resolver is on its field, and every scalar is ours', () => {
  // Act
  const served = executableSchema(readContract(), resolvers);

  // Assess
  const query = served.getQueryType();
  expect(isObjectType(query) && Object.values(query.getFields()).filter(({ resolve }) => !resolve)).toEqual([]);
  const decimal = served.getType('Decimal');
  expect(isScalarType(decimal) && decimal.parseValue(3)).toBe('3');
});
