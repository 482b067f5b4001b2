/** An erasure takes the snapshot along: what is erased must not be in the file with which new processes begin. */
import { zstdDecompressSync } from 'node:zlib';
import { FORMAT } from '../../../src/catalogue/sqlite/format.ts';
import { snapshotKey } from '../../../src/functions/snapshots/snapshotKey.ts';
import { erase } from '../../../src/publications/maintenance/erase.ts';
import { publish } from '../../../src/publications/publishing/publish.ts';
import { put } from '../../support/records.ts';
import { type FollowRig, startFollowRig } from '../logStream/logStreamRig.ts';

let rig: FollowRig;
beforeAll(async () => void (rig = await startFollowRig()));
afterEach(() => rig.clear());
afterAll(() => rig.close());

const unpacked = () => zstdDecompressSync(rig.bucket.objects.get(snapshotKey('gongkai', FORMAT)) ?? Buffer.alloc(0));

test('one erased record makes the snapshot anew, and its bytes are gone from it', async () => {
  // Prepare: a hundred records, of which one change alone would leave the snapshot as it is.
  const session = await rig.engine.session();
  const others = Array.from({ length: 100 }, (_, at) => put(`Person:p${at}`, { name: `甲${at}` }));
  await publish(session, { changes: [...others, put('Article:a', { title: '标题', body: '身份证号机密七八九' })] });
  const { call } = rig.process(session, { keeps: true });
  await call();
  const before = unpacked().includes('身份证号机密七八九');

  // Act
  await erase(session, 'Article:a', '依法删除');
  const { snapshot } = await call();

  // Assess
  expect(before).toBe(true);
  expect(snapshot).toMatchObject({ number: 2, renewed: true });
  expect(unpacked().includes('机密')).toBe(false);
});
