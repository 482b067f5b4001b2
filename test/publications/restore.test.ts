import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { publish } from '../../src/publications/publishing/publish.ts';
import { restore } from '../../src/publications/maintenance/restore.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import { putAnnounced, readAnnounced } from '../../src/store/announced.ts';
import { newestNumber } from '../../src/store/scan.ts';
import type { Tables } from '../../src/store/tables.ts';
import { batches } from '../support/batches.ts';
import { copyStore, dump } from '../support/derived.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { runs } from '../support/runs.ts';

let engine: TestEngine;
beforeAll(async () => void (engine = await startTestEngine()));
afterAll(() => engine.close());

/** As a recovery to a point in time makes it: tables of their own, with what was in these. */
async function recovered(tables: Tables): Promise<Tables> {
  const copy = await engine.tables();
  await copyStore(tables, copy);
  return copy;
}

const person = (slug: string, name: string) => put(`Person:${slug}`, { name });
const publishPerson = (tables: Tables, slug: string, name: string) =>
  publish(tables, { note: name, changes: [person(slug, name)] });

/** What is derived, without the markers of what is gone and the notes for caches. */
const derivedOf = async (tables: Tables) =>
  (await dump(tables)).filter((item) => !('gone' in item) && item['list'] !== 'Touched');

async function damage(tables: Tables, number: number): Promise<void> {
  await tables.client.send(
    new UpdateCommand({
      TableName: tables.publications.getName(),
      Key: { log: 'log', number },
      UpdateExpression: 'SET changes = :garbage',
      ExpressionAttributeValues: { ':garbage': new Uint8Array([1, 2, 3]) },
    }),
  );
}

test('a damaged publication is put back, and nothing else is written', async () => {
  // Prepare
  const tables = await engine.tables();
  await publishPerson(tables, 'a', '甲');
  await publishPerson(tables, 'b', '乙');
  const backup = await recovered(tables);
  const before = await derivedOf(tables);
  await damage(tables, 2);

  // Act
  const restored = await restore(tables, backup);

  // Assess
  expect(restored).toMatchObject({ number: 2, written: 1, removed: 0, repaired: 0 });
  expect((await verify(tables)).count).toBe(0);
  expect(await derivedOf(tables)).toEqual(before);
});

test('publications after the point in time are taken back, with all that came of them', async () => {
  // Prepare
  const tables = await engine.tables();
  await publishPerson(tables, 'a', '甲');
  const backup = await recovered(tables);
  const before = await derivedOf(tables);
  await publish(tables, { note: '错', changes: [withdraw('Person:a'), person('b', '乙')] });
  await publishPerson(tables, 'c', '丙');
  await putAnnounced(tables, 3);

  // Act
  const dry = await restore(tables, backup, { dryRun: true });
  const stillThere = await newestNumber(tables);
  const restored = await restore(tables, backup);

  // Assess
  expect(dry).toMatchObject({ number: 1, written: 0, removed: 2 });
  expect(stillThere).toBe(3);
  expect(restored).toMatchObject({ number: 1, written: 0, removed: 2 });
  expect((await verify(tables)).count).toBe(0);
  expect(await derivedOf(tables)).toEqual(before);
  expect(await readAnnounced(tables)).toBe(1);
  // The next publication gets the number that has become free.
  expect((await publishPerson(tables, 'd', '丁')).number).toBe(2);
});

test('tables that are empty get everything', async () => {
  // Prepare
  const tables = await engine.tables();
  await publishPerson(tables, 'a', '甲');
  await publishPerson(tables, 'a', '甲甲');
  const empty = await engine.tables();

  // Act
  const restored = await restore(empty, tables);

  // Assess
  expect(restored).toMatchObject({ number: 2, written: 2, removed: 0 });
  expect(await derivedOf(empty)).toEqual(await derivedOf(tables));
});

test('whatever was published and restored, all equals the log of the point in time', async () => {
  await fc.assert(
    fc.asyncProperty(batches(6), fc.nat(), async (all, at) => {
      // Prepare
      const tables = await engine.tables();
      const point = at % (all.length + 1);
      let backup: Tables | undefined;
      for (const [number, changes] of all.entries()) {
        if (number === point && number > 0) backup = await recovered(tables);
        await publish(tables, { note: '', changes });
      }
      backup ??= await recovered(tables);
      const then = await derivedOf(backup);

      // Act
      const { number } = await restore(tables, backup);

      // Assess
      expect(number).toBe(await newestNumber(backup));
      expect((await verify(tables)).differences).toEqual([]);
      expect(await derivedOf(tables)).toEqual(then);
    }),
    { numRuns: runs(15) },
  );
});
