import { setTimeout as wait } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import { type Api, apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';
import { MEASURES } from './sizes.ts';

const sample = useSample();

beforeAll(async () => {
  // A number younger than clocks may be apart is worth one more request, once, to a process that has just begun.
  await wait(600);
});

type Told = Record<(typeof MEASURES)[number]['told'] | 'maxPageSize', number>;

async function limitsToldBy(api: Api): Promise<Told> {
  return (
    await api.data(
      '{ limits { maxPageSize maxDepth maxNodes maxFields maxQuestions maxTokens maxAliases maxAnswerBytes } }',
    )
  ).limits;
}

test.each(MEASURES)('as much as $told is answered', async ({ told, ofSize }) => {
  // Prepare
  const watched = sample.watch();
  const api = apiOver(watched.session);
  const limits = await limitsToldBy(api);

  // Act
  const { errors, data } = await api.ask(ofSize(limits[told]));

  // Assess
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toMatch(/"(id|totalCount)":/);
  expect(watched.requests).not.toEqual([]);
});

test('one more than each limit told is one too many', async () => {
  // Prepare
  const api = apiOver(sample.session);
  const limits = await limitsToldBy(api);

  // Act
  const answers = await Promise.all(MEASURES.map(({ told, ofSize }) => api.ask(ofSize(limits[told] + 1))));

  // Assess
  expect(answers.map(({ errors }) => errors?.map(({ extensions }) => extensions['code']))).toEqual(
    MEASURES.map(() => ['QUERY_TOO_LARGE']),
  );
});

test('the largest page told is answered, and none that is larger', async () => {
  // Prepare
  const api = apiOver(sample.session);
  const limits = await limitsToldBy(api);

  // Act
  const largest = await api.ask(`{ people(first: ${limits.maxPageSize}) { totalCount } }`);
  const larger = await api.ask(`{ people(first: ${limits.maxPageSize + 1}) { totalCount } }`);

  // Assess
  expect(largest.errors).toBeUndefined();
  expect(larger.errors?.[0]?.message).toMatch(`from 1 to ${limits.maxPageSize},`);
});

test('the limits are those that the papers tell', async () => {
  // Act
  const limits = await limitsToldBy(apiOver(sample.session));

  // Assess
  expect(limits).toEqual({
    maxPageSize: 100,
    maxDepth: 14,
    maxNodes: 10_000,
    maxFields: 100_000,
    maxQuestions: 200,
    maxTokens: 1_000,
    maxAliases: 30,
    maxAnswerBytes: 5_000_000,
  });
});

test('the whole schema can be asked for, as tools ask', async () => {
  // Prepare
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  });

  // Act
  const { __schema } = await apiOver(sample.session).data(query);

  // Assess
  expect(__schema.types.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['Query', 'Article', 'RecordKind', 'ArticleFilter']),
  );
});

test('one field that is reached by many fragments is read once', async () => {
  // Prepare
  const watched = sample.watch();
  const fragments = Array.from(
    { length: 12 },
    (_, at) =>
      `fragment F${at} on Query { ${at === 11 ? 'people(first: 1) { totalCount }' : `...F${at + 1} `.repeat(2)} }`,
  );

  // Act
  const { people } = await apiOver(watched.session).data(`{ ...F0 } ${fragments.join(' ')}`);

  // Assess
  expect(people.totalCount).toBeGreaterThan(0);
  expect(watched.requests).toEqual(['BatchGetItem']);
});

test.each([
  ['{ articles(page: { number: 2 }) { nodes { id } } }', {}, { nodes: 20, questions: 1 }],
  ['{ articles(page: { number: 2, size: 3 }) { nodes { id } } }', {}, { nodes: 3, questions: 1 }],
  ['query ($page: NumberedPage) { articles(page: $page) { nodes { id } } }', {}, { nodes: 20, questions: 0 }],
  [
    'query ($page: NumberedPage) { articles(page: $page) { nodes { id } } }',
    { page: { number: 1 } },
    { nodes: 20, questions: 1 },
  ],
  [
    'query ($size: Int = 5) { articles(page: { number: 1, size: $size }) { nodes { id } } }',
    { size: 4 },
    { nodes: 4, questions: 1 },
  ],
  [
    '{ enterprises(first: 2) { nodes { articles(page: { number: 1, size: 5 }) { nodes { id } } } } }',
    {},
    { nodes: 12, questions: 2 },
  ],
])('%s is measured as a question where it has a page by number, with its size', async (query, variables, cost) => {
  // Act
  const response = await apiOver(sample.session).send({ body: JSON.stringify({ query, variables }) });

  // Assess
  const { errors, extensions } = JSON.parse(response.body ?? '');
  expect(errors).toBeUndefined();
  expect(extensions.cost).toMatchObject(cost);
});

test('an answer tells what its operation was measured to be', async () => {
  // Prepare
  const query =
    'query ($size: Int = 4) { page: articles(first: $size) { nodes { mentions(first: 5) { nodes { id } } } } }';

  // Act
  const response = await apiOver(sample.session).send({ body: JSON.stringify({ query, variables: { size: 10 } }) });

  // Assess: 10 articles, and 5 mentions of each; each article's mentions, their nodes, and the id of each.
  expect(JSON.parse(response.body ?? '').extensions).toEqual({
    cost: { depth: 5, nodes: 60, fields: 72, questions: 0, aliases: 1 },
  });
});
