import { newConsumption } from '../../src/store/consumption.ts';
import { READ_TIMEOUT } from '../../src/store/deadline.ts';
import { FIRST_POSITION, LAST_POSITION } from '../../src/store/reads/rows.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { put } from '../support/records.ts';
import { questionsFor, BATCHES, type Question } from './questions.ts';

const engine = useEngine();
let session: WriteSession;
let questions: Question[];
beforeAll(async () => {
  session = await engine.session();
  await fill(session, [...BATCHES, [put('Organization:o')]]);
  questions = await questionsFor(apiOver(session));
}, 60_000);

const ALL = { list: 'Article', from: FIRST_POSITION, to: LAST_POSITION };

test('whatever is asked, the requests that are counted are those that are made', async () => {
  // Prepare
  const { session: watched, requests } = engine.watch(session);
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
  const counted = session.within(READ_TIMEOUT, consumption);

  // Act
  await counted.reader().record('Person:x');
  const ofRecord = { ...consumption };
  await session.reader().record('Person:x');
  await session.within(READ_TIMEOUT).reader().record('Person:x');

  // Assess: a record of less than 4 KB, read consistently.
  expect(ofRecord).toEqual({ requests: 1, retries: 0, capacity: 1 });
  expect(consumption).toEqual(ofRecord);
});

test('the capacity of a batch is that of all its tables', async () => {
  // Prepare
  const consumption = newConsumption();
  const reader = session.within(READ_TIMEOUT, consumption).reader();

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
  const rows = await session.within(READ_TIMEOUT, ofRows).rows({ ...ALL, descending: false, limit: 1_000 });
  const count = await session.within(READ_TIMEOUT, ofCount).countRows(ALL);

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
  const broken = engine.intercept(session, () => {
    throw Object.assign(new Error('too much'), { name: 'ThrottlingException', $metadata: { attempts: 4 } });
  });
  const consumption = newConsumption();

  // Act
  const reading = broken.within(READ_TIMEOUT, consumption).reader().record('Person:x');

  // Assess
  await expect(reading).rejects.toThrow('too much');
  expect(consumption).toEqual({ requests: 1, retries: 3, capacity: 0 });
});
