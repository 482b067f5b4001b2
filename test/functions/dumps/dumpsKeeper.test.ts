/** `follow` keeps the dumps in their bucket: whole, once an hour, and at once when something is to be gone from them. */
import { createHash } from 'node:crypto';
import { erase } from '../../../src/publications/maintenance/erase.ts';
import { publish } from '../../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { unpacked } from '../../exports/dumpRig.ts';
import { put, withdraw } from '../../support/records.ts';
import { type FollowRig, publishSome, startFollowRig } from '../logStream/logStreamRig.ts';

let rig: FollowRig;
beforeAll(async () => void (rig = await startFollowRig()));
afterEach(() => rig.clear());
afterAll(() => rig.close());

const CATALOG = 'dumps/catalog.jsonld';
const object = (key: string): Buffer => rig.bucket.objects.get(key) ?? Buffer.alloc(0);
const puts = (): string[] => rig.bucket.requests.filter((request) => request.startsWith('PUT'));

/** From now on the dumps were renewed so many minutes ago. */
function renewedBefore(minutes: number): void {
  const renewed = new Date(Date.now() - minutes * 60_000).toISOString();
  rig.bucket.metadata.set(CATALOG, { ...rig.bucket.metadata.get(CATALOG), renewed });
}

/** The keys of the objects that have these words, unpacked. */
function having(words: string): string[] {
  const found = [...rig.bucket.objects].filter(([key, bytes]) =>
    (key.endsWith('.gz') ? unpacked(bytes) : bytes.toString()).includes(words),
  );
  return found.map(([key]) => key).toSorted();
}

const following = (session: WriteSession) => rig.process(session, { dumps: true });

test('after the first publication all files are there, the catalogue last, each with its type and its checksum', async () => {
  // Prepare
  const session = await rig.engine.session();
  await publishSome(session, 2);

  // Act
  const { dumps } = await following(session).call();

  // Assess
  expect(dumps).toEqual({ number: 2, behind: 0, renewed: true });
  expect(puts().at(-1)).toBe(`PUT ${CATALOG}`);
  const told = (key: string) => {
    const {
      'content-type': type,
      'cache-control': caching,
      'x-amz-checksum-sha256': checksum,
    } = rig.bucket.headers.get(key) ?? {};
    expect(caching).toMatch(/^public, max-age=0, s-maxage=60, stale-while-revalidate=\d+$/);
    expect(checksum).toBe(createHash('sha256').update(object(key)).digest('base64'));
    return `${key} ${type}`;
  };
  expect([...rig.bucket.objects.keys()].map(told).toSorted()).toEqual([
    ...['areaFigures', 'areas', 'articles'].map((list) => `dumps/${list}.csv.gz application/gzip`),
    'dumps/catalog.jsonld application/ld+json',
    ...['documents', 'editions', 'enterprises', 'meetings', 'organizations', 'people', 'projects'].map(
      (list) => `dumps/${list}.csv.gz application/gzip`,
    ),
    'dumps/records.ndjson.gz application/gzip',
    'sitemap.xml application/xml; charset=utf-8',
    'sitemaps/1.xml application/xml; charset=utf-8',
  ]);
  const catalog = JSON.parse(object(CATALOG).toString());
  expect(catalog['dcat:version']).toBe('2');
  expect(rig.bucket.metadata.get(CATALOG)).toMatchObject({ number: '2', token: expect.any(String) });
});

test.each([
  ['nothing was published', 0, 120, false],
  ['something was, within the hour', 1, 40, false],
  ['something was, and it is an hour since', 1, 58, true],
])('%s: %i publications, %i minutes', async (_, publications, minutes, renewed) => {
  // Prepare
  const session = await rig.engine.session();
  await publishSome(session, 1);
  const { call } = following(session);
  await call();
  await publishSome(session, publications);
  renewedBefore(minutes);

  // Act
  const { dumps } = await call();

  // Assess
  expect(dumps).toEqual({
    number: renewed ? 1 + publications : 1,
    behind: renewed ? 0 : publications,
    renewed,
  });
});

test('an erased record is in no file at once, however new they are', async () => {
  // Prepare
  const session = await rig.engine.session();
  await publish(session, {
    changes: [put('Person:stays'), put('Article:a', { title: '机密标题', body: '身份证号七八九' })],
    note: '一',
  });
  const { call } = following(session);
  await call();
  const before = [having('机密标题'), having('身份证号七八九')];

  // Act
  await erase(session, 'Article:a', '依法删除');
  const { dumps } = await call();

  // Assess
  expect(before).toEqual([
    ['dumps/articles.csv.gz', 'dumps/records.ndjson.gz'],
    ['dumps/articles.csv.gz', 'dumps/records.ndjson.gz'],
  ]);
  expect(dumps).toEqual({ number: 2, behind: 0, renewed: true });
  expect([having('机密标题'), having('身份证号七八九'), having('Article:a'), having('/a.html')]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(having('stays')).toContain('dumps/people.csv.gz');
});

test('so is a withdrawn one', async () => {
  // Prepare
  const session = await rig.engine.session();
  await publish(session, { changes: [put('Project:p', { name: '不实项目' })], note: '一' });
  const { call } = following(session);
  await call();

  // Act
  await publish(session, { changes: [withdraw('Project:p')], note: '二' });
  await call();

  // Assess
  expect(having('不实项目')).toEqual([]);
  // The part of the sitemap that had it lists nothing.
  expect(object('sitemaps/1.xml').toString()).not.toContain('<url>');
  expect(object('sitemap.xml').toString()).not.toContain('<sitemap>');
});

test('publications are looked through once, and a withdrawal after them is found', async () => {
  // Prepare
  const session = await rig.engine.session();
  await publishSome(session, 1);
  const { session: watched, requests } = rig.engine.watch(session);
  const { call } = following(watched);
  await call();
  await publishSome(session, 60);
  // Another process announces them, so that this one looks only for the dumps.
  await rig.process(session).call();
  const costOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = requests.length;
    await work();
    return requests.length - before;
  };

  // Act
  const [first, second] = [await costOf(call), await costOf(call)];
  await publish(session, { changes: [withdraw('Person:x')], note: '撤回' });
  const { dumps } = await call();

  // Assess
  expect(second).toBeLessThan(first);
  expect(dumps).toEqual({ number: 62, behind: 0, renewed: true });
});

test('of another log with the same numbers, they are made anew; after that they are current', async () => {
  // Prepare
  const [first, second] = [await rig.engine.session(), await rig.engine.session()];
  await publish(first, { changes: [put('Person:other', { name: '别处人' })], note: '别处' });
  await publish(second, { changes: [put('Person:here')], note: '此处' });
  await following(first).call();

  // Act
  const { call } = following(second);
  const [anew, again] = [await call(), await call()];

  // Assess
  expect([anew.dumps?.renewed, again.dumps?.renewed]).toEqual([true, false]);
  expect(having('别处人')).toEqual([]);
  expect(having('Person:here')).toContain('dumps/records.ndjson.gz');
});

test.each([
  ['looks again, and finds all done', false],
  ['dies then', true],
])('a slower process does not replace what a quicker one has put: it %s', async (_, dies) => {
  // Prepare: the slow one has made its files when another erases, and renews the dumps.
  const session = await rig.engine.session();
  await publish(session, { changes: [put('Person:stays'), put('Person:x', { name: '机密人' })], note: '一' });
  const [slow, quick] = [following(session), following(session)];
  let turn: 'slow' | 'quick' | 'again' = 'slow';
  rig.bucket.trouble = async (request) => {
    if (turn === 'again' && dies && request.startsWith('HEAD')) return { status: 403 };
    if (turn !== 'slow' || !request.startsWith('PUT')) return undefined;
    turn = 'quick';
    await erase(session, 'Person:x', '依法删除');
    await quick.call();
    turn = 'again';
    return undefined;
  };

  // Act
  const ended = await slow.call().then(
    ({ dumps }) => dumps,
    () => 'died',
  );

  // Assess
  expect(turn).toBe('again');
  expect(ended).toEqual(dies ? 'died' : { number: 2, behind: 0, renewed: false });
  expect(having('机密人')).toEqual([]);
  expect(rig.bucket.metadata.get(CATALOG)?.['number']).toBe('2');
});

test('an empty store has none', async () => {
  // Act
  const followed = await following(await rig.engine.session()).call();

  // Assess
  expect(followed).not.toHaveProperty('dumps');
  expect(puts()).toEqual([]);
});
