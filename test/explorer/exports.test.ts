/** The operation behind "All: CSV" asks the API for the addresses of one list, however the list was asked for. */
import { parse, print, validate } from 'graphql';
import { exportsIn, exportsOperation } from '../../src/explorer/building/exports.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { publishSample } from '../support/sample.ts';
import { schema } from './contract.ts';

const engine = useEngine();
const ENTERPRISE = 'Enterprise:jiangsu-tianbao-auto-electronics';

test.each([
  ['plain', '{ articles(first: 2) { nodes { id } } }', ['articles'], '/data/articles.csv'],
  [
    'beside another list, with an order',
    '{ meetings { nodes { id } } projects(orderBy: { field: INVESTMENT, direction: DESC }) { nodes { id } } }',
    ['projects'],
    '/data/projects.csv?orderBy=-INVESTMENT',
  ],
  ['under another name', '{ news: articles { nodes { id } } }', ['news'], '/data/articles.csv'],
  [
    'with variables, of which one is for the page',
    'query ($size: Int, $filter: ProjectFilter) { projects(first: $size, filter: $filter) { nodes { id } } }',
    ['projects'],
    '/data/projects.csv?status=SIGNED&investment.gte=1&investment.currency=CNY',
  ],
  [
    'in a fragment of the root',
    '{ ...F } fragment F on Query { articles(filter: { genre: NEWS }) { nodes { id } } }',
    ['articles'],
    '/data/articles.csv?genre=NEWS',
  ],
  [
    'of a record, in a fragment of its type',
    `{ record(id: "${ENTERPRISE}") { id ... on Enterprise { articles(last: 1) { nodes { id } } } } }`,
    ['record', 'articles'],
    `/data/articles.csv?mentions=${encodeURIComponent(ENTERPRISE)}`,
  ],
  [
    'a search',
    '{ search(query: "项目") { edges { score node { id } } } }',
    ['search'],
    '/data/search.csv?query=%E9%A1%B9%E7%9B%AE',
  ],
  ['changes from a place on', '{ changes(first: 2) { nodes { recordId } } }', ['changes'], '/data/changes.csv'],
])('%s', async (_, query, keys, url) => {
  // Prepare
  const session = await engine.session();
  await publishSample(session);
  const variables = { size: 2, filter: { status: ['SIGNED'], investment: { gte: '1' } } };

  // Act
  const operation = exportsOperation(parse(query), schema, keys);
  const data = await apiOver(session).data(print(operation ?? parse(query)), variables);

  // Assess
  expect(operation && validate(schema, operation)).toEqual([]);
  expect(exportsIn(data, keys)?.csv).toBe(url);
  expect(JSON.stringify(data)).not.toContain('nodes');
});

test.each([
  ['a list that the API has no addresses of', '{ publications { nodes { id } } }', ['publications']],
  ['what is no list', '{ limits { maxDepth } }', ['limits']],
  ['what was not asked for', '{ articles { totalCount } }', ['projects']],
])('%s has none', (_, query, keys) => {
  expect(exportsOperation(parse(query), schema, keys)).toBeUndefined();
});

test('an answer without addresses has none', () => {
  expect(exportsIn({ articles: { exports: null } }, ['articles'])).toBeUndefined();
  expect(exportsIn(undefined, ['articles'])).toBeUndefined();
});
