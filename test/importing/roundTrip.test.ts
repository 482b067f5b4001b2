/** What is exported and imported again is the same, and changes nothing. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { exportRecords } from '../../src/importing/export.ts';
import { generate as madeUp } from '../generator/generate.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { batches } from '../support/batches.ts';
import { dump, readLog } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { ITEMS } from '../support/items.ts';
import { load } from '../support/load.ts';
import { SAMPLE } from '../support/sample.ts';
import { allOf, importTexts, ndjson } from './importTexts.ts';
import { runs } from '../support/runs.ts';

const engine = useEngine();

/** Every record that the changes link to: a record may be withdrawn while others link to it. */
const LINKED = ['Meeting:m', 'Project:p', 'Enterprise:e', 'Person:x'].map((id) => put(id));

async function exported(session: WriteSession): Promise<string> {
  return ndjson(await allOf(exportRecords(session)));
}

async function storeOf(publications: readonly (readonly Change[])[]): Promise<WriteSession> {
  const session = await engine.session();
  for (const changes of publications) await publish(session, { changes, note: '试验' });
  return session;
}

/** Exports the store, imports that elsewhere and exports it there; imports it into the store itself, too. */
async function assessRoundTrip(session: WriteSession): Promise<void> {
  // Act
  const text = await exported(session);
  const other = await engine.session();
  const report = await importTexts(other, { 'export.ndjson': text }, { fill: true });
  const again = await exported(other);
  const log = await readLog(session);
  const own = await importTexts(session, { 'export.ndjson': text });

  // Assess
  expect(again).toBe(text);
  const records = text.split('\n').length - 1;
  expect(report).toMatchObject({ records, added: records, changed: 0, unchanged: 0 });
  expect(own).toEqual({
    records,
    added: 0,
    changed: 0,
    unchanged: records,
    skipped: 0,
    withdrawn: 0,
    warnings: [],
    publications: [],
  });
  expect(await readLog(session)).toEqual(log);
}

test('the sample, exported and imported, is the same to the byte', async () => {
  // Prepare
  const session = await engine.session();
  await importTexts(session, { 'sample.yaml': await readFile(SAMPLE) });

  await assessRoundTrip(session);
});

test('the six items, exported and imported, are the same to the byte', async () => {
  // Prepare
  const session = await engine.session();
  await load(session, ITEMS);

  await assessRoundTrip(session);
});

test('records of every kind with all that makers think of are the same to the byte', async () => {
  // Prepare
  const session = await engine.session();
  await importTexts(session, { 'a.ndjson': ndjson([...madeUp({ records: 110, seed: 31 })]) }, { fill: true });

  await assessRoundTrip(session);
});

test('random batches of changes leave what is exported and imported the same to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(batches(5), async (changes) => {
      // Prepare
      const session = await storeOf([...changes, LINKED]);

      await assessRoundTrip(session);
    }),
    { numRuns: runs(5) },
  );
});

test('records are exported by kind and id, and how many there are is told', async () => {
  // Prepare
  const session = await storeOf([['Person:b', 'Edition:a', 'Article:z', 'Person:a', 'Article:b'].map((id) => put(id))]);
  const told: [number, number][] = [];

  // Act
  const records = await allOf(exportRecords(session, (...progress) => told.push(progress)));

  // Assess
  expect(records.map(({ id }) => id)).toEqual(['Article:b', 'Article:z', 'Person:a', 'Person:b', 'Edition:a']);
  expect(told).toEqual([[5, 5]]);
});

test('of a store in which nothing is public, nothing is exported', async () => {
  // Prepare
  const session = await engine.session();

  // Act
  const records = await exported(session);

  // Assess
  expect(records).toBe('');
  expect(await dump(session)).toEqual([]);
});
