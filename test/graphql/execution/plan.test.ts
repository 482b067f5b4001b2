/** What a plan keeps between executions, and that it answers as graphql-js does whatever it keeps. */
import { buildSchema, execute, type OperationDefinitionNode, parse } from 'graphql';
import { Plan } from '../../../src/graphql/execution/plan.ts';

const schema = buildSchema('type Query { item: Item } type Item { id: ID one: Item other: Item }');
/** It is its own part. */
const item = () => ({ id: 'a', one: item, other: item });
const { item: root } = schema.getQueryType()?.getFields() ?? {};
if (root) root.resolve = item;

function planOf(text: string, maxFields: number) {
  const document = parse(text);
  return { document, plan: new Plan(schema, document, document.definitions[0] as OperationDefinitionNode, maxFields) };
}

/** Each level twice in the one before, as the same fragment. */
const doubled = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, at) => `fragment F${at} on Item { id ${at === 0 ? '' : `one { ...F${at - 1} } other { ...F${at - 1} }`} }`,
  ).join(' ');

/** The same, where each place has a field of its own beside the fragment. */
const different = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, at) =>
      `fragment F${at} on Item { id ${at === 0 ? '' : `one { a${at}: id ...F${at - 1} ...G${at - 1} } other { b${at}: id ...F${at - 1} }`} }
       fragment G${at} on Item { c${at}: id ${at === 0 ? '' : `one { ...G${at - 1} } other { ...G${at - 1} }`} }`,
  ).join(' ');

test('fragments in fragments are not planned for each place', async () => {
  // Prepare
  const { document, plan } = planOf(`{ item { ...F9 } } ${doubled(10)}`, 100);

  // Act
  const data = await plan.execute({}, {});

  // Assess
  expect(JSON.stringify({ data })).toBe(JSON.stringify(await execute({ schema, document })));
  // Of each level id, one and other, in one and in other; the answer has a thousand.
  expect(plan.fields).toBeLessThanOrEqual(2 * 3 * 10);
});

test('more fields than are to be kept are forgotten, and planned anew', async () => {
  // Prepare
  const { document, plan } = planOf(`{ item { ...F7 } } ${different(8)}`, 100);
  const right = JSON.stringify(await execute({ schema, document }));

  for (let turn = 0; turn < 3; turn += 1) {
    // Act
    const data = await plan.execute({}, {});

    // Assess
    expect(JSON.stringify({ data })).toBe(right);
    expect(plan.fields).toBe(0);
  }
});

test('of many conditions the plans of the newest are kept', async () => {
  // Prepare
  const names = ['a', 'b', 'c', 'd', 'e'];
  const { document, plan } = planOf(
    `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) {
      item { id ${names.map((name) => `${name}: id @include(if: $${name})`).join(' ')} } }`,
    1_000,
  );

  for (let at = 0; at < 64; at += 1) {
    const variableValues = Object.fromEntries(names.map((name, bit) => [name, ((at >> bit) & 1) === 1]));

    // Act
    const data = await plan.execute(variableValues, {});

    // Assess
    expect(JSON.stringify({ data })).toBe(JSON.stringify(await execute({ schema, document, variableValues })));
    expect(plan.fields).toBeLessThanOrEqual(16 * 7);
  }
});
