/** What a search refuses, naming the argument; and what it does not: operators and quotes are text as any other. */
import fc from 'fast-check';
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { found, SEARCH } from './searchLibrary.ts';

const engine = useEngine();
let api: Api;
beforeAll(async () => {
  const session = await engine.session();
  const changes = [
    put('Article:plain', { title: '甲说：乙好' }),
    put('Article:or', { title: '甲 OR 丙，NOT 乙' }),
    put('Article:near', { title: 'NEAR 甲', body: 'and' }),
    put('Article:kana', { title: String.fromCodePoint(...squared()), body: 'ﷺ' }),
  ];
  await publish(session, { note: 'few', changes });
  api = apiOver(session, 60_000);
});

/** Signs that are several characters in one, such as ㌔ for kilo: 200 of them. */
function squared(): number[] {
  return Array.from({ length: 200 }, (_, at) => 0x3300 + at);
}

const NO_WORD = 'must have at least one letter, digit or Chinese character';

/** The wrong argument, and what the message says of it. */
const told = async (variables: Record<string, unknown>, query = SEARCH) => {
  const { errors = [] } = await api.ask(query, variables);
  return errors.map(({ message, extensions }) => [extensions['code'], extensions['argument'], message]);
};

const WRONG = [
  ['that is empty', '', NO_WORD],
  ['that is blank', ' \u3000\n\t', NO_WORD],
  ['of punctuation alone', '。，！？——…*%-', NO_WORD],
  ['of quotes alone', '"" “” 「」', NO_WORD],
  ['of quoted punctuation', '"——" “，”', NO_WORD],
  ['of an emoji', '😀', NO_WORD],
  ['of what is not seen', '\u200b\ufeff\u0301', NO_WORD],
  ['of half a character', '\ud842', NO_WORD],
  ['of 201 characters', '人'.repeat(201), 'must have at most 200 characters, not 201'],
  ['of 21 words', Array.from({ length: 21 }, (_, at) => `w${at}`).join(' '), 'must have at most 20 words, not 21'],
] as const;

test.each(WRONG)('a query %s is refused', async (_, query, right) => {
  // Act
  const errors = await told({ query });

  // Assess
  expect(errors).toEqual([['BAD_USER_INPUT', 'query', expect.stringContaining(right)]]);
});

test.each(WRONG)('words of a filter %s are refused', async (_, words, right) => {
  // Prepare
  const lists = ['articles', 'meetings', 'projects', 'enterprises', 'documents'];
  const asked = lists.map((list) => `${list}(filter: { words: $words }) { totalCount }`);

  // Act
  const errors = await Promise.all(asked.map((list) => told({ words }, `query ($words: String) { ${list} }`)));

  // Assess
  const expected = ['BAD_USER_INPUT', 'filter.words', expect.stringContaining(right)];
  expect(errors).toEqual(asked.map(() => [expected]));
});

test.each([
  ['no kinds', { kinds: [] }, 'filter.kinds', 'must name at least one kind, or be left out'],
  [
    'days from a later one to an earlier one',
    { date: { from: '2022-08-02', to: '2022-08-01' } },
    'filter.date.to',
    'must not be before "filter.date.from" (2022-08-02)',
  ],
  ['a day that is none', { date: { to: '2022-02-30' } }, 'filter.date.to', 'must be a day of the calendar'],
])('a filter with %s is refused', async (_, filter, argument, right) => {
  // Act
  const errors = await told({ query: '甲', filter });

  // Assess
  expect(errors).toEqual([['BAD_USER_INPUT', argument, expect.stringContaining(right)]]);
});

test.each([
  ['no query', '{ search { totalCount } }'],
  ['null for a query', '{ search(query: null) { totalCount } }'],
  ['a number for a query', '{ search(query: 12) { totalCount } }'],
  ['an order that is none', '{ search(query: "甲", orderBy: { field: NAME, direction: ASC }) { totalCount } }'],
])('%s is refused before anything is asked', async (_, query) => {
  // Act
  const { data, errors } = await api.ask(query);

  // Assess
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(JSON.stringify(errors)).not.toContain('INTERNAL_SERVER_ERROR');
});

test('relevance without words is refused', async () => {
  // Prepare
  const query = '{ articles(orderBy: { field: RELEVANCE, direction: DESC }) { totalCount } }';

  // Act
  const errors = await told({}, query);

  // Assess
  expect(errors).toEqual([['BAD_USER_INPUT', 'orderBy.field', expect.stringContaining('only together with')]]);
});

describe('operators are text', () => {
  test.each([
    ['甲 OR 乙', ['Article:or']],
    ['甲 OR 丁', []],
    ['NOT 乙', ['Article:or']],
    ['甲 AND 乙', []],
    ['NEAR(甲 and)', ['Article:near']],
    ['-乙 +甲', ['Article:or', 'Article:plain']],
    ['甲*', ['Article:near', 'Article:or', 'Article:plain']],
    ['OR*', ['Article:or']],
    ['N*', []],
    ['^甲', ['Article:near', 'Article:or', 'Article:plain']],
    ['tokens:甲', []],
    ['("甲") : {乙}', ['Article:or', 'Article:plain']],
    ["甲'; DROP TABLE record; --", []],
    ["'甲' -- 乙", ['Article:or', 'Article:plain']],
    ['甲%', ['Article:near', 'Article:or', 'Article:plain']],
    ['甲_', ['Article:near', 'Article:or', 'Article:plain']],
    ['"甲', ['Article:near', 'Article:or', 'Article:plain']],
    ['甲"说"', ['Article:plain']],
    ['甲""说', ['Article:plain']],
    ['\u0002甲', ['Article:near', 'Article:or', 'Article:plain']],
    ['\u0000甲\u0000', ['Article:near', 'Article:or', 'Article:plain']],
  ])('%j', async (query, expected) => {
    // Act
    const ids = await found(api, query);

    // Assess
    expect(ids.toSorted()).toEqual(expected);
  });

  test('whatever is mixed with them, nothing fails', async () => {
    // Prepare
    const operators = [
      '"',
      "'",
      '*',
      '^',
      ':',
      '-',
      '(',
      ')',
      '+',
      ';',
      '--',
      '%',
      '“',
      '」',
      '「',
      '\\',
      '\u0002',
      '\u0000',
    ];
    const words = [
      ' AND ',
      ' OR ',
      ' NOT ',
      ' NEAR/2 ',
      'NEAR(',
      'tokens',
      '甲',
      '乙',
      '说',
      'a',
      '1',
      '𠮷',
      '\ud842',
      '½',
      'ﷺ',
    ];
    const mixed = fc.array(fc.constantFrom(...operators, ...operators, ...words), { minLength: 1, maxLength: 18 });
    let answered = 0;

    // Act and assess
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          mixed.map((all) => all.join('')),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 18 }),
        ),
        async (query) => {
          const { status, data, errors } = await api.ask(SEARCH, { query });
          expect(status).toBe(200);
          const wrong = errors?.map(({ message, extensions }) => [extensions['code'], message]) ?? [];
          if (wrong.length > 0) expect(wrong).toEqual([['BAD_USER_INPUT', expect.stringContaining(NO_WORD)]]);
          else expect(data.search.edges).toHaveLength(data.search.totalCount);
          answered += Number(wrong.length === 0);
        },
      ),
      { numRuns: 400 },
    );
    expect(answered).toBeGreaterThan(100);
    expect(api.logged.filter(({ line }) => line.startsWith('error'))).toEqual([]);
    expect(await found(api, '乙好')).toEqual(['Article:plain']);
  });
});

test.each([
  ['of 200 different characters', String.fromCodePoint(...Array.from({ length: 200 }, (_, at) => 0x4e00 + at)), []],
  ['of 200 signs that are several characters each', String.fromCodePoint(...squared()), ['Article:kana']],
  ['of 88 of them in quotes', `"${String.fromCodePoint(...squared().slice(0, 88))}"`, ['Article:kana']],
  ['of 200 letters', 'a'.repeat(200), []],
  ['of signs that are whole sentences', 'ﷺ'.repeat(200), []],
  ['of 20 words', Array.from({ length: 20 }, (_, at) => `w${at}`).join(' '), []],
])('a long query %s is answered', async (_, query, expected) => {
  // Act
  const ids = await found(api, query);

  // Assess
  expect(ids).toEqual(expected);
});
