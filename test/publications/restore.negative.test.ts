import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { publish } from '../../src/publications/publishing/publish.ts';
import { restore } from '../../src/publications/maintenance/restore.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { copyStore, dump } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

const engine = useEngine();

async function published(): Promise<WriteSession> {
  const session = await engine.session();
  for (const slug of ['a', 'b', 'c'])
    await publish(session, { note: slug, changes: [put(`Person:${slug}`, { name: slug })] });
  return session;
}

test('a log with a gap restores nothing', async () => {
  // Prepare
  const session = await published();
  const backup = await engine.session();
  await copyStore(session, backup);
  const TableName = backup.tables.publications.getName();
  await backup.tables.client.send(new DeleteCommand({ TableName, Key: { log: 'log', number: 2 } }));
  const before = await dump(session);

  // Act
  const restoring = restore(session, backup);

  // Assess
  await expect(restoring).rejects.toThrow(/2/);
  expect(await dump(session)).toEqual(before);
});

test('a restore that was broken off lets nobody publish until it is run again', async () => {
  // Prepare
  const session = await published();
  const backup = await engine.session();
  await copyStore(session, backup);
  await publish(session, { note: 'd', changes: [put('Person:d', { name: 'd' })] });
  let left = 3;
  const breaking = engine.intercept(session, (operation) => {
    if (/Put|Delete/.test(operation) && (left -= 1) < 0) throw new Error('Broken off');
  });

  // Act
  const broken = restore(breaking, backup);
  await expect(broken).rejects.toThrow('Broken off');
  const publishing = publish(session, { note: 'e', changes: [put('Person:e', { name: 'e' })] });
  await expect(publishing).rejects.toThrow(/rebuild/);
  const { number } = await restore(session, backup);
  const { number: next } = await publish(session, { note: 'e', changes: [put('Person:e', { name: 'e' })] });

  // Assess
  expect(number).toBe(3);
  expect(next).toBe(4);
});
