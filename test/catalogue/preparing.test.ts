/** The log is prepared for a catalogue's file in a thread beside the one that writes. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Preparer } from '../../src/catalogue/sqlite/preparing.ts';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { prepareInThread } from '../../src/catalogue/sqlite/threads/prepareInThread.ts';
import { encodeChanges } from '../../src/publications/log/change.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { library } from './engineDraws.ts';
import { ask, freshAnswers } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';

const engine = useEngine();
let log: TestLog;
let right: unknown;

beforeAll(async () => {
  log = new TestLog(await engine.session());
  for (let round = 0; round < 5; round += 1) await log.commit(...library(30));
  right = await freshAnswers(log.session, log.number);
});

/** The thread gives lists, and this one what makes them change by change. */
async function started(): Promise<Preparer> {
  const preparer = prepareInThread();
  while (!Array.isArray(await preparer.prepare(encodeChanges([])))) await sleep(10);
  return preparer;
}

/** The catalogue's answers, and how many publications were prepared in the thread. */
async function built(preparer: Preparer): Promise<{ answers: unknown; inThread: number }> {
  let inThread = 0;
  const watched: Preparer = {
    async prepare(changes) {
      const prepared = await preparer.prepare(changes);
      if (Array.isArray(prepared)) inThread += 1;
      return prepared;
    },
    close: () => preparer.close(),
  };
  const catalogue = new SqliteCatalogue(log.session, { path: newCatalogueFile(), preparer: () => watched });
  const answers = await ask(catalogue, log.number);
  await catalogue.close();
  return { answers, inThread };
}

test('what a thread has prepared is what this one would have', async () => {
  // Act
  const { answers, inThread } = await built(await started());

  // Assess
  expect(answers).toEqual(right);
  expect(inThread).toBe(log.number);
  expect(log.number).toBeGreaterThan(10);
});

test('a thread that is still starting holds nothing up', async () => {
  // Act
  const { answers } = await built(prepareInThread());

  // Assess
  expect(answers).toEqual(right);
});

test('where a thread has ended, this one goes on', async () => {
  // Prepare
  const preparer = await started();
  let left = 4;
  const ending: Preparer = {
    async prepare(changes) {
      left -= 1;
      if (left === 0) await preparer.close();
      return preparer.prepare(changes);
    },
    close: () => preparer.close(),
  };

  // Act
  const { answers, inThread } = await built(ending);

  // Assess
  expect(answers).toEqual(right);
  expect(inThread).toBeGreaterThan(0);
  expect(inThread).toBeLessThan(4);
});

test('a few publications need no thread', async () => {
  // Prepare
  let made = 0;
  const preparer = () => {
    made += 1;
    return prepareInThread();
  };
  const catalogue = new SqliteCatalogue(log.session, { path: newCatalogueFile(), preparer });

  // Act
  for (let number = 1; number <= log.number; number += 9) (await catalogue.open(number)).close();
  const answers = await ask(catalogue, log.number);
  await catalogue.close();

  // Assess
  expect(answers).toEqual(right);
  expect(made).toBe(0);
});

test('changes that cannot be read are the error of who writes them', async () => {
  // Prepare
  const preparer = await started();

  // Act
  const prepared = preparer.prepare(Buffer.from('no changes'));

  // Assess
  await expect(prepared).rejects.toThrow();
  await preparer.close();
});
