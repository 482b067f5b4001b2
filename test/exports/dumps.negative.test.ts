/** Publications go on while dumps are made: files of two numbers are never taken for one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeDumps } from '../../src/exports/dumps/makeDumps.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { newFolder, removeFolders, rowsOf, sourcesOver, unpackedIn } from './dumpRig.ts';

const engine = useEngine();
afterAll(removeFolders);

test('a publication meanwhile: all files are made again', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Person:x', { name: '甲一' })], note: '一' });
  const folder = newFolder();
  let meanwhile: Promise<unknown> | undefined;
  const publishOnce = () => {
    meanwhile ??= publish(session, { changes: [put('Person:y', { name: '乙二' })], note: '二' });
  };

  // Act
  const { number } = await makeDumps(sourcesOver(session), folder, publishOnce);
  await meanwhile;

  // Assess
  expect(number).toBe(2);
  expect(unpackedIn(folder, 'records.ndjson.gz').match(/Person:\w/g)).toEqual(['Person:x', 'Person:y']);
  expect(rowsOf(unpackedIn(folder, 'people.csv.gz'))).toHaveLength(2);
});

test('publications that do not end: there is no catalogue, and it is said', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Person:x')], note: '一' });
  const folder = newFolder();
  const quiet = await makeDumps(sourcesOver(session), folder);
  let published = 0;
  const sources = sourcesOver(
    engine.intercept(session, async (operation) => {
      // The end of the log is looked for: by then there is more.
      if (operation !== 'Query') return;
      published += 1;
      await publish(session, { changes: [put('Person:x', { name: `第${published}人` })], note: '又' });
    }),
  );

  // Act
  const making = makeDumps(sources, folder);

  // Assess
  await expect(making).rejects.toThrow(/Publications went on/);
  expect(quiet.number).toBe(1);
  expect(published).toBeGreaterThan(2);
  // The files of before are whole: nothing was begun.
  expect(existsSync(join(folder, 'catalog.jsonld'))).toBe(true);
});
