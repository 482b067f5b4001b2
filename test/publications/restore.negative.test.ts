import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { publish } from '../../src/publications/publishing/publish.ts';
import { restore } from '../../src/publications/maintenance/restore.ts';
import type { Tables } from '../../src/store/tables.ts';
import { copyStore, dump } from '../support/derived.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';

let engine: TestEngine;
beforeAll(async () => void (engine = await startTestEngine()));
afterAll(() => engine.close());

async function published(): Promise<Tables> {
  const tables = await engine.tables();
  for (const slug of ['a', 'b', 'c'])
    await publish(tables, { note: slug, changes: [put(`Person:${slug}`, { name: slug })] });
  return tables;
}

test('a log with a gap restores nothing', async () => {
  // Prepare
  const tables = await published();
  const backup = await engine.tables();
  await copyStore(tables, backup);
  const TableName = backup.publications.getName();
  await backup.client.send(new DeleteCommand({ TableName, Key: { log: 'log', number: 2 } }));
  const before = await dump(tables);

  // Act
  const restoring = restore(tables, backup);

  // Assess
  await expect(restoring).rejects.toThrow(/2/);
  expect(await dump(tables)).toEqual(before);
});

test('a restore that was broken off lets nobody publish until it is run again', async () => {
  // Prepare
  const tables = await published();
  const backup = await engine.tables();
  await copyStore(tables, backup);
  await publish(tables, { note: 'd', changes: [put('Person:d', { name: 'd' })] });
  let left = 3;
  const breaking = engine.intercept(tables, (operation) => {
    if (/Put|Delete/.test(operation) && (left -= 1) < 0) throw new Error('Broken off');
  });

  // Act
  const broken = restore(breaking, backup);
  await expect(broken).rejects.toThrow('Broken off');
  const publishing = publish(tables, { note: 'e', changes: [put('Person:e', { name: 'e' })] });
  await expect(publishing).rejects.toThrow(/rebuild/);
  const { number } = await restore(tables, backup);
  const { number: next } = await publish(tables, { note: 'e', changes: [put('Person:e', { name: 'e' })] });

  // Assess
  expect(number).toBe(3);
  expect(next).toBe(4);
});
