/** What resolvers must not give: a plan has no answer where graphql-js has errors, and nothing is left that ends the process. */
import { setImmediate } from 'node:timers/promises';
import {
  buildSchema,
  execute,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { Plan } from '../../../src/graphql/execution/plan.ts';

const CONTRACT = `
  type Query { item: Item items: [Item!] node: Node texts: [String!]! }
  interface Node { id: ID! }
  type Item implements Node { id: ID! number: Int color: Color }
  type Other { id: ID! }
  enum Color { RED }
`;

type Root = Readonly<Record<string, unknown>>;

/** A schema whose queries give what the root has, and whose numbers are called. */
function schemaOver(root: () => Root): GraphQLSchema {
  const schema = buildSchema(CONTRACT);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = () => root()[field.name];
  const { number } = (schema.getType('Item') as GraphQLObjectType).getFields();
  if (number) number.resolve = (item: { number: () => unknown }) => item.number();
  return schema;
}

const fail = () => {
  throw new Error('wrong');
};
const failLater = () => Promise.reject(new Error('wrong, later'));

/** The first call fails later, the second at once. */
function inTurn(): () => unknown {
  const calls = [failLater, fail];
  return () => calls.shift()?.();
}

test.each([
  ['nothing for what must be there', '{ item { id } }', () => ({ item: {} })],
  ['nothing in a list', '{ texts }', () => ({ texts: ['a', null] })],
  ['a list that is none', '{ texts }', () => ({ texts: 'a' })],
  ['a list that is an object', '{ texts }', () => ({ texts: { length: 0 } })],
  ['an error in place of a value', '{ item { id } }', () => ({ item: new Error('wrong') })],
  ['an error in a list', '{ items { id } }', () => ({ items: [new Error('wrong')] })],
  ['an unknown enum value', '{ item { color } }', () => ({ item: { color: 'BLUE' } })],
  ['text for a number', '{ item { number } }', () => ({ item: { number: () => 'x' } })],
  ['an object of no type', '{ node { id } }', () => ({ node: { id: 'a' } })],
  ['an object of another type', '{ node { id } }', () => ({ node: { id: 'a', __typename: 'Other' } })],
  ['an object of an unknown type', '{ node { id } }', () => ({ node: { id: 'a', __typename: 'Nothing' } })],
  ['a failing field', '{ item { number } }', () => ({ item: { number: fail } })],
  ['a field that fails later', '{ item { number } }', () => ({ item: { number: failLater } })],
  ['a field that fails beside a later one', '{ item { a: number b: number } }', () => ({ item: { number: inTurn() } })],
  [
    'an entry that fails beside a later one',
    '{ items { number } }',
    () => ({ items: [{ number: failLater }, { number: fail }] }),
  ],
  ['a promised entry that fails', '{ items { number } }', () => ({ items: [failLater(), { number: fail }] })],
])('%s', async (_, query, root: () => Root) => {
  // Prepare
  const document = parse(query);
  const [operation] = document.definitions as readonly [OperationDefinitionNode];
  const schema = schemaOver(root);
  const plan = new Plan(schema, document, operation, 100);

  // Act
  const answering = async () => plan.execute({}, {});
  const { errors } = await execute({ schema, document });

  // Assess
  expect(errors).not.toBeUndefined();
  await expect(answering).rejects.toThrow();
  await setImmediate();
});
