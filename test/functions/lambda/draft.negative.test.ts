import { DRAFT, DRAFT_REPORT } from '../../../src/functions/bucket/bucketDraft.ts';
import { MAX_PAGE_BYTES } from '../../../src/drafting/page/decode.ts';
import { DATED_PAGE, useDraftPlace } from './draftRig.ts';

const place = useDraftPlace();

test.each([
  ['a draft', `drafts/a.txt${DRAFT}`],
  ['a report', `drafts/a.txt${DRAFT_REPORT}`],
  ['a folder', 'drafts/2022-08-16/'],
  ['an object that is gone again', 'drafts/gone.txt'],
])('%s is no page to draft', async (_, key) => {
  // Prepare
  if (!key.includes('gone')) place.rig.put(key, DATED_PAGE);

  // Act
  const report = await place.rig.arrives(key);

  // Assess
  expect(report).toBeUndefined();
  expect(place.rig.written()).toEqual([]);
});

const UNREADABLE = [
  { what: 'a PDF', bytes: '%PDF-1.7\n', says: /^The page is a PDF: save it as plain text first\. Put it again as / },
  { what: 'no text', bytes: Buffer.from('ffffff80', 'hex'), says: /not UTF-8, UTF-16 or GB18030\. Put it again as / },
  {
    what: 'too large',
    bytes: Buffer.alloc(MAX_PAGE_BYTES + 1, 'a'),
    says: /has 2097153 bytes\. Put it again as .* at most 2097152 bytes$/,
  },
];

test.each(UNREADABLE)('a page that is $what has a report that says what to do, and no draft', async (each) => {
  // Prepare
  place.rig.put('drafts/a', each.bytes);

  // Act
  await place.rig.arrives('drafts/a');

  // Assess
  const report = place.rig.reportOf('drafts/a');
  expect(report).toMatchObject({ file: 'a', drafted: false, error: expect.stringMatching(each.says) as string });
  expect(report.records).toBeUndefined();
  expect(place.rig.written()).toEqual([`drafts/a${DRAFT_REPORT}`]);
  expect(await place.session.reader().applied()).toBe(0);
});

test('metadata that is no day is not passed over', async () => {
  // Prepare
  place.rig.put('drafts/2022-08-16/a.txt', DATED_PAGE, { published: 'yesterday' });

  // Act
  const report = await place.rig.arrives('drafts/2022-08-16/a.txt');

  // Assess
  const error = expect.stringContaining('must be a day, like 2022-08-16, not "yesterday"') as string;
  expect(report).toMatchObject({ drafted: false, error });
});

test('the draft of an earlier page is not left beside one that cannot be read', async () => {
  // Prepare
  place.rig.put('drafts/a', DATED_PAGE);
  await place.rig.arrives('drafts/a');
  place.rig.put('drafts/a', '%PDF-1.7\n');

  // Act
  await place.rig.arrives('drafts/a');

  // Assess
  expect(place.rig.draftOf('drafts/a')).toMatch(/^# No draft: The page is a PDF.*\n$/);
});

test('trouble in the store is thrown, so that the event comes again; the report says that it will', async () => {
  // Prepare
  place.rig.put('drafts/a.txt', DATED_PAGE);
  const failing = place.engine.intercept(place.session, () => {
    throw Object.assign(new Error('no such table'), { name: 'ResourceNotFoundException' });
  });

  // Act
  const failed = await place.rig.arrives('drafts/a.txt', failing).catch((error: unknown) => error);
  const between = place.rig.reportOf('drafts/a.txt');
  await place.rig.arrives('drafts/a.txt');

  // Assess
  expect(failed).toBeInstanceOf(Error);
  expect(between).toMatchObject({
    drafted: false,
    error: 'The draft could not be made now; it will be retried',
  });
  expect(place.rig.reportOf('drafts/a.txt')).toMatchObject({ drafted: true });
  expect(place.rig.reportOf('drafts/a.txt').error).toBeUndefined();
});
