/** What fails in the bucket of the dumps is told, and stops nothing else. */
import { snapshotKey } from '../../../src/functions/snapshots/snapshotKey.ts';
import { FORMAT } from '../../../src/catalogue/sqlite/format.ts';
import { publish } from '../../../src/publications/publishing/publish.ts';
import { put, withdraw } from '../../support/records.ts';
import { type FollowRig, publishSome, startFollowRig } from '../logStream/logStreamRig.ts';

let rig: FollowRig;
beforeAll(async () => void (rig = await startFollowRig()));
afterEach(() => rig.clear());
afterAll(() => rig.close());

const CATALOG = 'dumps/catalog.jsonld';

test('dumps that cannot be put are an error at the end: all is announced, and the snapshot is there', async () => {
  // Prepare
  const session = await rig.engine.session();
  await publishSome(session, 3);
  rig.bucket.trouble = (request) => (request.startsWith('PUT dumps/') ? { status: 403 } : undefined);
  const { call } = rig.process(session, { keeps: true, dumps: true });

  // Act
  const followed = call();

  // Assess
  await expect(followed).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  expect(rig.bus.taken.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(rig.bucket.objects.has(snapshotKey('gongkai', FORMAT))).toBe(true);
  expect(rig.bucket.objects.has(CATALOG)).toBe(false);
});

test('where everything fails, the first error is thrown and the others are logged', async () => {
  // Prepare
  const session = await rig.engine.session();
  await publishSome(session, 1);
  rig.bucket.trouble = () => ({ status: 403 });
  const { call, logged } = rig.process(session, { keeps: true, dumps: true });

  // Act
  const followed = call();

  // Assess
  await expect(followed).rejects.toThrow();
  expect(logged).toContain('error dumps');
});

test('a file that S3 fails to take once is sent again', async () => {
  // Prepare
  const session = await rig.engine.session();
  await publishSome(session, 1);
  const failed = new Set<string>();
  rig.bucket.trouble = (request) => {
    if (!request.startsWith('PUT') || failed.has(request)) return undefined;
    failed.add(request);
    return { status: 503 };
  };

  // Act
  const { dumps } = await rig.process(session, { dumps: true }).call();

  // Assess
  expect(failed.size).toBeGreaterThan(10);
  expect(dumps).toMatchObject({ number: 1, renewed: true });
});

test('an error while files are put leaves the old stand, and the next call makes them anew', async () => {
  // Prepare
  const session = await rig.engine.session();
  await publish(session, { changes: [put('Project:p', { name: '不实项目' }), put('Person:x')], note: '一' });
  const { call } = rig.process(session, { dumps: true });
  await call();
  await publish(session, { changes: [withdraw('Project:p')], note: '二' });
  rig.bucket.trouble = (request) => (request === `PUT ${CATALOG}` ? { status: 500 } : undefined);

  // Act
  const failing = call();
  await expect(failing).rejects.toThrow();
  const stood = rig.bucket.metadata.get(CATALOG)?.['number'];
  rig.bucket.trouble = () => undefined;
  const { dumps } = await call();

  // Assess
  expect(stood).toBe('1');
  expect(dumps).toEqual({ number: 2, behind: 0, renewed: true });
});
