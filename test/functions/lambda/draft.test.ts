import { DRAFT, DRAFT_REPORT } from '../../../src/functions/bucket/bucketDraft.ts';
import { importObject } from '../../../src/functions/bucket/bucketImport.ts';
import type { Logger } from '../../../src/observability/logger.ts';
import { publish } from '../../../src/publications/publishing/publish.ts';
import { apiOver } from '../../support/api.ts';
import { BUCKET } from '../../support/bucket.ts';
import { catalogueOver, newCatalogueFile } from '../../support/catalogue.ts';
import { put as putRecord } from '../../support/records.ts';
import { runGongkai } from '../cli/runGongkai.ts';
import { DATED_PAGE, useDraftPlace, PAGE, recordsOf } from './draftRig.ts';

const place = useDraftPlace();

const quiet: Logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

test('a page that is put into the bucket has its draft and its doubts beside it, and nothing is published', async () => {
  // Prepare
  const key = 'drafts/2022-08-16/第2版.txt';
  place.rig.put(key, PAGE);

  // Act
  await place.rig.arrives(key);

  // Assess
  const report = place.rig.reportOf(key);
  expect(report).toMatchObject({ file: '第2版.txt', drafted: true, day: '2022-08-16', dayFrom: 'folder' });
  expect(recordsOf(report, 'Meeting')).toMatchObject([{ heldOn: { edtf: '2022-08-13' } }]);
  expect(report.evidence?.every(({ start, end, quote }) => PAGE.slice(start, end) === quote)).toBe(true);
  expect(report.doubts).toEqual(expect.arrayContaining([expect.objectContaining({ quote: '星河新材料产业园项目' })]));
  expect(place.rig.written()).toEqual([key + DRAFT, key + DRAFT_REPORT]);
  expect(await place.session.reader().applied()).toBe(0);
});

test('it is what the command drafts of the same page', async () => {
  // Prepare
  const key = 'drafts/page.txt';
  place.rig.put(key, PAGE, { published: '2022-08-16' });
  const { endpoint } = place.engine;
  const gongkai = {
    endpoint,
    tablePrefix: place.engine.prefixOf(place.session),
    dataDir: newCatalogueFile(),
    input: PAGE,
  };

  // Act
  await place.rig.arrives(key);
  const { out } = await runGongkai(['draft', '-', '--published', '2022-08-16'], gongkai);
  const { out: json } = await runGongkai(['draft', '-', '--published', '2022-08-16', '--json'], gongkai);

  // Assess
  expect(place.rig.draftOf(key)).toBe(out);
  expect(place.rig.reportOf(key)).toMatchObject(JSON.parse(json) as object);
});

test('the draft can be imported as it is', async () => {
  // Prepare
  const key = 'drafts/page.txt';
  place.rig.put(key, DATED_PAGE);
  await place.rig.arrives(key);
  place.rig.put('inbox/page.yaml', place.rig.draftOf(key) ?? '');

  // Act
  const parts = { session: place.session, s3: place.bucket.s3, catalogue: catalogueOver(place.session), log: quiet };
  const report = await importObject(parts, BUCKET, 'inbox/page.yaml');

  // Assess
  expect(report).toMatchObject({ published: true, import: { added: place.rig.reportOf(key).records?.length } });
});

const DAYS = [
  { what: 'its metadata', key: 'drafts/2022-08-20/a.txt', metadata: '2022-08-16', from: 'metadata', day: '2022-08-16' },
  { what: 'its folder', key: 'drafts/2022-08-20/a.txt', from: 'folder', day: '2022-08-20' },
  { what: 'a folder above its folder', key: 'drafts/2022-08-20/2版/a.txt', from: 'folder', day: '2022-08-20' },
  { what: 'its folder in Chinese', key: 'drafts/2022年8月20日/a.txt', from: 'folder', day: '2022-08-20' },
  { what: 'the page itself', key: 'drafts/a.txt', from: 'page', day: '2022-08-16' },
  { what: 'the page itself: a year is no day', key: 'drafts/2021/a.txt', from: 'page', day: '2022-08-16' },
  { what: 'the page itself: no such day is', key: 'drafts/2021-02-30/a.txt', from: 'page', day: '2022-08-16' },
];

test.each(DAYS)('the day of the page is from $what ($key)', async ({ key, metadata, from, day }) => {
  // Prepare
  place.rig.put(key, DATED_PAGE, metadata === undefined ? {} : { published: metadata });

  // Act
  const report = await place.rig.arrives(key);

  // Assess
  expect(report).toMatchObject({ day, dayFrom: from });
});

test('without a day anywhere, what needs it is a doubt', async () => {
  // Prepare
  place.rig.put('drafts/a.txt', PAGE);

  // Act
  const report = await place.rig.arrives('drafts/a.txt');

  // Assess
  expect(report?.day).toBeUndefined();
  expect(report?.doubts).toContainEqual(expect.objectContaining({ quote: '8月13日上午' }));
});

test('a page in GB 18030 gives the same draft', async () => {
  // Prepare
  place.rig.put('drafts/a.txt', DATED_PAGE);
  place.rig.put('drafts/b.txt', inGb18030(DATED_PAGE));

  // Act
  await place.rig.arrives('drafts/a.txt');
  await place.rig.arrives('drafts/b.txt');

  // Assess
  expect(place.bucket.objects.get('drafts/b.txt')?.length).not.toBe(place.bucket.objects.get('drafts/a.txt')?.length);
  expect(place.rig.draftOf('drafts/b.txt')).toBe(place.rig.draftOf('drafts/a.txt'));
});

test('an event that comes twice gives the same draft again', async () => {
  // Prepare
  const key = 'drafts/a.txt';
  place.rig.put(key, DATED_PAGE);
  await place.rig.arrives(key);
  const first = place.rig.draftOf(key);

  // Act
  await place.rig.arrives(key);

  // Assess
  expect(first).toContain('云岭经开区召开党工委（扩大）会议');
  expect(place.rig.draftOf(key)).toBe(first);
  expect([...place.bucket.objects.keys()]).toEqual([key, key + DRAFT, key + DRAFT_REPORT]);
});

test('a late event: what counts is the page as it is', async () => {
  // Prepare: put twice; the event of the second comes first.
  place.rig.put('drafts/a.txt', DATED_PAGE);
  place.rig.put('drafts/a.txt', DATED_PAGE.replaceAll('石永安', '贺青松'));

  // Act
  await place.rig.arrives('drafts/a.txt');
  await place.rig.arrives('drafts/a.txt');

  // Assess
  expect(recordsOf(place.rig.reportOf('drafts/a.txt'), 'Person')).toContainEqual(
    expect.objectContaining({ name: '贺青松' }),
  );
  expect(place.rig.draftOf('drafts/a.txt')).not.toContain('石永安');
});

test('a page that is replaced while it is drafted is drafted again', async () => {
  // Prepare: the other page's own event was quicker, and its draft would be overwritten.
  const key = 'drafts/a.txt';
  place.rig.put(key, DATED_PAGE);
  place.bucket.trouble = (request) => {
    if (request === `PUT ${key}${DRAFT}`) place.rig.put(key, DATED_PAGE.replaceAll('石永安', '贺青松'));
    return undefined;
  };

  // Act
  await place.rig.arrives(key);

  // Assess
  expect(place.rig.draftOf(key)).toContain('贺青松');
  expect(JSON.stringify(place.rig.reportOf(key))).not.toContain('石永安');
  expect(place.rig.written()).toHaveLength(4);
});

test('what is public already is linked to', async () => {
  // Prepare
  await publish(place.session, { changes: [putRecord('Enterprise:xinghe', { name: '云岭星河新材料有限公司' })] });
  place.rig.put('drafts/a.txt', DATED_PAGE);

  // Act
  const report = await place.rig.arrives('drafts/a.txt');

  // Assess
  expect(recordsOf(report, 'Enterprise')).toEqual([]);
  expect(recordsOf(report, 'Project')).toMatchObject([{ owner: 'Enterprise:xinghe' }]);
  const { enterprises, publication } = await apiOver(place.session).data(
    '{ enterprises { totalCount } publication { number } }',
  );
  expect({ enterprises, publication }).toEqual({ enterprises: { totalCount: 1 }, publication: { number: 1 } });
});

test('a person is taken for the only public one of that name, and the editor is told to look', async () => {
  // Prepare
  await publish(place.session, { changes: [putRecord('Person:tang', { name: '唐文辉' })] });
  place.rig.put(
    'drafts/2023-06-09/b.txt',
    '云岭县委常委会召开会议\n6月8日，县委书记唐文辉主持召开云岭县委常委会会议，研究防汛工作部署情况。\n',
  );

  // Act
  const report = await place.rig.arrives('drafts/2023-06-09/b.txt');

  // Assess
  expect(recordsOf(report, 'Person')).toEqual([]);
  expect(recordsOf(report, 'Meeting')).toMatchObject([{ participants: [{ name: '唐文辉', person: 'Person:tang' }] }]);
  expect(report?.doubts).toContainEqual(
    expect.objectContaining({ quote: '唐文辉', why: expect.stringContaining('Person:tang') }),
  );
});

test('a key of as many bytes as S3 takes has its draft beside it, too', async () => {
  // Prepare
  const key = `drafts/${'页'.repeat(336)}.txt`;
  place.rig.put(key, DATED_PAGE);

  // Act
  await place.rig.arrives(key);

  // Assess
  const outputs = place.rig.written();
  expect(outputs.map((each) => Buffer.byteLength(each) <= 1_024)).toEqual([true, true]);
  expect(outputs[0]).toMatch(/^drafts\/页+~[0-9a-f]{64}\.draft\.yaml$/);
  expect(outputs[1]).toMatch(/^drafts\/页+~[0-9a-f]{64}\.draft\.json$/);
  expect(await Promise.all(outputs.map((each) => place.rig.arrives(each)))).toEqual([undefined, undefined]);
});

test('the log says that a page was drafted, and nothing of what it says', async () => {
  // Prepare
  place.rig.put('drafts/a.txt', DATED_PAGE);

  // Act
  await place.rig.arrives('drafts/a.txt');

  // Assess
  expect(place.rig.logged).toMatchObject([['draft', { bucket: BUCKET, key: 'drafts/a.txt', drafted: true }]]);
  expect(JSON.stringify(place.rig.logged)).not.toMatch(/云岭|石永安|星河/);
});

/** Node.js only decodes it: each pair of bytes is tried once. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.from(
    Array.from(text).flatMap((each) => (each < '\u0080' ? each.charCodeAt(0) : (pairs.get(each) ?? []))),
  );
}
