/** What a file says of its publication: corrections, withdrawals and patches, from every format. */
import { publishedLookup } from '../../src/importing/publishedLookup.ts';
import type { ImportOptions } from '../../src/importing/import.ts';
import type { ImportRefused } from '../../src/importing/problem.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { catalogueOver } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { importTexts, ndjson } from './importTexts.ts';

const engine = useEngine();
let session: WriteSession;

const RECORDS = [
  { id: 'Enterprise:a', name: '甲公司', summary: '旧', otherNames: ['甲'] },
  { id: 'Enterprise:b', name: '乙公司' },
  {
    id: 'Meeting:m',
    title: '会',
    meetingType: 'OTHER',
    heldOn: '2022-08-13',
    chairs: '赵一',
    attendees: ['王五', '赵六'],
  },
];
beforeEach(async () => {
  session = await engine.session();
  await importTexts(session, { 'a.ndjson': ndjson(RECORDS) });
});

const runImport = (texts: Record<string, string>, options: ImportOptions = {}) =>
  importTexts(session, texts, options, publishedLookup(session, catalogueOver(session)));
const problemsOf = (texts: Record<string, string>) =>
  runImport(texts).then(
    () => [],
    (error: unknown) => (error as ImportRefused).problems,
  );

/** A head and records, as a file of each format. */
const asFiles = (head: object, records: readonly object[]): [string, Record<string, string>][] => [
  ['YAML or JSON', { 'a.json': JSON.stringify({ ...head, ...(records.length > 0 && { records }) }) }],
  ['NDJSON', { 'a.ndjson': ndjson([head, ...records]) }],
];

test.each(
  asFiles(
    {
      note: '更正甲，撤回乙',
      reason: 'CORRECTED',
      publisher: '编辑部',
      withdraw: [{ id: 'Enterprise:b', reason: 'MERGED', replacement: 'Enterprise:a', note: '重复' }],
    },
    [{ ...RECORDS[0], summary: '新' }],
  ),
)('a correction and a withdrawal are one publication, from %s', async (_, texts) => {
  // Act
  const report = await runImport(texts);
  const again = await runImport(texts);

  // Assess
  expect(report).toMatchObject({ records: 1, changed: 1, withdrawn: 1, publications: [{ number: 2 }] });
  expect(again).toMatchObject({ unchanged: 1, withdrawn: 0, publications: [] });
  const { publication, node, record } = await apiOver(session).data(`{
    publication { number note }
    node(id: "Enterprise:b") { ... on WithdrawnRecord { withdrawal { reason note replacement { id } } } }
    record(id: "Enterprise:a") { history(first: 1) { nodes { reason } } ... on Enterprise { summary } } }`);
  expect(publication).toEqual({ number: 2, note: '更正甲，撤回乙' });
  expect(node.withdrawal).toEqual({ reason: 'MERGED', note: '重复', replacement: { id: 'Enterprise:a' } });
  expect(record).toEqual({ summary: '新', history: { nodes: [{ reason: 'CORRECTED' }] } });
  expect((await session.reader().publication(2))?.origin).toMatchObject({ publisher: '编辑部' });
});

test.each(asFiles({ withdraw: [{ id: 'Enterprise:b', reason: 'WITHDRAWN' }] }, []))(
  'a file may have withdrawals alone: %s',
  async (_, texts) => {
    // Act
    const report = await runImport(texts);

    // Assess
    expect(report).toMatchObject({ records: 0, withdrawn: 1, publications: [{ number: 2 }] });
  },
);

test.each(asFiles({ bringBack: true }, [{ ...RECORDS[1] }]))(
  'a file brings a record back where it asks to: %s',
  async (_, texts) => {
    // Prepare
    await runImport({ 'w.json': JSON.stringify({ withdraw: [{ id: 'Enterprise:b', reason: 'WITHDRAWN' }] }) });
    const unasked = await runImport({ 'b.ndjson': ndjson([RECORDS[1]]) });

    // Act
    const report = await runImport(texts);

    // Assess
    expect(unasked).toMatchObject({ skipped: 1, publications: [] });
    expect(report.publications).toHaveLength(1);
  },
);

describe('a patch', () => {
  test.each(
    asFiles({ patch: true }, [
      { id: 'Enterprise:a', summary: '新', otherNames: null },
      { id: 'Meeting:m', attendees: '钱七' },
    ]),
  )('changes the fields that it has, and no others: %s', async (_, texts) => {
    // Act
    const report = await runImport(texts);

    // Assess
    expect(report).toMatchObject({ changed: 2 });
    const { enterprise, meeting } = await apiOver(session).data(`{
      enterprise(id: "Enterprise:a") { name summary otherNames }
      meeting(id: "Meeting:m") { heldOn { edtf } chairs { name } attendees { name } } }`);
    expect(enterprise).toEqual({ name: '甲公司', summary: '新', otherNames: [] });
    expect(meeting).toEqual({
      heldOn: { edtf: '2022-08-13' },
      chairs: [{ name: '赵一' }],
      attendees: [{ name: '钱七' }],
    });
  });

  test('is asked for by an option, too', async () => {
    // Act
    await runImport({ 'a.ndjson': ndjson([{ id: 'Enterprise:a', summary: '新' }]) }, { patch: true });

    // Assess
    const { enterprise } = await apiOver(session).data(
      '{ enterprise(id: "Enterprise:a") { name summary otherNames } }',
    );
    expect(enterprise).toEqual({ name: '甲公司', summary: '新', otherNames: ['甲'] });
  });

  test('of nothing, and one that removes what must be there, are refused', async () => {
    // Act
    const problems = await problemsOf({
      'a.ndjson': ndjson([
        { patch: true },
        { id: 'Enterprise:none', summary: '新' },
        { id: 'Enterprise:a', name: null },
      ]),
    });

    // Assess
    expect(problems).toMatchObject([
      { line: 2, record: 'Enterprise:none', rule: 'is not public: a patch changes a record that is' },
      { line: 3, record: 'Enterprise:a', field: 'name', rule: 'is required' },
    ]);
  });
});

test.each<[string, object, object[], { readonly rule: RegExp; readonly field?: string }]>([
  [
    'of nobody',
    { withdraw: [{ id: 'Enterprise:none', reason: 'WITHDRAWN' }] },
    [],
    { field: 'withdraw[0]', rule: /published record/ },
  ],
  [
    'without its replacement',
    { withdraw: [{ id: 'Enterprise:b', reason: 'MERGED' }] },
    [],
    { rule: /names its replacement/ },
  ],
  [
    'in a circle',
    {
      withdraw: [
        { id: 'Enterprise:a', reason: 'MERGED', replacement: 'Enterprise:b' },
        { id: 'Enterprise:b', reason: 'MERGED', replacement: 'Enterprise:a' },
      ],
    },
    [],
    { field: 'withdraw[0]', rule: /is not public/ },
  ],
  [
    'of a record of the file',
    { withdraw: [{ id: 'Enterprise:a', reason: 'WITHDRAWN' }] },
    [{ ...RECORDS[0] }],
    { rule: /also among the records/ },
  ],
  [
    'for a reason that is none',
    { withdraw: [{ id: 'Enterprise:a', reason: 'BORED' }] },
    [],
    { field: 'withdraw[0].reason', rule: /^must be one of/ },
  ],
  [
    'with a field that is none',
    { reason: 'CORRECTED', nots: '?' },
    [{ ...RECORDS[1] }],
    { field: 'nots', rule: /is not a field/ },
  ],
])('a withdrawal %s is refused, and nothing of its file is published', async (_, head, records, { rule, ...told }) => {
  for (const [, texts] of asFiles(head, records)) {
    // Act
    const problems = await problemsOf(texts);

    // Assess
    expect(problems[0]).toMatchObject({ ...told, rule: expect.stringMatching(rule) });
  }
  const { publication } = await apiOver(session).data('{ publication { number } }');
  expect(publication.number).toBe(1);
});
