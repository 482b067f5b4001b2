import type { PublishedLookup } from '../../src/importing/drafts.ts';
import type { Kind } from '../../src/records/registry.ts';
import { ndjson, problemsIn } from './importTexts.ts';

/** Public records by their names. */
const PUBLIC: Readonly<Record<string, readonly [Kind, string][]>> = {
  天宝: [['Enterprise', 'Enterprise:tianbao']],
  张伟: [
    ['Person', 'Person:zhang-wei'],
    ['Person', 'Person:zhang-wei-2'],
  ],
  徐州经开区: [
    ['Organization', 'Organization:park'],
    ['Meeting', 'Meeting:park'],
  ],
};
const known: PublishedLookup = {
  byId: async (ids) => new Set(ids),
  current: async () => new Map(),
  byName: async (kind, [name = '']) =>
    (PUBLIC[name] ?? []).flatMap(([of, id]) =>
      of === kind ? [{ id, title: `${name}（${id.length}）`, names: [name] }] : [],
    ),
  nearName: async () => [],
};

const PROJECT = { id: 'Project:a', name: '甲', status: 'PLANNED' };
const ARTICLE = { id: 'Article:a', title: '文', genre: 'NEWS', publishedOn: '2022-08' };
const MEETING = { id: 'Meeting:m', title: '会', meetingType: 'OTHER', heldOn: '2022-08-13' };
const NONE = (name: string, kinds: string) => `"${name}" is the name of no ${kinds} in this import or public`;
const WEI = 'write one of the ids: Person:zhang-wei (张伟（16）), Person:zhang-wei-2 (张伟（18）)';

const WRONG = [
  {
    what: 'a name of nobody',
    field: 'owner',
    rule: NONE('无名公司', 'Enterprise, Organization'),

    record: { ...PROJECT, owner: '无名公司' },
    hint: 'write the exact name, or an id like Enterprise:some-slug',
  },
  {
    what: 'a name of another kind',
    field: 'responsiblePeople[1].person',
    rule: NONE('天宝', 'Person'),
    record: { ...PROJECT, responsiblePeople: [{ name: '某' }, { name: '天', person: '天宝' }] },
    hint: 'write the exact name, or an id like Person:some-slug',
  },
  {
    what: 'a name of nobody among many kinds',
    field: 'mentions[1]',
    rule: NONE('无', 'Meeting, Project, Enterprise, Person, Organization, Document, Area'),
    record: { ...ARTICLE, mentions: ['天宝', '无'] },
    hint: 'write the exact name, or an id like Meeting:some-slug',
  },
  {
    what: 'a name of two',
    field: 'responsiblePeople[0].person',
    rule: '"张伟" is the name of 2 records',
    record: { ...PROJECT, responsiblePeople: [{ name: '张伟', person: '张伟' }] },
    hint: WEI,
  },
  {
    what: 'a name of two kinds',
    field: 'mentions[0]',
    rule: '"徐州经开区" is the name of 2 records',
    record: { ...ARTICLE, mentions: ['徐州经开区'] },
    hint: 'write one of the ids: Meeting:park (徐州经开区（12）), Organization:park (徐州经开区（17）)',
  },
  {
    what: 'a chair of two',
    field: 'chair',
    rule: '"张伟" is the name of 2 records',
    record: { ...MEETING, chair: '张伟' },
    hint: WEI,
  },
  {
    what: 'an attendee of two',
    field: 'attendees[1]',
    rule: '"张伟" is the name of 2 records',
    record: { ...MEETING, attendees: ['某', '张伟'] },
    hint: WEI,
  },
  {
    what: 'an id for a chair, who is named as printed',
    field: 'chairs[0]',
    record: { ...MEETING, chairs: ['Person:zhang-ke'] },
    rule: 'is an id where a name is expected',
    hint: 'write the name as printed; with an id, write a map with name and person',
  },
  {
    what: 'a person of nobody, of a chair',
    field: 'chair.person',
    rule: NONE('无', 'Person'),
    record: { ...MEETING, participants: [{ name: '某' }], chair: { name: '张', person: '无' } },
    hint: 'write the exact name, or an id like Person:some-slug',
  },
];

test.each(WRONG)('$what is told, with what to do about it', async ({ record, field, rule, hint }) => {
  // Act
  const problems = await problemsIn({ 'a.ndjson': ndjson(['', record]) }, known);

  // Assess
  expect(problems).toEqual([{ file: 'a.ndjson', line: 2, record: record.id, field, rule, hint }]);
});

test.each([
  ['a blank name', { chairs: ['甲', ' '] }, 'chairs[1]', /a character that can be seen/, 7],
  ['a number', { attendees: ['甲', 5] }, 'attendees[1]', /^must be a map of fields, and is a number$/, 7],
  ['nothing', { chair: null }, 'chair', /^must be a map of fields, and is empty$/, 5],
  ['a map without a name', { chair: { position: '主任' } }, 'chair.name', /^is required$/, 5],
  ['a map with a field too many', { chairs: [{ name: '甲', rank: 1 }] }, 'chairs[0].rank', /not a field/, 6],
])('a meeting with %s for a participant is told where it stands', async (_, fields, field, rule, line) => {
  // Prepare: lines as YAML has them, a field each, an item each.
  const text = Object.entries({ ...MEETING, ...fields })
    .map(([name, value]) =>
      Array.isArray(value)
        ? `${name}:\n${value.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`
        : `${name}: ${JSON.stringify(value)}\n`,
    )
    .join('');

  // Act
  const problems = await problemsIn({ 'a.yaml': text }, known);

  // Assess
  expect(problems).toMatchObject([
    { file: 'a.yaml', line, record: 'Meeting:m', field, rule: expect.stringMatching(rule) },
  ]);
});

test('participants that are no list are told, and so is the chair beside them', async () => {
  // Act
  const problems = await problemsIn({ 'a.ndjson': ndjson([{ ...MEETING, participants: '甲', chair: '乙' }]) });

  // Assess
  expect(problems.map(({ field }) => field).sort()).toEqual(['chair', 'participants']);
});

test('records of one import that are called alike are told by line and id where they are linked', async () => {
  // Act
  const problems = await problemsIn({
    'a.yaml': 'id: Enterprise:a\nname: 同名\n',
    'b.ndjson': ndjson([
      { ...PROJECT, owner: '同名' },
      { id: 'Enterprise:b', name: '乙', otherNames: ['同名'] },
    ]),
  });

  // Assess
  expect(problems).toMatchObject([
    {
      file: 'b.ndjson',
      line: 1,
      record: 'Project:a',
      field: 'owner',
      rule: '"同名" is the name of 2 records',
      hint: 'write one of the ids: Enterprise:a (同名), Enterprise:b (乙)',
    },
  ]);
});

test('of many that are called alike, ten are listed', async () => {
  // Prepare
  const people = Array.from({ length: 30 }, (_, at) => ({ id: `Person:p${at}`, name: '王伟' }));

  // Act
  const [problem] = await problemsIn({
    'a.ndjson': ndjson([...people, { ...PROJECT, responsiblePeople: [{ name: '王伟', person: '王伟' }] }]),
  });

  // Assess
  expect(problem).toMatchObject({ line: 31, rule: '"王伟" is the name of 30 records' });
  expect(problem?.hint?.match(/Person:p\d+ \(王伟\)/g)).toHaveLength(10);
});

test('the names of a record that is wrong otherwise link all the same', async () => {
  // Act
  const problems = await problemsIn({
    'a.ndjson': ndjson([
      { ...PROJECT, owner: '乙' },
      { id: 'Enterprise:b', name: '乙', nam: '乙' },
    ]),
  });

  // Assess
  expect(problems).toMatchObject([{ line: 2, field: 'nam', rule: 'is not a field here' }]);
});
