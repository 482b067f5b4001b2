import type { WriteSession } from '../../src/store/writeSession.ts';
import { useEngine } from '../support/engine.ts';
import { problemsOf, records } from './importText.ts';

const engine = useEngine();
let session: WriteSession;

beforeAll(async () => {
  session = await engine.session();
});

const PROJECT = ['  - id: Project:a', '    name: 甲', '    status: PLANNED'];

/** Where a problem hides another, a publisher mends a file again and again. */
const HIDDEN = [
  {
    what: 'a dangling link, by another problem of its record',
    at: 'Project:a owner',
    text: records('  - id: Project:a', '    name: 甲', '    status: PLANED', '    owner: Enterprise:nobody'),
  },
  {
    what: 'an id that stands twice, by a problem of the first',
    at: 'Person:c id',
    text: records('  - id: Person:c', '    nam: 丙', '  - id: Person:c', '    name: 丙'),
  },
  {
    what: 'the problems of records, by a blank note',
    at: 'Person:c name',
    text: 'note: "  "\nrecords:\n  - id: Person:c\n',
  },
];

test.each(HIDDEN)('$what, is told all the same', async ({ text, at }) => {
  // Act
  const problems = await problemsOf(session, text);

  // Assess
  expect(problems.map(({ record, field }) => `${record} ${field}`)).toContain(at);
});

/** Where a field is told, but not where it stands. */
const ELSEWHERE = [
  {
    what: 'an unknown field',
    line: 6,
    field: 'stauts',
    text: records(...PROJECT, '    stauts: PLANNED'),
  },
  {
    what: 'an unknown field within a field',
    line: 8,
    field: 'investment.amuont',
    text: records(...PROJECT, '    investment:', "      amount: '1'", "      amuont: '1'"),
  },
  {
    what: 'a dangling link of the second source',
    line: 8,
    field: 'sources[1].article',
    text: records(...PROJECT, '    sources:', '      - url: https://example.org/', '      - article: Article:none'),
  },
];

test.each(ELSEWHERE)('$what is told with its own place', async ({ text, line, field }) => {
  // Act
  const problems = await problemsOf(session, text);

  // Assess
  expect(problems).toMatchObject([{ record: 'Project:a', line, field }]);
});

/** YAML reads these as numbers; the year is written just as the rule that refuses it says. */
const UNQUOTED = ['announcedOn: 2022', 'investment: { amount: 300000000 }', 'otherNames: [863]'];

test.each(UNQUOTED)('%s is taken, or told to be put into quotes', async (field) => {
  // Act
  const problems = await problemsOf(await engine.session(), records(...PROJECT, `    ${field}`)).catch(() => []);

  // Assess
  expect(problems.map(({ rule }) => rule).filter((rule) => !rule.includes('quot'))).toEqual([]);
});
