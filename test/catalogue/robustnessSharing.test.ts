/** Several who use one file: processes that are killed, processes and instances that follow at the same time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { newCatalogueFile } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { numbersFrom } from '../support/random.ts';
import { put } from '../support/records.ts';
import { library } from './engineDraws.ts';
import { ask, freshAnswers } from './engineFiles.ts';
import { TestLog } from './engineLog.ts';
import { runs, whenThorough } from '../support/runs.ts';

const engine = useEngine();
let log: TestLog;
let right: unknown;
const opened: SqliteCatalogue[] = [];

beforeAll(async () => {
  log = new TestLog(await engine.session());
  // Large enough that two transactions and more are needed.
  for (let round = 0; round < 4; round += 1) await log.commit(...library(400));
  right = await freshAnswers(log.session, log.number);
}, 60_000);
afterEach(async () => {
  await Promise.all(opened.splice(0).map((catalogue) => catalogue.close()));
});

function catalogueAt(path: string, { session } = log): SqliteCatalogue {
  const catalogue = new SqliteCatalogue(session, { path });
  opened.push(catalogue);
  return catalogue;
}

/** A process that brings the file up to a number and prints what it then answers. */
function startProcess(path: string, { session, number } = log) {
  const prefix = session.tables.publications.getName().replace(/-publications$/, '');
  const script = join(import.meta.dirname, 'engineProcess.ts');
  const child = spawn(process.execPath, [script, engine.endpoint, prefix, path, String(number)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return { child, ended: once(child, 'close').then(() => printed) };
}

const asPrinted = (answers: unknown): unknown => JSON.parse(JSON.stringify(answers));

test('a process is killed while it builds, at any moment: the next one goes on from what is whole', async () => {
  // Prepare
  const random = numbersFrom(Date.now());
  const path = newCatalogueFile();
  let killed = 0;

  // Act: killed again and again, each some time after the file is there.
  for (let round = 0; round < runs(5); round += 1) {
    const { child, ended } = startProcess(path);
    while (!existsSync(path) && child.exitCode === null) await wait(2);
    await wait(random() * 250);
    child.kill('SIGKILL');
    await ended;
    killed += Number(child.signalCode === 'SIGKILL');
  }
  const answers = await ask(catalogueAt(path), log.number);

  // Assess
  expect(killed).toBeGreaterThan(0);
  expect(answers).toEqual(right);
}, 60_000);

whenThorough(
  'processes that begin one file at the same time: all answer right',
  async () => {
    // Prepare
    const path = newCatalogueFile();

    // Act
    const processes = [startProcess(path), startProcess(path), startProcess(path)];
    const printed = await Promise.all(processes.map(({ ended }) => ended));

    // Assess
    for (const each of printed) expect(JSON.parse(each)).toEqual(asPrinted(right));
    expect(await ask(catalogueAt(path), log.number)).toEqual(right);
  },
  60_000,
);

test('instances of one process that begin one file at the same time: all answer right', async () => {
  // Prepare
  const path = newCatalogueFile();
  const catalogues = [catalogueAt(path), catalogueAt(path), catalogueAt(path)];

  // Act
  const answers = await Promise.all(catalogues.map((catalogue) => ask(catalogue, log.number)));

  // Assess
  for (const each of answers) expect(each).toEqual(right);
});

test('instances that follow in turns: each sees what was published, whoever has written it', async () => {
  // Prepare
  const own = new TestLog(await engine.session());
  const path = newCatalogueFile();
  const [one, other] = [catalogueAt(path, own), catalogueAt(path, own)];
  const batches = [...library(30), [put('Article:a', { topics: ['鑫森淼', '招商'] })], [put('Project:new')]];

  for (const [at, changes] of batches.entries()) {
    // Act
    await own.commit(changes);
    const order = at % 2 === 0 ? [one, other] : [other, one];
    const answers = [];
    for (const catalogue of order) answers.push(await ask(catalogue, own.number));

    // Assess
    const expected = await freshAnswers(own.session, own.number);
    expect(answers).toEqual([expected, expected]);
  }
});

whenThorough('instances that follow at the same time, publication by publication: both answer right', async () => {
  // Prepare
  const own = new TestLog(await engine.session());
  const path = newCatalogueFile();
  const [one, other] = [catalogueAt(path, own), catalogueAt(path, own)];

  for (const changes of library(60)) {
    // Act
    await own.commit(changes);
    const answers = await Promise.all([ask(one, own.number), ask(other, own.number)]);

    // Assess
    const expected = await freshAnswers(own.session, own.number);
    expect(answers).toEqual([expected, expected]);
  }
});

test('an instance finds the file damaged and makes it anew: the other one keeps to the new file', async () => {
  // Prepare
  const own = new TestLog(await engine.session());
  await own.commit(...library(30));
  const path = newCatalogueFile();
  const [one, other] = [catalogueAt(path, own), catalogueAt(path, own)];
  for (const catalogue of [one, other]) await ask(catalogue, own.number);
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  await own.commit([put('Article:later')]);

  // Act: one makes it anew; then both follow in turns, and nobody builds from the beginning again.
  const first = await ask(one, own.number);
  const second = await ask(other, own.number);
  const { ino } = statSync(path);
  await own.commit([put('Article:latest')]);
  const third = await ask(other, own.number);
  const fourth = await ask(one, own.number);

  // Assess
  const expected = await freshAnswers(own.session, own.number);
  expect(first).toEqual(second);
  expect([third, fourth]).toEqual([expected, expected]);
  expect(statSync(path).ino).toBe(ino);
});
