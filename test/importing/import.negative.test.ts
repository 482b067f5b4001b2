import { ImportRefused } from '../../src/importing/problem.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { withdraw } from '../support/records.ts';
import { FILE, importText, problemsOf, records } from './importText.ts';

const engine = useEngine();
let session: WriteSession;

beforeAll(async () => {
  session = await engine.session();
});

/** Nothing that is refused leaves a trace. */
afterEach(async () => {
  const data = await apiOver(session).data(
    '{ publication { number } changes { nodes { recordId } } records { totalCount } people { totalCount } }',
  );
  expect(data).toEqual({
    publication: null,
    changes: { nodes: [] },
    records: { totalCount: 0 },
    people: { totalCount: 0 },
  });
});

const PROJECT = ['  - id: Project:a', '    name: 甲', '    status: PLANNED'];
const HINT_DATE = /^must be a date as printed with its year, like 2022年8月13日 .* EDTF, like 2022-08-13 /;
const HINT_ID = /^must be the record's id, like Project:some-slug, with one of the kinds Article, .*, Edition$/;

/** One problem each, with the line that it must be found in. */
const PROBLEMS = [
  {
    what: 'a value that is none of an enum',
    line: 5,
    field: 'status',
    text: records('  - id: Project:a', '    name: 甲', '    status: PLANED'),
    rule: /^must be one of PLANNED \(拟建\), SIGNED \(签约\), /,
  },
  {
    what: 'a month that no year has',
    line: 6,
    field: 'announcedOn',
    text: records(...PROJECT, '    announcedOn: 2022-13'),
    rule: HINT_DATE,
  },
  {
    what: 'a day that no month has, with its words',
    line: 6,
    field: 'announcedOn',

    text: records(...PROJECT, '    announcedOn:', '      edtf: 2022-02-30', '      original: 二月'),
    rule: HINT_DATE,
  },
  {
    what: 'an interval that ends before it begins',
    line: 6,
    field: 'announcedOn',
    text: records(...PROJECT, '    announcedOn: 2023-06/2023-01'),
    rule: HINT_DATE,
  },
  {
    what: 'an amount in words',
    line: 7,
    field: 'investment.amount',

    text: records(...PROJECT, '    investment:', '      amount: 3亿'),
    rule: /^must be a decimal number, like "300000000"/,
  },
  {
    what: 'an amount with leading zeros',
    line: 6,
    field: 'investment.amount',
    text: records(...PROJECT, "    investment: { amount: '007' }"),
    rule: /^must be a decimal number/,
  },
  {
    what: 'a currency that is no code',
    line: 8,
    field: 'investment.currency',
    text: records(...PROJECT, '    investment:', "      amount: '7'", '      currency: 元'),
    rule: /^must be an ISO 4217 code, like CNY$/,
  },
  {
    what: 'an industry that the standard has not',
    line: 6,
    field: 'industry',
    text: records(...PROJECT, '    industry: C99'),
    rule: /^must be a code of GB\/T 4754-2017/,
  },
  {
    what: 'a link to what is nowhere',
    line: 6,
    field: 'owner',
    text: records(...PROJECT, '    owner: Enterprise:nobody'),
    rule: /^links to Enterprise:nobody, which is neither in this file nor public$/,
  },
  {
    what: 'a link in a list to what is nowhere',
    line: 9,
    field: 'responsiblePeople[1].person',
    text: records(
      ...PROJECT,
      '    responsiblePeople:',
      '      - { name: 张三 }',
      '      - name: 李四',
      '        person: Person:nobody',
    ),
    rule: /^links to Person:nobody, /,
  },
  {
    what: 'a link to another kind',
    line: 6,
    field: 'owner',
    text: records(...PROJECT, '    owner: Project:a'),
    rule: /^must be the id of a record, like Enterprise:some-slug, of one of the kinds Enterprise, Organization$/,
  },
  {
    what: 'a source that names nothing',
    line: 7,
    field: 'sources[0]',
    text: records(...PROJECT, '    sources:', '      - page: 1'),
    rule: /^must name an article, an edition or a url$/,
  },
  {
    what: 'a text that is a number',
    line: 4,
    field: 'name',
    text: records('  - id: Project:a', '    name: 2022', '    status: PLANNED'),
    rule: /^must be text: put it in quotes$/,
  },
  {
    what: 'an id that stands twice',
    line: 6,
    field: 'id',
    text: records(...PROJECT, '  - id: Project:a', '    name: 乙', '    status: SIGNED'),
    rule: /^is in this file twice$/,
    hint: 'first in line 3',
  },
].map((each) => ({ record: 'Project:a', hint: undefined, ...each }));

const WITHOUT_ID = [
  { what: 'an unknown kind', text: records('  - id: Planet:a', '    name: 甲'), record: 'Planet:a', line: 3 },
  { what: 'an id in capitals', text: records('  - name: 甲', '    id: Project:A'), record: 'Project:A', line: 4 },
  { what: 'an id that is a number', text: records('  - name: 甲', '    id: 5'), record: undefined, line: 4 },
  { what: 'no id', text: records(...PROJECT, '  - name: 甲'), record: undefined, line: 6 },
].map((each) => ({ ...each, field: 'id', rule: HINT_ID, hint: undefined }));

test.each([...PROBLEMS, ...WITHOUT_ID])(
  '$what is told, with its place',
  async ({ text, line, record, field, rule, hint }) => {
    // Act
    const problems = await problemsOf(session, text);

    // Assess
    expect(problems).toEqual([{ file: FILE, line, record, field, rule: expect.stringMatching(rule), hint }]);
  },
);

test('all problems of all records are told at once, in one message', async () => {
  // Prepare
  const text = records(
    '  - id: Project:a',
    '    name: 甲',
    '    status: PLANED',
    '    announcedOn: 2022-13',
    '  - id: Planet:b',
    '  - id: Person:c',
    '    name: 丙',
    '    memberships:',
    '      - { position: 主任, organization: Organization:none }',
    '  - id: Person:c',
    '    name: 丙',
  );

  // Act
  const error: unknown = await importText(session, text).catch((reason: unknown) => reason);

  // Assess
  expect(error).toBeInstanceOf(ImportRefused);
  const [first, ...lines] = (error as ImportRefused).message.split('\n');
  expect(first).toBe('Nothing was published:');
  expect(lines.map((line) => line.split(': ', 2).join(': ')).sort()).toEqual([
    'page.yaml:11: Person:c memberships[0].organization',
    'page.yaml:12: Person:c id',
    'page.yaml:5: Project:a status',
    'page.yaml:6: Project:a announcedOn',
    'page.yaml:7: Planet:b id',
  ]);
});

test('of two records, the one that is right is not published either', async () => {
  // Act
  const problems = await problemsOf(
    session,
    records('  - id: Person:right', '    name: 对', '  - id: Person:wrong', '    name:'),
  );

  // Assess
  expect(problems).toMatchObject([{ record: 'Person:wrong', line: 6, field: 'name' }]);
});

test('a record links to one that was withdrawn since as it did before; one that never was is refused', async () => {
  // Prepare
  const own = await engine.session();
  await importText(own, records('  - id: Enterprise:gone', '    name: 去'));
  await publish(own, { changes: [withdraw('Enterprise:gone')], note: '撤回' });

  // Act
  const { number } = await importText(own, records(...PROJECT, '    owner: Enterprise:gone'));
  const problems = await problemsOf(own, records(...PROJECT, '    owner: Enterprise:never'));

  // Assess
  expect(number).toBe(3);
  expect(problems).toMatchObject([
    { record: 'Project:a', line: 6, field: 'owner', rule: expect.stringContaining('nor public') },
  ]);
});
