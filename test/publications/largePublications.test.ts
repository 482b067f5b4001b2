/** Publications so large that what is new in them is put in batches: whoever dies or is late, the result is that of the log. */
import { catchUp, apply } from '../../src/publications/projection/apply.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { dump, listsOf, readLog, storedLists } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { isThorough } from '../support/runs.ts';

const engine = useEngine();

const WRITES = new Set(['PutItem', 'UpdateItem', 'BatchExecuteStatement']);

const ids = Array.from({ length: 104 }, (_, at) => `${at < 4 ? 'Article' : 'Document'}:d${at}`);
/** What is there before: a few records that the large publication changes, moves between lists and brings back. */
const BEFORE = [put('Article:d0', { mentions: ['Person:q'] }), put('Article:d1'), put('Person:p')];
const LARGE = [
  put('Person:p', { name: '某' }),
  ...ids.map((id) => put(id, id.startsWith('Article') ? { mentions: ['Person:p'] } : {})),
];

async function expectWhole(session: WriteSession): Promise<void> {
  const derived = await dump(session);
  expect(storedLists(derived)).toEqual(listsOf(await readLog(session)));
  expect((await verify(session)).count).toBe(0);
}

async function prepared(): Promise<WriteSession> {
  const session = await engine.session();
  await publish(session, { changes: BEFORE, note: 'before' });
  await publish(session, { changes: [withdraw('Article:d1')], note: 'withdrawn' });
  return session;
}

/** The tables as a process sees them that dies before its write of this number, from 0. */
function dyingBefore(session: WriteSession, write: number): WriteSession {
  let writes = 0;
  let dead = false;
  return engine.intercept(session, (operation) => {
    if (WRITES.has(operation) && (writes += 1) > write) dead = true;
    if (dead) throw new Error('killed');
  });
}

test('a publisher may die before any of its batches and writes: the next finishes what is committed', async () => {
  let write = 1;
  for (let died = true; died; write += isThorough ? 1 : 11) {
    // Prepare
    const session = await prepared();

    // Act
    died = await publish(dyingBefore(session, write), { changes: LARGE, note: 'large' }).then(
      () => false,
      (error: unknown) => String(error).includes('killed'),
    );
    const number = await catchUp(session);

    // Assess
    expect(number).toBe(3);
    await expectWhole(session);
  }
  expect(write).toBeGreaterThan(20);
}, 60_000);

test.each([1, 8])('who is held up before write %d and comes back late puts nothing back', async (held) => {
  // Prepare: a large publication that is committed and hardly applied.
  const session = await prepared();
  await publish(dyingBefore(session, 1), { changes: LARGE, note: 'large' }).catch(() => undefined);
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => (release = done));
  let writes = 0;
  const late = engine.intercept(session, (operation) => {
    if (WRITES.has(operation)) writes += 1;
    return writes >= held ? released : undefined;
  });
  const applying = apply(late, 3);
  while (writes < held) await new Promise(setImmediate);

  // Act: others finish it and withdraw or move what the late one is about to put.
  await publish(session, {
    changes: ['Article:d0', 'Document:d9', 'Document:d99'].map((id) => withdraw(id)),
    note: 'withdrawn',
  });
  await publish(session, { changes: [put('Article:d2'), put('Document:d9')], note: 'moved' });
  release();
  await applying;

  // Assess
  expect(await catchUp(session)).toBe(5);
  await expectWhole(session);
});

test('a new record costs about one request, with all of its rows', async () => {
  // Prepare
  const changes = Array.from({ length: 300 }, (_, at) => put(`Document:d${at}`));
  const { session: watched, requests } = engine.watch(await engine.session());

  // Act
  await publish(watched, { changes, note: 'many' });

  // Assess: some lists have a head for each record, and these are in batches as well.
  expect(requests.length).toBeLessThan(300);
  expect(requests.filter((request) => request === 'PutItem').length).toBeLessThan(10);
});
