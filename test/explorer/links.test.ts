import fc from 'fast-check';
import { linkTo, readLink, type Shared } from '../../src/explorer/links/share.ts';
import { runs } from '../support/runs.ts';

const PAGE = 'https://gongkai.example/somewhere?old=1#old';

test('a short operation stands readable in the address', async () => {
  // Act
  const link = await linkTo({ query: '{ projects { totalCount } }', variables: '{"a":1}', view: 'chart' }, PAGE);

  // Assess
  expect(link).toBe(
    'https://gongkai.example/?query=%7B+projects+%7B+totalCount+%7D+%7D&variables=%7B%22a%22%3A1%7D&view=chart',
  );
});

test('a long one is compressed into the fragment, and comes back from it', async () => {
  // Prepare
  const shared = { query: `{ # ${'很长的说明'.repeat(1_000)}\n a }`, view: 'json' as const };

  // Act
  const link = await linkTo(shared, PAGE);
  const read = await readLink(link);

  // Assess
  expect(link).toMatch(/^https:\/\/gongkai\.example\/#[\w-]+$/);
  expect(link.length).toBeLessThan(500);
  expect(read).toEqual(shared);
});

test('whatever is shared comes back from its link as it was', async () => {
  // Half of them are long.
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1_500, size: 'max' });
  const shared = fc.record(
    {
      query: text,
      variables: text,
      view: fc.constantFrom('table' as const, 'chart' as const, 'json' as const),
      table: text,
      chart: text,
    },
    { requiredKeys: ['query'] },
  );
  await fc.assert(
    fc.asyncProperty(shared, async (given: Shared) => {
      expect(await readLink(await linkTo(given, PAGE))).toEqual(given);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  ['', 'nothing'],
  ['#', 'an empty fragment'],
  ['#nonsense', 'a fragment that is no code'],
  ['#AAAA', 'a code that is not compressed'],
  ['?view=chart', 'no query'],
])('%p, %s, opens nothing', async (end) => {
  // Assess
  expect(await readLink(`https://gongkai.example/${end}`)).toBeUndefined();
});

test('a view that there is not is left out', async () => {
  // Assess
  expect(await readLink('https://gongkai.example/?query=a&view=pie')).toEqual({ query: 'a' });
});
