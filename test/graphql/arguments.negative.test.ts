import { type Api, apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';
import { askWrongly, bothWays, expectRefused, RIGHT } from './wrongValue.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

const SINGLES = ['article', 'meeting', 'project', 'enterprise', 'person', 'organization', 'document', 'edition'];
const kindOfField = (field: string) => field.charAt(0).toUpperCase() + field.slice(1);

/** What no kind takes for an id: `K` is the kind. */
const NO_IDS = [
  '',
  ' ',
  'abc',
  'K',
  'K:',
  ':x',
  'k:x',
  'K:X',
  'K: x',
  'K:x ',
  'K:x\n',
  'K:x-',
  'K:-x',
  'K:a--b',
  'K:a_b',
  'K:a:b',
  'K:徐州',
  'K:x\u0000',
  'Nothing:x',
  'constructor:x',
  `K:${'a'.repeat(140)}`,
  5,
  -1,
];
const idIn = (kind: string, id: string | number) => (typeof id === 'string' ? id.replace('K', kind) : id);

test.each(
  bothWays([
    ...NO_IDS.map((id) => ({ field: 'project', value: idIn('Project', id) })),
    // The fields have one way to read an id: two are enough for the other kinds.
    ...SINGLES.filter((field) => field !== 'project').flatMap((field) =>
      ['', 'K:X'].map((id) => ({ field, value: idIn(kindOfField(field), id) })),
    ),
    // An id of another kind would find nothing; that it cannot is told.
    ...SINGLES.map((field) => ({ field, value: field === 'article' ? 'Meeting:x' : 'Article:x' })),
  ]),
)('$field has no id $shown, $way', async ({ field, value, way }) => {
  // Act
  const answer = await askWrongly(api, { field: `${field}(id: VALUE) { id }`, type: 'ID!', value }, way);

  // Assess
  expectRefused(
    answer,
    'id',
    new RegExp(`must be the id of a record of kind .*, like "${kindOfField(field)}:some-slug"`),
  );
  expect(answer.data).toEqual({ ...RIGHT, [field]: null });
});

test.each(bothWays(['node', 'record'].flatMap((field) => NO_IDS.map((id) => ({ field, value: idIn('Project', id) })))))(
  '$field has no id $shown, $way',
  async ({ field, value, way }) => {
    // Act
    const answer = await askWrongly(api, { field: `${field}(id: VALUE) { id }`, type: 'ID!', value }, way);

    // Assess
    expectRefused(
      answer,
      'id',
      /must be a record's id, like "Project:some-slug"(, or a snapshot's, like "Project:some-slug@2")?; kinds are Article, .*, Edition$/,
    );
    expect(answer.data).toEqual({ ...RIGHT, [field]: null });
  },
);

test.each(bothWays(NO_IDS.map((id) => ({ value: ['Person:a', idIn('Person', id), 'Person:b'] }))))(
  'nodes tells which of $shown is no id, and answers the others, $way',
  async ({ value, way }) => {
    // Act
    const known = ['Person:zhang-ke', value[1], 'Person:zhang-ke'];
    const answer = await askWrongly(api, { field: 'nodes(ids: VALUE) { id }', type: '[ID!]!', value: known }, way);

    // Assess
    expectRefused(answer, 'ids[1]', /must be a record's id, like "Project:some-slug"/);
    expect(answer.errors).toMatchObject([{ path: ['nodes', 1] }]);
    expect(answer.data.nodes).toEqual([{ id: 'Person:zhang-ke' }, null, { id: 'Person:zhang-ke' }]);
  },
);

test('no ids are no nodes', async () => {
  expect(await api.data('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
});

const people = (count: number) => Array.from({ length: count }, (_, at) => `Person:p-${at}`);

test.each(bothWays([101, 150].map((count) => ({ count, value: people(count) }))))(
  'nodes has not $count ids, $way',
  async ({ count, way }) => {
    // Act
    const answer = await askWrongly(
      api,
      { field: 'nodes(ids: VALUE) { id }', type: '[ID!]!', value: people(count) },
      way,
    );

    // Assess
    expectRefused(answer, 'ids', new RegExp(`must be at most 100 ids, not ${count}$`));
  },
);

const ENTERPRISE = 'enterprise(id: "Enterprise:guotou") { id }';
const LABEL = 'enterprise(id: "Enterprise:maipu-talent-group") { industry { label(locale: VALUE) } }';

/** Values that only we can know to be wrong. */
const WRONG = [
  {
    field: 'records(filter: { kinds: VALUE }) { totalCount }',
    type: '[RecordKind!]',
    value: [],
    argument: 'filter.kinds',
  },
  { field: 'changes(kinds: VALUE) { nodes { recordId } }', type: '[RecordKind!]', value: [], argument: 'kinds' },
  { field: 'publication(number: VALUE) { number }', type: 'Int', value: 0, argument: 'number' },
  { field: 'publication(number: VALUE) { number }', type: 'Int', value: -2147483648, argument: 'number' },
];
const SAYS: Record<string, RegExp> = {
  'filter.kinds': /must name at least one kind, or be left out$/,
  kinds: /must name at least one kind, or be left out$/,
  number: /must be 1 or more, not (0|-2147483648)$/,
};

test.each(bothWays(WRONG))('$argument is not $shown, $way', async ({ argument, way, ...wrong }) => {
  // Act
  const answer = await askWrongly(api, wrong, way);

  // Assess
  expectRefused(answer, argument, SAYS[argument] ?? /^$/);
});

/** Values that are not of the argument's type: graphql-js refuses them before anything runs. */
const ILL_TYPED = [
  ...[true, 1.5, null, {}, ['Project:x']].map((value) => ({
    field: `${ENTERPRISE} project(id: VALUE) { id }`,
    type: 'ID!',
    value,
    argument: 'id',
    right: /\bID\b/,
  })),
  { field: 'publication(number: VALUE) { number }', type: 'Int', value: '1', argument: 'number', right: /\bInt\b/ },
  { field: 'publication(number: VALUE) { number }', type: 'Int', value: 1.5, argument: 'number', right: /\bInt\b/ },
  ...['fr', 'zh', 'zh-CN', '', '中文', 5, null].map((value) => ({
    field: LABEL,
    type: 'Locale!',
    value,
    argument: 'locale',
    right: /\bLocale\b/,
  })),
  ...[
    { value: ['PLANET'], literal: '[PLANET]', right: /"PLANET" does not exist in "RecordKind"/ },
    { value: ['ARTICLES'], literal: '[ARTICLES]', right: /Did you mean the enum value "ARTICLE"/ },
    { value: [null], literal: '[null]', right: /RecordKind!.*null/ },
  ].map((wrong) => ({
    field: 'changes(kinds: VALUE) { nodes { recordId } }',
    type: '[RecordKind!]',
    argument: 'kinds',
    ...wrong,
  })),
];

test.each(bothWays(ILL_TYPED))(
  '$argument of type $type is not $shown, $way',
  async ({ argument, right, way, ...wrong }) => {
    // Act
    const answer = await askWrongly(api, { ...wrong, field: wrong.field }, way);

    // Assess
    expect(answer.status).toBe(400);
    expectRefused(answer, way === 'written' ? argument : '$v', way === 'written' ? right : /^Variable "\$v" /);
  },
);

test('a variable that is required and not given is named', async () => {
  // Act
  const answer = await api.ask('query($id: ID!) { project(id: $id) { id } }');

  // Assess
  expectRefused(answer, '$id', /^Variable "\$id" of required type "ID!" was not provided\.$/);
});

test.each([
  ['nodes(ids: ["Project:x", 1.5]) { id }', 'ids'],
  ['changes(kinds: [ARTICLE, PLANET]) { nodes { recordId } }', 'kinds'],
])('%s blames the argument although not its first value is wrong', async (field, argument) => {
  // Act
  const answer = await api.ask(`{ ${field} }`);

  // Assess
  expectRefused(answer, argument, /1\.5|PLANET/);
});

test('a default that is not of its variable’s type blames the variable', async () => {
  // Act
  const answer = await api.ask('query($n: Int = "one") { publication(number: $n) { number } }');

  // Assess
  expectRefused(answer, '$n', /\bInt\b/);
});
