import type { WriteSession } from '../../../src/store/writeSession.ts';
import { readFileSync } from 'node:fs';
import {
  type BucketReport,
  importObject,
  reportKeyOf,
  MAX_OBJECT_BYTES,
  REPORT,
} from '../../../src/functions/bucket/bucketImport.ts';
import type { Logger } from '../../../src/observability/logger.ts';
import { apiOver } from '../../support/api.ts';
import { type Bucket, BUCKET, startBucket } from '../../support/bucket.ts';
import { catalogueOver } from '../../support/catalogue.ts';
import { useEngine } from '../../support/engine.ts';
import { publish } from '../../../src/publications/publishing/publish.ts';
import { put as putRecord, withdraw } from '../../support/records.ts';
import { SAMPLE } from '../../support/sample.ts';

const engine = useEngine();
let bucket: Bucket;
let session: WriteSession;

beforeAll(async () => {
  bucket = await startBucket();
});
beforeEach(async () => {
  session = await engine.session();
  bucket.empty();
});
afterAll(async () => {
  await bucket.close();
});

const quiet: Logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const arrives = (key: string, over = session) =>
  importObject({ session: over, s3: bucket.s3, catalogue: catalogueOver(over), log: quiet }, BUCKET, key, 'AWS:editor');
const put = (key: string, text: string | Buffer) => void bucket.objects.set(key, Buffer.from(text));
const reportOf = (key: string) =>
  JSON.parse(bucket.objects.get(reportKeyOf(key))?.toString() ?? 'null') as BucketReport;
const person = (name: string) => `{"id":"Person:x","name":"${name}"}\n`;

test('a page that is put into the bucket is published, and its report lies beside it', async () => {
  // Prepare
  put('pages/第1版.yaml', readFileSync(SAMPLE));

  // Act
  await arrives('pages/第1版.yaml');

  // Assess
  const { articles } = await apiOver(session).data('{ articles { totalCount } }');
  expect(articles.totalCount).toBe(4);
  const report = reportOf('pages/第1版.yaml');
  expect(report).toMatchObject({ file: '第1版.yaml', published: true, import: { records: 23, added: 23 } });
  expect(report.import?.publications.map(({ number }) => number)).toEqual([1]);
});

test('the principal that put a page is kept with its publication, and is not public', async () => {
  // Prepare
  put('a.ndjson', person('甲'));

  // Act
  await arrives('a.ndjson');

  // Assess
  expect((await session.reader().publication(1))?.origin).toMatchObject({ publisher: 'AWS:editor' });
});

test('a page corrects and withdraws, and says so itself', async () => {
  // Prepare
  put('a.ndjson', `${person('甲')}{"id":"Person:y","name":"乙"}\n`);
  await arrives('a.ndjson');

  // Act
  const head = { note: '更正', reason: 'CORRECTED', withdraw: [{ id: 'Person:y', reason: 'WITHDRAWN' }] };
  put('b.ndjson', `${JSON.stringify(head)}\n${person('丙')}`);
  await arrives('b.ndjson');

  // Assess
  expect(reportOf('b.ndjson')).toMatchObject({ published: true, import: { changed: 1, withdrawn: 1 } });
  const { person: corrected, people } = await apiOver(session).data(
    '{ person(id: "Person:x") { name history(first: 1) { nodes { reason note } } } people { totalCount } }',
  );
  expect(corrected).toMatchObject({ name: '丙', history: { nodes: [{ reason: 'CORRECTED' }] } });
  expect(people.totalCount).toBe(1);
});

test('a key of as many bytes as S3 takes has its report beside it, too', async () => {
  // Prepare
  const key = `inbox/${'页'.repeat(336)}.ndjson`;
  put(key, person('甲'));

  // Act
  const report = await arrives(key);

  // Assess
  const [, reportKey = ''] = [...bucket.objects.keys()];
  expect(Buffer.byteLength(key)).toBeGreaterThan(1_020);
  expect(Buffer.byteLength(reportKey)).toBeLessThanOrEqual(1_024);
  expect(reportKey).toMatch(/^inbox\/页+~[0-9a-f]{64}\.report\.json$/);
  expect(report?.published).toBe(true);
  expect(await arrives(reportKey)).toBeUndefined();
});

test('a report is small, whatever the texts of its records', async () => {
  // Prepare
  const articles = (letter: string) =>
    Array.from({ length: 40 }, (_, at) =>
      JSON.stringify({
        id: `Article:a${at}`,
        title: '题',
        genre: 'NEWS',
        publishedOn: '2022',
        body: letter.repeat(20_000),
      }),
    ).join('\n');
  put('a.ndjson', articles('甲'));
  await arrives('a.ndjson');
  put('a.ndjson', articles('乙'));

  // Act
  await arrives('a.ndjson');

  // Assess: the file has 2.4 MB.
  expect(reportOf('a.ndjson')).toMatchObject({ import: { changed: 40 } });
  expect(bucket.objects.get(reportKeyOf('a.ndjson'))?.length).toBeLessThan(150_000);
});

test('an event that comes twice publishes once; the second report says so', async () => {
  // Prepare
  put('a.ndjson', person('甲'));

  // Act
  await arrives('a.ndjson');
  await arrives('a.ndjson');

  // Assess
  expect(await session.reader().applied()).toBe(1);
  expect(reportOf('a.ndjson')).toMatchObject({ published: false, import: { unchanged: 1, publications: [] } });
});

test('events out of order: what counts is the object as it is', async () => {
  // Prepare: put twice; the event of the second comes first.
  put('a.ndjson', person('甲'));
  put('a.ndjson', person('乙'));

  // Act
  await arrives('a.ndjson');
  await arrives('a.ndjson');

  // Assess
  const { record } = await apiOver(session).data('{ record(id: "Person:x") { title revision } }');
  expect(record).toEqual({ title: '乙', revision: 1 });
});

test('a file that is not right publishes nothing; its report tells every problem', async () => {
  // Prepare
  put('bad.ndjson', `${person('甲')}{"id":"Person:y"}\n{"id":"Project:p","name":"项目","status":"在造"}\nnot json\n`);

  // Act
  await arrives('bad.ndjson');

  // Assess
  expect(await session.reader().applied()).toBe(0);
  const { published, problems } = reportOf('bad.ndjson');
  expect(published).toBe(false);
  expect(problems?.map(({ line, record, field }) => [line, record, field])).toEqual([
    [2, 'Person:y', 'name'],
    [3, 'Project:p', 'status'],
    [4, undefined, ''],
  ]);
});

test.each([
  ['a report', `a.ndjson${REPORT}`],
  ['a folder', 'pages/'],
  ['an object that is gone again', 'gone.yaml'],
])('%s is no file to import', async (_, key) => {
  // Prepare
  if (!key.startsWith('gone')) put(key, '{}');

  // Act
  const report = await arrives(key);

  // Assess
  expect(report).toBeUndefined();
  expect(bucket.requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
});

test('a file of no known format, and one that is too large, are refused with a report', async () => {
  // Prepare
  put('photo.jpg', 'not records');
  put('huge.ndjson', Buffer.alloc(MAX_OBJECT_BYTES + 1));

  // Act
  await arrives('photo.jpg');
  await arrives('huge.ndjson');

  // Assess
  expect(reportOf('photo.jpg').problems?.[0]?.rule).toBe('is of an unknown format');
  expect(reportOf('huge.ndjson').problems?.[0]?.rule).toContain(`over ${MAX_OBJECT_BYTES}`);
  expect(bucket.requests).not.toContain('GET huge.ndjson');
});

test('trouble in the store is thrown, so that the event comes again; the report says that it will', async () => {
  // Prepare
  put('a.ndjson', person('甲'));
  const failing = engine.intercept(session, (operation) => {
    if (operation === 'PutItem') throw Object.assign(new Error('throttled'), { name: 'ThrottlingException' });
  });

  // Act
  const failed = await arrives('a.ndjson', failing).catch((error: unknown) => error);
  const between = reportOf('a.ndjson');
  await arrives('a.ndjson');

  // Assess
  expect(failed).toBeInstanceOf(Error);
  expect(between).toMatchObject({
    published: false,
    error: 'The import could not be finished now; it will be retried',
  });
  expect(reportOf('a.ndjson').published).toBe(true);
});

const LATER = new Date(Date.now() + 3_600_000);
const EARLIER = new Date(Date.now() - 3_600_000);
const CORRECTION = [putRecord('Person:x', { name: '乙' })];
const OLD_OBJECTS = [
  { what: 'an older object undoes no correction', copied: EARLIER, changes: CORRECTION, why: 'it was changed since' },
  {
    what: 'a new copy of an object that was imported before is as old as the first',
    copied: LATER,
    changes: CORRECTION,
    why: 'it was changed since',
  },
  {
    what: 'an older object brings no withdrawn record back',
    copied: EARLIER,
    changes: [withdraw('Person:x')],
    why: 'it was changed since',
  },
];

test.each(OLD_OBJECTS)('$what', async ({ copied, changes, why }) => {
  // Prepare
  put('a.ndjson', person('甲'));
  bucket.written.set('a.ndjson', EARLIER);
  await arrives('a.ndjson');
  await publish(session, { changes });
  bucket.written.set('a.ndjson', copied);

  // Act
  await arrives('a.ndjson');

  // Assess
  expect(await session.reader().applied()).toBe(2);
  const { published, import: report } = reportOf('a.ndjson');
  expect([published, report?.skipped]).toEqual([false, 1]);
  expect(report?.skippedRecords).toEqual([{ id: 'Person:x', why: expect.stringContaining(why) as string }]);
});

test('a newer object corrects, but does not bring a withdrawn record back unasked', async () => {
  // Prepare
  await publish(session, { changes: [putRecord('Person:x', { name: '甲' }), putRecord('Person:y', { name: '丙' })] });
  await publish(session, { changes: [withdraw('Person:y')] });
  put('b.ndjson', `${person('乙')}{"id":"Person:y","name":"丁"}\n`);
  bucket.written.set('b.ndjson', LATER);

  // Act
  await arrives('b.ndjson');

  // Assess
  const { record } = await apiOver(session).data('{ record(id: "Person:x") { title revision } }');
  expect(record).toEqual({ title: '乙', revision: 2 });
  const why = expect.stringContaining('nothing asks to bring it back') as string;
  expect(reportOf('b.ndjson').import).toMatchObject({ changed: 1, skippedRecords: [{ id: 'Person:y', why }] });
});
