import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { FILE, importText, problemsOf, records } from './importText.ts';

const engine = useEngine();
let session: WriteSession;

beforeAll(async () => {
  session = await engine.session();
});

afterEach(async () => {
  const data = await apiOver(session).data('{ publication { number } changes { nodes { recordId } } }');
  expect(data).toEqual({ publication: null, changes: { nodes: [] } });
});

const PERSON = '  - id: Person:a\n    name: 甲\n';

/** Texts that are not YAML, or not a note and records, with what they are told. */
const FORMS = [
  {
    what: 'a list that does not end',
    text: records('  - id: Person:a', '    otherNames: [甲', '    name: 乙'),
    line: 5,
    rule: /\]/,
  },
  { what: 'a tab', text: 'note: 试验\nrecords:\n\t- id: Person:a\n', line: 3, rule: /[Tt]abs/ },
  {
    what: 'a field that stands twice',
    text: records('  - id: Person:a', '    name: 甲', '    name: 乙'),
    line: 5,
    rule: /^has the key "name" twice in one map$/,
  },
  { what: 'a quote that does not end', text: records('  - id: Person:a', '    name: "甲'), line: 5, rule: /quote/ },
  {
    what: 'two documents',
    text: `${records(PERSON)}---\nnote: 又\n`,
    line: 6,
    rule: /^has more than one YAML document: leave out/,
  },
  { what: 'nothing', text: '', line: 1, rule: /^must be a map of fields, and is empty$/ },
  { what: 'a comment alone', text: '# 试验\n', line: 1, rule: /^must be a map of fields, and is empty$/ },
  { what: 'a sentence', text: '徐州经开区\n', line: 1, rule: /^must be a map of fields, and is text$/ },
  { what: 'a list of sentences', text: '# 试验\n- 徐州经开区\n', line: 2, field: 'records[0]', rule: /map of fields/ },
  {
    what: 'an empty list',
    text: '# 试验\n[]\n',
    line: 2,
    field: 'records',
    rule: /^must have (at least 1 item|a character that can be seen)/,
  },
  { what: 'a tag that nobody knows', text: records('  - id: Person:a', '    name: !foo 甲'), line: 4, rule: /tag/ },
  {
    what: 'a blank note',
    text: `# 试验\nnote: "  "\nrecords:\n${PERSON}`,
    line: 2,
    field: 'note',
    rule: /^must have (at least 1 item|a character that can be seen)/,
  },
  {
    what: 'a note of 501 letters',
    text: `note: ${'长'.repeat(501)}\nrecords:\n${PERSON}`,
    line: 1,
    field: 'note',
    rule: /^must have at most 500 characters/,
  },
  { what: 'no records', text: 'note: 试验\n', line: 1, field: 'records', rule: /^is required$/ },
  {
    what: 'an empty list of records',
    text: 'note: 试验\nrecords: []\n',
    line: 2,
    field: 'records',
    rule: /^must have (at least 1 item|a character that can be seen)/,
  },
  {
    what: 'records by id',
    text: 'note: 试验\nrecords:\n  Person:a: 甲\n',
    line: 2,
    field: 'records',
    rule: /^must be a list, and is a map of fields$/,
  },
  {
    what: 'an id for a record',
    text: records('  - Person:a'),
    line: 3,
    field: 'records[0]',
    rule: /^must be a map of fields$/,
  },
].map((form) => ({ field: '', ...form }));

test.each(FORMS)('$what is refused', async ({ text, line, field, rule }) => {
  // Act
  const problems = await problemsOf(session, text);

  // Assess
  expect(problems.slice(0, 1)).toEqual([{ file: FILE, line, field, rule: expect.stringMatching(rule) }]);
});

/** Aliases that would name a thousand million names. */
const BOMB = [
  'note: 试验',
  'a: &a [甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, at) => {
    const before = `*${'abcdefgh'.charAt(at)}`;
    return `${name}: &${name} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
  }),
  'records:',
  '  - id: Person:a',
  '    name: 甲',
  '    otherNames: *i',
  '',
].join('\n');

const ALIASES = [
  { what: 'aliases of aliases', text: BOMB, line: 3 },
  { what: 'an alias', text: records('  - &a', '    id: Person:a', '    name: 甲', '  - *a'), line: 6 },
  { what: 'an alias of nothing', text: records('  - id: Person:a', '    name: *nobody'), line: 4 },
  { what: 'a merged record', text: records('  - &a', '    id: Person:a', '    name: 甲', '  - <<: *a'), line: 6 },
];

test.each(ALIASES)('$what are not followed', async ({ text }) => {
  // Act
  const imported = importText(session, text);

  // Assess
  await expect(imported).rejects.toThrow(/\balias/i);
});

test.each(ALIASES)('$what are told with their line', async ({ text, line }) => {
  // Act
  const problems = await problemsOf(session, text);

  // Assess
  expect(problems[0]).toMatchObject({ file: FILE, line });
});

test('a text that is not UTF-8 is refused, not published as question marks', async () => {
  // Prepare: 张克 as Windows in China writes it, in GBK.
  const own = await engine.session();
  const bytes = Buffer.concat([
    Buffer.from('note: x\nrecords:\n  - id: Person:a\n    name: '),
    Buffer.from('d5c5bfcb0a', 'hex'),
  ]);

  // Act
  const problems = await problemsOf(own, bytes);

  // Assess
  expect(problems).toMatchObject([{ file: FILE }]);
});
