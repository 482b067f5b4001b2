import type { GraphResolvers } from '../../resolvers/types.generated.ts';
import { contractOf, executableSchema } from '../../src/server/executableSchema.ts';

const contract = contractOf('type Query { number: Int } scalar Day');
const made = (resolvers: unknown) => () => executableSchema(contract, resolvers as GraphResolvers);

test.each([
  ['a type', { Notice: {} }, 'There are resolvers of Notice, which is no type of the schema'],
  ['a field', { Query: { figure: () => 1 } }, 'There is a resolver of Query.figure, which is no field of the schema'],
  ['a field of a scalar', { Day: { number: () => 1 } }, 'There is a resolver of Day.number, which is no field'],
])('resolvers of %s that the contract does not have are refused by name', (_, resolvers, message) => {
  // Assess
  expect(made(resolvers)).toThrow(message);
});
