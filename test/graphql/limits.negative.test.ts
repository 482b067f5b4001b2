import { type Answer, apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';
import { MEASURES, ofAliases, ofDepth, ofTokens } from './sizes.ts';

const sample = useSample();

/** Asks what is too large, and fails when DynamoDB was asked anything. */
async function askTooMuch(query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const watched = sample.watch();
  const answer = await apiOver(watched.session).ask(query, variables);
  expect(watched.requests).toEqual([]);
  expect(answer).toMatchObject({ status: 400, data: undefined });
  return answer;
}

const refusal = (limit: string, actual: number, allowed: number) => [
  { code: 'QUERY_TOO_LARGE', limit, actual, allowed, requestId: 'gateway-request-1' },
];
const extensionsOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions);

const ALLOWED = { depth: 14, nodes: 10_000, fields: 100_000, questions: 200, aliases: 30, tokens: 1_000 };

test.each(MEASURES.filter(({ limit }) => limit !== 'tokens'))(
  'one over $told is refused',
  async ({ limit, ofSize }) => {
    // Prepare
    const allowed = ALLOWED[limit];

    // Act
    const answer = await askTooMuch(ofSize(allowed + 1));

    // Assess
    expect(extensionsOf(answer)).toEqual(refusal(limit, allowed + 1, allowed));
    expect(answer.errors?.[0]?.message).toMatch(new RegExp(`asks for ${allowed + 1} .*; the most is ${allowed}$`));
  },
);

const nested = (size: string) => `articles(${size}) { nodes { mentions(${size}) { nodes { id } } } }`;
const byNumber = (page: string) => `articles(page: ${page}) { nodes { mentions(first: 100) { nodes { id } } } }`;
const ids = Array.from({ length: 100 }, (_, at) => `Article:a-${at}`);
const mentions = '... on Article { mentions(first: 100) { nodes { id } } }';

test.each([
  { where: 'as written', query: `{ ${nested('first: 100')} }` },
  { where: 'counted from the end', query: `{ ${nested('last: 100')} }` },
  { where: 'beside a size that is null', query: `{ ${nested('first: null, last: 100')} }` },
  { where: 'in a variable', query: `query($n: Int) { ${nested('first: $n')} }`, variables: { n: 100 } },
  {
    where: 'in a variable with a default',
    query: `query($n: Int = 1) { ${nested('last: $n')} }`,
    variables: { n: 100 },
  },
  { where: 'in a default', query: `query($n: Int = 100) { ${nested('first: $n')} }` },
  { where: 'in a page by its number', query: `{ ${byNumber('{ number: 7, size: 100 }')} }` },
  {
    where: 'in a page by its number, the size in a variable',
    query: `query($n: Int!) { ${byNumber('{ number: 7, size: $n }')} }`,
    variables: { n: 100 },
  },
  {
    where: 'in a page by its number in a variable',
    query: `query($page: NumberedPage) { ${byNumber('$page')} }`,
    variables: { page: { number: 7, size: 100 } },
  },
  { where: 'in pages larger than can be', query: `{ ${nested('first: 2147483647')} }` },
  { where: 'in ids', query: `{ nodes(ids: ${JSON.stringify(ids)}) { ${mentions} } }` },
  {
    where: 'in ids in a variable',
    query: `query($ids: [ID!]!) { nodes(ids: $ids) { ${mentions} } }`,
    variables: { ids },
  },
  {
    where: 'in a size that nobody wrote',
    query: '{ changes(first: 100) { nodes { publication { changes { recordId } } } } }',
  },
  {
    where: 'in a fragment',
    query: `{ articles(first: 100) { nodes { ...Mentions } } }
      fragment Mentions on Article { mentions(first: 100) { nodes { id } } }`,
  },
  {
    where: 'in an edge as in a node',
    query: `{ articles(first: 50) { nodes { mentions(first: 100) { nodes { id } } }
      edges { node { mentions(first: 100) { nodes { id } } } } } people(first: 50) { nodes { id } } }`,
  },
  {
    where: 'in what only some kinds have',
    query: `{ records(first: 100) { nodes { ... on Meeting { articles(first: 50) { nodes { id } } }
      ... on Person { articles(first: 50) { nodes { id } } } } } }`,
  },
])('nodes $where count', async ({ query, variables }) => {
  // Act
  const answer = await askTooMuch(query, variables);

  // Assess
  expect(extensionsOf(answer)).toEqual(refusal('nodes', 10_100, 10_000));
});

test.each([20, 60])('%i fragments that spread the next twice are measured and refused', async (count) => {
  // Prepare
  const fragments = Array.from({ length: count }, (_, at) => {
    const next = at === count - 1 ? 'people(first: 1) { nodes { id } }' : `...F${at + 1} `.repeat(2);
    return `fragment F${at} on Query { ${next} }`;
  });

  // Act
  const answer = await askTooMuch(`{ ...F0 } ${fragments.join(' ')}`);

  // Assess
  expect(extensionsOf(answer)).toEqual(refusal('nodes', 2 ** (count - 1), 10_000));
});

test.each([
  ['named', `{ articles(first: 1) { nodes { edition { ...Deep } } } } fragment Deep on Edition ${ofDepth(12)}`],
  ['inline', `{ articles(first: 1) { nodes { ... on Article { edition ${ofDepth(12)} } } } }`],
])('levels in fragments that are %s count', async (_which, query) => {
  // Act
  const answer = await askTooMuch(query);

  // Assess
  expect(extensionsOf(answer)).toEqual(refusal('depth', 15, 14));
});

test('aliases in fragments count', async () => {
  // Act
  const answer = await askTooMuch(`{ ...Aliases another: __typename } fragment Aliases on Query ${ofAliases(30)}`);

  // Assess
  expect(extensionsOf(answer)).toEqual(refusal('aliases', 31, 30));
});

test.each([1_001, 5_000])('%i tokens are too many', async (count) => {
  // Act
  const answer = await askTooMuch(ofTokens(count));

  // Assess
  expect(extensionsOf(answer)).toMatchObject([{ code: 'QUERY_TOO_LARGE', requestId: 'gateway-request-1' }]);
  expect(answer.errors?.[0]?.message).toMatch(/more than 1000 tokens/);
});

test('too many tokens are told as every other limit is', async () => {
  // Act
  const answer = await askTooMuch(ofTokens(1_001));

  // Assess
  expect(extensionsOf(answer)).toMatchObject([{ limit: 'tokens', allowed: 1_000 }]);
});

test('an operation too large to be validated is told that it is too large', async () => {
  // Act
  const answer = await askTooMuch(`{ limits { ${'maxDepth '.repeat(995)} } }`);

  // Assess
  expect(answer.errors?.[0]?.message).not.toBe('Validation aborted.');
});

test('lists without pages count too: what they lead to cannot be multiplied without end', async () => {
  // Prepare: from an article to its sources and back, six times over, is within the depth.
  const nest = (times: number): string => (times === 0 ? 'id' : `sources { article { ${nest(times - 1)} } }`);

  // Act
  const answer = await askTooMuch(`{ article(id: "Article:a") { ${nest(6)} } }`);

  // Assess: a list counts as 5 entries, each with what it holds.
  const actual = [1, 2, 3, 4, 5, 6].reduce((sum, times) => sum + 5 ** times, 0);
  expect(extensionsOf(answer)).toEqual(refusal('nodes', actual, 10_000));
});
