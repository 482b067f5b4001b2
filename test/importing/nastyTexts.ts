/** Texts that files may be by accident or on purpose, each with what it may not be taken for. */
import { ndjson, type Texts } from './importTexts.ts';

export interface Nasty {
  readonly what: string;
  readonly texts: Texts;
  /** Ids that it may publish; none: it must be refused. */
  readonly ids?: readonly string[];
  /** What the first problem is told to be, and in which line. */
  readonly told?: { readonly rule: RegExp; readonly line: number; readonly field?: string };
}

const A = { id: 'Person:a', name: '甲' };
const PROJECT = { id: 'Project:a', name: '甲', status: 'PLANNED' };
/** Deeper than the call stack allows. */
const DEEP = 30_000;
const brackets = (count: number, open = '[', close = ']') => open.repeat(count) + close.repeat(count);
const both = (record: object | string) => {
  const text = typeof record === 'string' ? record : JSON.stringify(record);
  return { 'a.ndjson': `${text}\n`, 'a.json': text, 'a.yaml': text };
};

/** The same text as a file of each format. */
const each = (what: string, text: object | string, told?: Nasty['told'], ids?: readonly string[]): Nasty[] =>
  Object.entries(both(text)).map(([name, content]) => ({
    what: `${what}, as ${name}`,
    texts: { [name]: content },
    ...(told && { told }),
    ...(ids && { ids }),
  }));

const NOT_A_FIELD = (field: string, line = 1) => ({ rule: /^is not a field here$/, line, field });
const NO_NUMBER = { rule: /^must be a decimal number; in quotes, it may have up to 20 digits$/, line: 1 };
const DEEPLY = { rule: /^is nested too deeply to be records$/, line: 1 };

export const NASTY: readonly Nasty[] = [
  // Depth.
  { what: 'brackets that open and open', texts: { 'a.yaml': '['.repeat(DEEP) }, told: DEEPLY },
  { what: 'braces that open and open', texts: { 'a.json': '{"a":'.repeat(DEEP) }, told: DEEPLY },
  { what: 'brackets in brackets', texts: { 'a.json': brackets(DEEP) }, told: DEEPLY },
  { what: 'dashes after dashes', texts: { 'a.yaml': '- '.repeat(20_000) }, told: DEEPLY },
  {
    what: 'brackets in brackets on a line',
    texts: { 'a.ndjson': brackets(DEEP) },
    told: DEEPLY,
  },
  {
    what: 'a name of brackets in brackets',
    texts: { 'a.ndjson': `{"id":"Person:a","name":${brackets(DEEP)}}` },
    told: DEEPLY,
  },
  {
    what: 'a field of maps in maps',
    texts: { 'a.ndjson': `{"id":"Person:a","name":"甲","x":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}` },
    told: DEEPLY,
  },
  ...[200, 500, 1_000, 2_000, 5_000, 10_000].map((count) => ({
    what: `a name of ${count} brackets`,
    texts: { 'a.json': `{"id":"Person:a","name":${brackets(count)}}` },
  })),

  // Keys of prototypes.
  ...each('a field __proto__', '{"id":"Person:a","name":"甲","__proto__":{"x":1}}', NOT_A_FIELD('__proto__')),
  ...each('a record under __proto__', '{"__proto__":{"id":"Person:a"},"name":"甲"}'),
  ...each('a field constructor', { ...A, constructor: { prototype: 1 } }, NOT_A_FIELD('constructor')),
  ...each('a field hasOwnProperty', { ...A, hasOwnProperty: 1, toString: 2 }, NOT_A_FIELD('hasOwnProperty')),
  ...each('__proto__ within a field', '{"id":"Person:a","name":"甲","memberships":[{"position":"主","__proto__":1}]}', {
    ...NOT_A_FIELD('memberships[0].__proto__'),
  }),
  ...each('ids of prototypes', '{"id":"__proto__","name":"甲"}', { rule: /^must be the record's id/, line: 1 }),
  ...each('a kind of prototypes', { id: 'Constructor:a', name: '甲' }, { rule: /^must be the record's id/, line: 1 }),
  ...each('a link to a prototype', { ...PROJECT, owner: '__proto__' }, { rule: /is the name of no/, line: 1 }),
  ...each('an enum of a prototype', { ...PROJECT, status: 'constructor' }, { rule: /PLANNED/, line: 1 }),

  // Numbers.
  ...each('1e400', `{${JSON.stringify(PROJECT).slice(1, -1)},"investment":{"amount":1e400}}`, NO_NUMBER),
  ...each(
    'a number that is not exact',
    `{${JSON.stringify(PROJECT).slice(1, -1)},"investment":{"amount":12345678901234567890}}`,
    { rule: /^must be a decimal number; in quotes/, line: 1, field: 'investment.amount' },
  ),
  ...['.nan', '.inf', '-.Inf'].map((number) => ({
    what: `an amount of ${number}`,
    texts: { 'a.yaml': `id: Project:a\nname: 甲\nstatus: PLANNED\ninvestment: {amount: ${number}}\n` },
    told: { ...NO_NUMBER, line: 4, field: 'investment.amount' },
  })),
  {
    what: 'a count of .inf and a year of .nan',
    texts: { 'a.yaml': 'id: Edition:a\ntitle: 甲\nnewspaper: 报\ndate: .nan\npageCount: .inf\n' },
    told: { rule: /date as printed/, line: 4, field: 'date' },
  },
  {
    what: 'NaN on a line',
    texts: { 'a.ndjson': '{"id":"Person:a","name":NaN}' },
    told: { rule: /is not JSON/, line: 1 },
  },
  ...each(
    'a page that is no whole number',
    { id: 'Edition:a', title: '甲', newspaper: '报', date: 2022, pageCount: 1.5 },
    {
      rule: /int/,
      line: 1,
      field: 'pageCount',
    },
  ),

  // YAML beyond JSON.
  ...[
    '!!set {id}',
    '!!omap [id: Person:a]',
    '!!pairs [id: Person:a]',
    '!!binary 5byg',
    '!!timestamp 2022-08-13',
    '!foo 甲',
    '!!js/function "x"',
  ].flatMap((value) => [
    { what: `a tag: ${value}`, texts: { 'a.yaml': `id: Person:a\nname: ${value}\n` }, told: { rule: /tag/i, line: 2 } },
    {
      what: `a tag, in YAML 1.1: ${value}`,
      texts: { 'a.yaml': `%YAML 1.1\n---\nid: Person:a\nname: ${value}\n` },
      told: { rule: /tag/i, line: 4 },
    },
  ]),
  {
    what: 'records as pairs',
    texts: { 'a.yaml': 'records: !!pairs\n  - id: Person:a\n' },
    told: { rule: /tag/i, line: 1 },
  },
  { what: 'a known tag', texts: { 'a.yaml': 'id: Person:a\nname: !!str 2022\n' }, ids: ['Person:a'] },
  { what: 'a merge key', texts: { 'a.yaml': 'id: Person:a\n<<: {name: 甲}\n' }, told: { rule: /required/, line: 1 } },
  {
    what: 'a merge key, in YAML 1.1',
    texts: { 'a.yaml': '%YAML 1.1\n---\nid: Person:a\nname: 甲\n<<: {otherNames: [乙]}\n' },
    told: NOT_A_FIELD('<<', 5),
  },
  {
    what: 'an alias',
    texts: { 'a.yaml': 'id: Person:a\nname: &a 甲\notherNames: [*a]\n' },
    told: { rule: /alias/, line: 3 },
  },
  {
    what: 'an alias as a key',
    texts: { 'a.yaml': 'id: Person:a\nname: &a 甲\n*a : 1\n' },
    told: { rule: /alias/, line: 3 },
  },
  {
    what: 'a map as a key',
    texts: { 'a.yaml': 'id: Person:a\nname: 甲\n? {a: 1}\n: 2\n' },
    told: { rule: /not a field/, line: 1 },
  },
  {
    what: 'an empty key',
    texts: { 'a.yaml': 'id: Person:a\nname: 甲\n: 2\n' },
    told: { rule: /not a field/, line: 1 },
  },
  { what: 'a number as a key', texts: { 'a.yaml': 'id: Person:a\nname: 甲\n5: 2\n' }, told: NOT_A_FIELD('5', 3) },

  // Ids that stand twice, also in two files, and links in a ring.
  ...each('an id twice', [A, A], undefined),
  {
    what: 'an id twice in NDJSON',
    texts: { 'a.ndjson': ndjson([A, '', A]) },
    told: { rule: /twice/, line: 3, field: 'id' },
  },
  {
    what: 'an id in two files',
    texts: { 'a.yaml': 'id: Person:a\nname: 甲\n', 'b.ndjson': ndjson([{ id: 'Person:b', name: '乙' }, A]) },
    told: { rule: /^is also in a.yaml$/, line: 2, field: 'id' },
  },
  {
    what: 'records that link to themselves and to each other',
    texts: {
      'a.ndjson': ndjson([
        {
          id: 'Article:a',
          title: '文',
          genre: 'NEWS',
          publishedOn: 2022,
          sources: [{ article: 'Article:a' }, { article: 'Article:b' }],
        },
        { id: 'Article:b', title: '文', genre: 'NEWS', publishedOn: 2022, sources: [{ article: 'Article:a' }] },
      ]),
    },
    ids: ['Article:a', 'Article:b'],
  },

  // Letters that are none.
  ...each('a zero byte', 'id: \0'),
  ...each(
    'control characters in a name',
    { id: 'Person:ctl', name: 'a\u0007\u001b[31m\u0001b' },
    { rule: /^must not have U\+0007, which is a control character/, line: 1, field: 'name' },
  ),
  ...each('an id with a line feed', { id: 'Person:a\n', name: '甲' }, { rule: /^must be the record's id/, line: 1 }),
  ...each(
    'an id in letters that look alike',
    { id: 'Реrson:a', name: '甲' },
    { rule: /^must be the record's id/, line: 1 },
  ),
  ...each('an id that is too long', { id: `Person:${'a'.repeat(140)}`, name: '甲' }, { rule: /record's id/, line: 1 }),
  ...each(
    'a name of blanks',
    { id: 'Person:a', name: ' \u3000\t' },
    { rule: /^must have a character that can be seen/, line: 1, field: 'name' },
  ),
  ...each(
    'a name that is too long',
    { id: 'Person:a', name: '长'.repeat(301) },
    { rule: /^must have at most 300 characters, not/, line: 1, field: 'name' },
  ),
  ...each(
    'a list that is too long',
    { ...A, otherNames: Array(201).fill('乙') },
    { rule: /^must have at most 200 items/, line: 1 },
  ),
];
