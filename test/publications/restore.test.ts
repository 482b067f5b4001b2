import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { publish } from '../../src/publications/publishing/publish.ts';
import { restore } from '../../src/publications/maintenance/restore.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { batches } from '../support/batches.ts';
import { copyStore, dump } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { runs } from '../support/runs.ts';

const engine = useEngine();

/** As a recovery to a point in time makes it: tables of their own, with what was in these. */
async function recovered(session: WriteSession): Promise<WriteSession> {
  const copy = await engine.session();
  await copyStore(session, copy);
  return copy;
}

const person = (slug: string, name: string) => put(`Person:${slug}`, { name });
const publishPerson = (session: WriteSession, slug: string, name: string) =>
  publish(session, { note: name, changes: [person(slug, name)] });

/** What is derived, without the markers of what is gone and the notes for caches. */
const derivedOf = async (session: WriteSession) =>
  (await dump(session)).filter((item) => !('gone' in item) && item['list'] !== 'Touched');

async function damage(session: WriteSession, number: number): Promise<void> {
  await session.tables.client.send(
    new UpdateCommand({
      TableName: session.tables.publications.getName(),
      Key: { log: 'log', number },
      UpdateExpression: 'SET changes = :garbage',
      ExpressionAttributeValues: { ':garbage': new Uint8Array([1, 2, 3]) },
    }),
  );
}

test('a damaged publication is put back, and nothing else is written', async () => {
  // Prepare
  const session = await engine.session();
  await publishPerson(session, 'a', '甲');
  await publishPerson(session, 'b', '乙');
  const backup = await recovered(session);
  const before = await derivedOf(session);
  await damage(session, 2);

  // Act
  const restored = await restore(session, backup);

  // Assess
  expect(restored).toMatchObject({ number: 2, written: 1, removed: 0, repaired: 0 });
  expect((await verify(session)).count).toBe(0);
  expect(await derivedOf(session)).toEqual(before);
});

test('publications after the point in time are taken back, with all that came of them', async () => {
  // Prepare
  const session = await engine.session();
  await publishPerson(session, 'a', '甲');
  const backup = await recovered(session);
  const before = await derivedOf(session);
  await publish(session, { note: '错', changes: [withdraw('Person:a'), person('b', '乙')] });
  await publishPerson(session, 'c', '丙');
  await session.writer.putAnnounced(3);

  // Act
  const dry = await restore(session, backup, { dryRun: true });
  const stillThere = await session.newestNumber();
  const restored = await restore(session, backup);

  // Assess
  expect(dry).toMatchObject({ number: 1, written: 0, removed: 2 });
  expect(stillThere).toBe(3);
  expect(restored).toMatchObject({ number: 1, written: 0, removed: 2 });
  expect((await verify(session)).count).toBe(0);
  expect(await derivedOf(session)).toEqual(before);
  expect(await session.announced()).toBe(1);
  // The next publication gets the number that has become free.
  expect((await publishPerson(session, 'd', '丁')).number).toBe(2);
});

test('tables that are empty get everything', async () => {
  // Prepare
  const session = await engine.session();
  await publishPerson(session, 'a', '甲');
  await publishPerson(session, 'a', '甲甲');
  const empty = await engine.session();

  // Act
  const restored = await restore(empty, session);

  // Assess
  expect(restored).toMatchObject({ number: 2, written: 2, removed: 0 });
  expect(await derivedOf(empty)).toEqual(await derivedOf(session));
});

test('whatever was published and restored, all equals the log of the point in time', async () => {
  await fc.assert(
    fc.asyncProperty(batches(6), fc.nat(), async (all, at) => {
      // Prepare
      const session = await engine.session();
      const point = at % (all.length + 1);
      let backup: WriteSession | undefined;
      for (const [number, changes] of all.entries()) {
        if (number === point && number > 0) backup = await recovered(session);
        await publish(session, { note: '', changes });
      }
      backup ??= await recovered(session);
      const then = await derivedOf(backup);

      // Act
      const { number } = await restore(session, backup);

      // Assess
      expect(number).toBe(await backup.newestNumber());
      expect((await verify(session)).differences).toEqual([]);
      expect(await derivedOf(session)).toEqual(then);
    }),
    { numRuns: runs(15) },
  );
});
