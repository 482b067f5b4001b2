/** What reads a whole store must not hold it: the heap is measured, without garbage, in the middle of the work. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { publicRecords } from '../../src/importing/publicRecords.ts';
import { encodeChanges } from '../../src/publications/log/change.ts';
import { rebuild } from '../../src/publications/maintenance/rebuild.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import { chunksOf } from '../../src/store/chunksOf.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { put } from '../support/records.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const heapUsed = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

/** The most that the heap had more than before, when the work reported. */
async function growthDuring(work: (report: () => void) => Promise<unknown>): Promise<number> {
  const before = heapUsed();
  let most = 0;
  let reports = 0;
  await work(() => {
    // To collect garbage takes its time.
    reports += 1;
    if (reports % 5 !== 0) return;
    most = Math.max(most, heapUsed() - before);
  });
  expect(reports).toBeGreaterThanOrEqual(5);
  return most;
}

const engine = useEngine();

describe('a store of long records', () => {
  const RECORDS = 300;
  /** 32 KB in memory: few long records take the room of many short ones, and less time. */
  const BODY = '公开'.repeat(8_000);
  const STORE_BYTES = RECORDS * 2 * BODY.length;
  let session: WriteSession;

  beforeAll(async () => {
    session = await engine.session();
    const changes = Array.from({ length: RECORDS }, (_, at) => put(`Article:a${at}`, { body: `${at}${BODY}` }));
    await fill(session, [...chunksOf(changes, 10)]);
    // What the first run loads and compiles is not counted.
    await verify(session);
  }, 60_000);

  test('to verify it takes no memory that grows with it', async () => {
    // Act
    const growth = await growthDuring((report) => verify(session, report, report));

    // Assess
    expect(growth).toBeLessThan(STORE_BYTES / 2);
  });

  test('to rebuild it takes no memory that grows with it', async () => {
    // Act
    const growth = await growthDuring((report) => rebuild(session, report, report));

    // Assess
    expect(growth).toBeLessThan(STORE_BYTES / 2);
  });
});

test('to list what is public takes no memory that grows with it', async () => {
  // Prepare: a log alone.
  const session = await engine.session();
  const log = await engine.session();
  await fill(session, [[put('Person:x')]]);
  const [RECORDS, BYTES_OF_ONE] = [30_000, 100];
  const template = await session.reader().publication(1);
  if (!template) throw new Error('It was published');
  let number = 0;
  for (const numbers of chunksOf(Array(RECORDS).keys(), 1_000)) {
    const changes = numbers.map((at) => ({ ...put(`Person:p${at}`), revision: 1, firstPublishedAt: '' }));
    await log.writer.putPublication({ ...template, number: (number += 1), changes: encodeChanges(changes) });
  }

  // Act
  const before = heapUsed();
  using records = await publicRecords(log, number);
  const growth = heapUsed() - before;

  // Assess
  expect(records.count).toBe(RECORDS);
  expect(growth).toBeLessThan((RECORDS * BYTES_OF_ONE) / 2);
});
