import type { ImportOptions, RecordChange } from '../../src/importing/import.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { dump, readLog } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { withdraw } from '../support/records.ts';
import { importTexts, ndjson } from './importTexts.ts';

const engine = useEngine();
let session: WriteSession;

const PROJECT = { id: 'Project:a', name: '甲', status: 'PLANNED', investment: '约3亿元', otherNames: ['甲一', '甲二'] };
const PERSON = { id: 'Person:a', name: '张克' };
const GONE = { id: 'Person:gone', name: '某' };

beforeEach(async () => {
  session = await engine.session();
  await importTexts(session, { 'first.ndjson': ndjson([PROJECT, PERSON, GONE]) });
  await publish(session, { changes: [withdraw('Person:gone')], note: '撤回' });
});

async function told(texts: Record<string, string>, options: ImportOptions = {}) {
  const changes: RecordChange[] = [];
  const report = await importTexts(session, texts, { ...options, onChange: (change) => changes.push(change) });
  return { changes, report };
}

const NEXT = ndjson([
  { id: 'Person:new', name: '新' },
  {
    ...PROJECT,
    status: 'SIGNED',
    investment: '超3亿元',
    otherNames: ['甲一', '甲三'],
    announcedOn: '2022',
    summary: '介',
  },
  PERSON,
  GONE,
]);
const CHANGES = [
  { id: 'Person:new', fields: [], isNew: true },
  {
    id: 'Project:a',
    isNew: false,
    fields: [
      { field: 'otherNames[1]', before: '"甲二"', after: '"甲三"' },
      { field: 'status', before: '"PLANNED"', after: '"SIGNED"' },
      { field: 'investment.qualifier', before: '"ABOUT"', after: '"OVER"' },
      { field: 'investment.original', before: '"约3亿元"', after: '"超3亿元"' },
      { field: 'summary', before: undefined, after: '"介"' },
      {
        field: 'announcedOn',
        before: undefined,
        after: '{"edtf":"2022","earliest":"2022-01-01","latest":"2022-12-31","precision":"YEAR"}',
      },
    ],
  },
];
const COUNTS = { records: 4, added: 1, changed: 1, unchanged: 1, withdrawn: 0, skipped: 1 };

test('what changes is told field by field, and counted', async () => {
  // Act
  const { changes, report } = await told({ 'next.ndjson': NEXT });

  // Assess
  expect(changes).toHaveLength(2);
  expect(changes).toEqual(
    CHANGES.map(({ fields, ...each }) => ({ ...each, fields: expect.arrayContaining(fields) as unknown })),
  );
  expect(changes[1]?.fields).toHaveLength(6);
  expect(report).toMatchObject({ ...COUNTS, publications: [{ number: 3 }] });
  const [, , third] = await readLog(session);
  expect(third?.map(({ id, revision }) => [id, revision])).toEqual([
    ['Person:new', 1],
    ['Project:a', 2],
  ]);
});

test('a dry run tells the same and publishes nothing', async () => {
  // Prepare
  const before = await dump(session);

  // Act
  const { changes, report } = await told({ 'next.ndjson': NEXT }, { dryRun: true });

  // Assess
  expect(changes.map(({ id }) => id)).toEqual(CHANGES.map(({ id }) => id));
  expect(report).toEqual({ ...COUNTS, warnings: [], publications: [] });
  expect(await dump(session)).toEqual(before);
  expect(await readLog(session)).toHaveLength(2);
});

test('a list of another length, and a field that goes, are told as a whole', async () => {
  // Act
  const { changes } = await told({ 'a.ndjson': ndjson([{ id: 'Project:a', name: '甲', status: 'PLANNED' }]) });

  // Assess
  expect(changes[0]?.fields).toEqual([
    { field: 'otherNames', before: '["甲一","甲二"]', after: '[]' },
    {
      field: 'investment',
      before: '{"amount":"300000000","currency":"CNY","qualifier":"ABOUT","original":"约3亿元"}',
      after: undefined,
    },
  ]);
});

test.each(['a.ndjson', 'b.json'])(
  'importing again publishes nothing, also in another order and format: %s',
  async (name) => {
    // Prepare: the same, said in full, fields the other way round.
    const full = { amount: 300000000, original: '约3亿元', qualifier: 'ABOUT' };
    const again = Object.fromEntries(Object.entries({ ...PROJECT, investment: full, sources: [] }).reverse());

    // Act
    const { changes, report } = await told({
      [name]: name === 'b.json' ? JSON.stringify([PERSON, again]) : ndjson([PERSON, again]),
    });

    // Assess
    expect(changes).toEqual([]);
    expect(report).toEqual({
      records: 2,
      added: 0,
      changed: 0,
      unchanged: 2,
      skipped: 0,
      withdrawn: 0,
      warnings: [],
      publications: [],
    });
    expect(await readLog(session)).toHaveLength(2);
  },
);

test('records change for the reason that is given; new ones need none', async () => {
  // Act
  await told({ 'next.ndjson': NEXT }, { reason: 'CORRECTED' });

  // Assess
  const [, , third] = await readLog(session);
  expect(third?.map(({ id, reason }) => [id, reason])).toEqual([
    ['Person:new', undefined],
    ['Project:a', 'CORRECTED'],
  ]);
});

const NOTES: readonly (readonly [string, Record<string, string>, ImportOptions, string | null])[] = [
  ['null, where the file has none', { 'next.ndjson': NEXT }, {}, null],
  ['what the file says', { 'a.yaml': 'note: 试验\nrecords: [{id: Person:n, name: 新}]\n' }, {}, '试验'],
  ['what is asked for', { 'a.yaml': 'note: 试验\nrecords: [{id: Person:n, name: 新}]\n' }, { note: '又' }, '又'],
  ['null, where several files have none', { 'b.ndjson': NEXT, 'a.json': '{"id": "Person:n", "name": "新"}' }, {}, null],
  [
    'what the first says that says any',
    { 'b.ndjson': NEXT, 'c.yaml': 'note: 丙\nrecords: [{id: Person:n, name: 新}]' },
    {},
    '丙',
  ],
];

test.each(NOTES)('the note of a publication is %s', async (_, texts, options, note) => {
  // Act
  const { report } = await told(texts, options);

  // Assess
  expect(report.publications).toHaveLength(1);
  const { publication } = await apiOver(session).data('{ publication { number note } }');
  expect(publication).toEqual({ number: 3, note });
});

test('records that stand at the revision asked for are published; unchanged ones need not stand there', async () => {
  // Act
  const { report } = await told(
    {
      'a.ndjson': ndjson([
        { ...PROJECT, name: '乙' },
        { ...PERSON, name: '张可' },
      ]),
    },
    { ifRevision: 1 },
  );
  const again = await told(
    {
      'a.ndjson': ndjson([
        { ...PROJECT, name: '乙' },
        { ...PERSON, name: '张可' },
      ]),
    },
    { ifRevision: 1 },
  );

  // Assess
  expect(report).toMatchObject({ changed: 2, publications: [{ number: 3 }] });
  expect(again.report).toMatchObject({ unchanged: 2, publications: [] });
});

test('progress is told by stage, and ends with all', async () => {
  // Prepare
  const stages: [string, number, number][] = [];
  const onProgress: ImportOptions['onProgress'] = (...stage) => stages.push(stage);

  // Act
  await told({ 'next.ndjson': NEXT }, { onProgress, dryRun: true });
  await told({ 'next.ndjson': NEXT }, { onProgress });

  // Assess
  expect(stages).toEqual([
    ['validating', 4, 4],
    ['comparing', 4, 4],
    ['validating', 4, 4],
    ['publishing', 4, 4],
  ]);
});
