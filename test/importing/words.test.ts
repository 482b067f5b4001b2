/** What editors may write in words, and what an import says of what may be a slip. */
import { z } from 'zod';
import { assertEnumType, buildSchema } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { leavesOf } from '../../src/importing/shapeLeaves.ts';
import { publishedLookup } from '../../src/importing/publishedLookup.ts';
import { KINDS } from '../../src/records/registry.ts';
import { ENUM_TERMS } from '../../src/records/terms.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { contentIn, importTexts, ndjson, problemsIn } from './importTexts.ts';

const engine = useEngine();
const schema = buildSchema(readSchemaText());
const asText = (record: object) => ({ 'a.ndjson': ndjson([record]) });
const MEETING = { id: 'Meeting:m', title: '会', meetingType: 'OTHER', heldOn: '2022-08-13' };
const PROJECT = { id: 'Project:a', name: '甲', status: 'PLANNED' };

test.each(Object.keys(ENUM_TERMS))('the first word for each value of %s is the term of the contract', (name) => {
  // Prepare
  const values = assertEnumType(schema.getType(name)).getValues();

  // Act
  const terms = Object.entries(ENUM_TERMS[name] ?? {}).map(([value, words]) => [value, words[0]]);

  // Assess
  expect(terms).toEqual(values.map((value) => [value.name, value.description?.split(/[:.]/)[0]]));
});

test.each(KINDS)('every enum in a file of %s has words, and no word means two values', (kind) => {
  // Prepare
  const enums = leavesOf(kind).flatMap(({ shape }) => (shape instanceof z.ZodEnum ? [shape.options.map(String)] : []));

  // Act
  const found = enums.map((options) =>
    Object.values(ENUM_TERMS).find((terms) => options.every((option) => Object.hasOwn(terms, option))),
  );

  // Assess
  for (const terms of found) {
    const words = Object.values(terms ?? {}).flatMap((each) => [...new Set(each)]);
    expect(words).not.toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  }
});

test('Chinese words are taken as the values of enums, at any depth', async () => {
  // Act
  const meeting = await contentIn(
    asText({
      ...MEETING,
      meetingType: '党工委会议',
      dayPart: '上午',
      participants: [{ name: '王五', role: '列席' }],
      agendaItems: [{ action: '传达学习', subject: '文件', directives: [{ kind: '指出', text: '要抓紧' }] }],
    }),
  );
  const project = await contentIn(
    asText({ ...PROJECT, status: '在建', nature: '技改', milestones: [{ kind: '开工', state: '实际', date: '2022' }] }),
  );

  // Assess
  expect(meeting).toMatchObject({
    meetingType: 'PARTY_WORKING_COMMITTEE',
    dayPart: 'MORNING',
    participants: [{ role: 'NON_VOTING_ATTENDEE' }],
    agendaItems: [{ action: 'STUDY', directives: [{ kind: 'POINTED_OUT' }] }],
  });
  expect(project).toMatchObject({
    status: 'UNDER_CONSTRUCTION',
    nature: 'RECONSTRUCTION',
    milestones: [{ kind: 'STARTED', state: 'ACTUAL' }],
  });
});

test('names in one text are as many people', async () => {
  // Act
  const content = await contentIn(asText({ ...MEETING, chairs: '赵一', attendees: ['王五、赵六', '钱七'] }));

  // Assess
  expect(content).toMatchObject({
    participants: ['赵一', '王五', '赵六', '钱七'].map((name) => ({ name })),
  });
});

test.each([
  ['a comma between names', { ...MEETING, attendees: ['王五，赵六'] }, /^is a list where one name is expected$/],
  ['a word for no value', { ...PROJECT, status: '在造' }, /^must be one of PLANNED \(拟建\), /],
])('%s is told with what is right', async (_, record, rule) => {
  // Act
  const problems = await problemsIn(asText(record));

  // Assess
  expect(problems).toMatchObject([{ rule: expect.stringMatching(rule) }]);
});

test('a text that a comma has cut is told to be put in quotes', async () => {
  // Act
  const text =
    'id: Meeting:m\ntitle: 会\nmeetingType: OTHER\nheldOn: 2022\nparticipants:\n  - {name: 王五, position: 书记,主任}\n';
  const problems = await problemsIn({ 'a.yaml': text });

  // Assess
  expect(problems).toMatchObject([
    { line: 6, field: 'participants[0].主任', rule: 'is not a field here', hint: expect.stringMatching(/quotes$/) },
  ]);
});

describe('what may be a slip', () => {
  const ENTERPRISE = { id: 'Enterprise:e', name: '江苏天宝（集团）有限公司', otherNames: ['天宝集团'] };

  async function warningsOf(records: readonly object[], dryRun = true) {
    const session = await engine.session();
    await importTexts(session, asText(ENTERPRISE));
    const known = publishedLookup(session, catalogueOver(session));
    return (await importTexts(session, { 'a.ndjson': ndjson(records) }, { dryRun }, known)).warnings;
  }

  test.each([
    ['the same name', '江苏天宝（集团）有限公司'],
    ['brackets of another width', '江苏天宝(集团)有限公司'],
    ['有限责任公司 for 有限公司', '江苏天宝（集团）有限责任公司'],
    ['a short name that is known', '天宝集团'],
  ])('%s under a new id', async (_, name) => {
    // Act
    const warnings = await warningsOf([{ id: 'Enterprise:new', name }]);

    // Assess
    expect(warnings).toMatchObject([
      {
        record: 'Enterprise:new',
        line: 1,
        rule: 'is new, and Enterprise:e (江苏天宝（集团）有限公司) has the same name',
      },
    ]);
  });

  test('two new records of one file with one name', async () => {
    // Act
    const warnings = await warningsOf([
      { id: 'Person:a', name: '王五' },
      { id: 'Person:b', name: '王五' },
    ]);

    // Assess
    expect(warnings.map(({ record }) => record)).toEqual(['Person:a', 'Person:b']);
  });

  test('nothing in the record that has the id, and in another name', async () => {
    // Act
    const warnings = await warningsOf([ENTERPRISE, { id: 'Enterprise:other', name: '江苏地宝有限公司' }]);

    // Assess
    expect(warnings).toEqual([]);
  });

  test('a year that was long ago, and a day that is still to come', async () => {
    // Act
    const warnings = await warningsOf([
      { ...MEETING, heldOn: '1022-08-13' },
      { ...MEETING, id: 'Meeting:n', heldOn: '2999-08-13' },
      { ...PROJECT, milestones: [{ kind: 'COMPLETED', state: 'EXPECTED', date: '2999' }] },
    ]);

    // Assess
    expect(warnings).toMatchObject([
      { record: 'Meeting:m', field: 'heldOn', rule: 'is in the year 1022: is that meant?' },
      { record: 'Meeting:n', field: 'heldOn', rule: 'is 2999-08-13, which is still to come: is that meant?' },
    ]);
  });

  test('a name that is near is suggested for a link', async () => {
    // Prepare
    const session = await engine.session();
    await importTexts(session, asText(ENTERPRISE));
    const known = publishedLookup(session, catalogueOver(session));

    // Act
    const near = await problemsIn(asText({ ...PROJECT, owner: '江苏天堡（集团）有限公司' }), known);
    const part = await problemsIn(asText({ ...PROJECT, owner: '天宝' }), known);

    // Assess
    for (const problems of [near, part])
      expect(problems).toMatchObject([
        { field: 'owner', hint: expect.stringMatching(/^did you mean 江苏天宝（集团）有限公司 \(Enterprise:e\)\?/) },
      ]);
  });
});
