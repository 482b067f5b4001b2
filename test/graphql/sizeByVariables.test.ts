/** What is remembered of sizes is what would be measured, whatever variables came before. */
import fc from 'fast-check';
import { type OperationDefinitionNode, parse } from 'graphql';
import { readContract } from '../../src/functions/lambda/contract.ts';
import { measure } from '../../src/graphql/measure.ts';
import { sizeByVariables } from '../../src/graphql/sizeByVariables.ts';
import { graphSchema } from '../../src/server/graphSchema.ts';
import { runs } from '../support/runs.ts';

const schema = graphSchema(readContract());
const DOCUMENT = parse(`
  query ($first: Int = 7, $last: Int, $page: NumberedPage, $number: Int!, $size: Int, $ids: [ID!]!, $one: ID!, $filter: ProjectFilter = {},
    $order: ProjectOrder, $status: ProjectStatus!, $words: String) {
    articles(first: $first) { nodes { mentions(last: $last) { totalCount } } }
    numbered: projects(page: $page) { nodes { id } }
    parts: projects(page: { number: $number, size: $size }) { nodes { id } }
    nodes(ids: $ids) { id }
    few: nodes(ids: [$one, $one]) { id }
    projects(filter: $filter, orderBy: $order) { ...Page }
    building: projects(filter: { status: [$status] }) { totalCount }
    found: articles(filter: { words: $words }, first: $first) { ...Others }
  }
  fragment Page on ProjectConnection { nodes { articles(first: $first) { totalCount } } }
  fragment Others on ArticleConnection { nodes { mentions(first: $last) { totalCount } } }
`);
const operation = DOCUMENT.definitions[0] as OperationDefinitionNode;

const size = fc.constantFrom(1, 2, 30, 100, 1_000, null);
const variables = fc.record(
  {
    first: size,
    last: size,
    page: fc.constantFrom(null, { number: 1 }, { number: 2, size: 5 }, { number: 1, size: 50 }),
    number: fc.constantFrom(1, 2),
    size,
    ids: fc.array(fc.constantFrom('Article:a', 'Article:b'), { maxLength: 4 }),
    one: fc.constantFrom('Article:a'),
    filter: fc.constantFrom(null, {}, { status: ['SIGNED'] }),
    order: fc.constantFrom(null, { field: 'DATE', direction: 'ASC' }),
    status: fc.constantFrom('SIGNED'),
    words: fc.constantFrom('园区', ''),
  },
  { requiredKeys: [] },
);

test('random variables, one after the other', () => {
  fc.assert(
    fc.property(fc.array(variables, { minLength: 1, maxLength: 40 }), (all) => {
      // Prepare
      const sizeWith = sizeByVariables(schema, DOCUMENT, operation);
      for (const each of all) {
        // Act
        const remembered = sizeWith(each);

        // Assess
        expect(remembered).toEqual(measure(schema, DOCUMENT, operation, each));
      }
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  ['a default, then null', {}, { first: null }],
  ['null, then a default', { first: null }, {}],
  ['a default filter, then null', {}, { filter: null }],
  ['a list, then a longer one', { ids: ['Article:a'] }, { ids: ['Article:a', 'Article:b'] }],
])('%s', (_, before, after) => {
  // Prepare
  const sizeWith = sizeByVariables(schema, DOCUMENT, operation);
  sizeWith(before);

  // Act
  const remembered = sizeWith(after);

  // Assess
  expect(remembered).toEqual(measure(schema, DOCUMENT, operation, after));
  expect(remembered).not.toEqual(measure(schema, DOCUMENT, operation, before));
});
