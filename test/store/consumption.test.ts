import { newConsumption } from '../../src/store/consumption.ts';
import { READ_TIMEOUT, readableFor } from '../../src/store/deadline.ts';
import { createReader } from '../../src/store/reader.ts';
import { countRows, FIRST_POSITION, LAST_POSITION, readRows } from '../../src/store/rows.ts';
import type { Tables } from '../../src/store/tables.ts';
import { apiOver } from '../support/api.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { put } from '../support/records.ts';
import { questionsFor, BATCHES, type Question } from './questions.ts';

let engine: TestEngine;
let tables: Tables;
let questions: Question[];
beforeAll(async () => {
  engine = await startTestEngine();
  tables = await engine.tables();
  await fill(tables, [...BATCHES, [put('Organization:o')]]);
  questions = await questionsFor(apiOver(tables));
}, 60_000);
afterAll(() => engine.close());

const ALL = { list: 'Article', from: FIRST_POSITION, to: LAST_POSITION };

test('whatever is asked, the requests that are counted are those that are made', async () => {
  // Prepare
  const { tables: watched, requests } = engine.watch(tables);
  const api = apiOver(watched);
  const counts: [counted: unknown, made: number][] = [];

  // Act
  for (const { query, variables } of questions) {
    const before = requests.length;
    await api.ask(query, variables);
    counts.push([api.requests.at(-1)?.['DynamoDBRequests'], requests.length - before]);
  }

  // Assess
  expect(counts.map(([counted]) => counted)).toEqual(counts.map(([, made]) => made));
  expect(new Set(counts.map(([, made]) => made)).size).toBeGreaterThan(2);
});

test('reads are counted where they go along with a count, and nowhere else', async () => {
  // Prepare
  const consumption = newConsumption();
  const counted = readableFor(tables, READ_TIMEOUT, consumption);

  // Act
  await createReader(counted).record('Person:x');
  const ofRecord = { ...consumption };
  await createReader(tables).record('Person:x');
  await createReader(readableFor(tables, READ_TIMEOUT)).record('Person:x');

  // Assess: a record of less than 4 KB, read consistently.
  expect(ofRecord).toEqual({ requests: 1, retries: 0, capacity: 1 });
  expect(consumption).toEqual(ofRecord);
});

test('the capacity of a batch is that of all its tables', async () => {
  // Prepare
  const consumption = newConsumption();
  const reader = createReader(readableFor(tables, READ_TIMEOUT, consumption));

  // Act
  await Promise.all([
    reader.record('Person:x'),
    reader.record('Enterprise:e-1'),
    reader.applied(),
    reader.publication(1),
  ]);

  // Assess
  expect(consumption.requests).toBe(1);
  expect(consumption.capacity).toBeGreaterThanOrEqual(4);
});

test('rows and counts of rows are counted', async () => {
  // Prepare
  const ofRows = newConsumption();
  const ofCount = newConsumption();

  // Act
  const rows = await readRows(readableFor(tables, READ_TIMEOUT, ofRows), { ...ALL, descending: false, limit: 1_000 });
  const count = await countRows(readableFor(tables, READ_TIMEOUT, ofCount), ALL);

  // Assess
  expect(rows.length).toBe(count);
  expect(count).toBeGreaterThan(100);
  for (const consumption of [ofRows, ofCount]) {
    expect(consumption).toEqual({ requests: 1, retries: 0, capacity: expect.any(Number) });
    expect(consumption.capacity).toBeGreaterThan(1);
  }
});

test('a read that fails is counted, with its tries', async () => {
  // Prepare
  const broken = engine.intercept(tables, () => {
    throw Object.assign(new Error('too much'), { name: 'ThrottlingException', $metadata: { attempts: 4 } });
  });
  const consumption = newConsumption();

  // Act
  const reading = createReader(readableFor(broken, READ_TIMEOUT, consumption)).record('Person:x');

  // Assess
  await expect(reading).rejects.toThrow('too much');
  expect(consumption).toEqual({ requests: 1, retries: 3, capacity: 0 });
});
