/** The index follows the log: whoever writes, whenever it stops, and however often. */
import fc from 'fast-check';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { isThorough } from '../support/runs.ts';
import * as draws from '../catalogue/engineDraws.ts';
import { allQuestions, expectRight } from '../catalogue/engineExpect.ts';
import { TestLog } from '../catalogue/engineLog.ts';
import { useIndices } from './indexRig.ts';

const engine = useEngine();
const indices = useIndices();
const newLog = async () => new TestLog(await engine.session());

const LOGS = { numRuns: isThorough ? 30 : 3 };
const questions = fc.array(allQuestions, { minLength: 4, maxLength: 4 });

test('several processes that follow at the same time make one index, as the log has it', async () => {
  await fc.assert(
    fc.asyncProperty(draws.publications(2, 4), questions, async (all, asked) => {
      // Prepare
      const [log, base] = [await newLog(), indices.newBase()];
      const followers = Array.from({ length: 3 }, () => indices.index(log, base));

      for (const changes of all) {
        await log.commit(changes);

        // Act
        const reached = await Promise.all(followers.map((follower) => follower.follow(log.number)));

        // Assess
        expect(new Set(reached.map(({ index }) => index)).size).toBe(1);
        const view = await indices.catalogue(log, base).open(log.number);
        for (const question of asked) await expectRight(view, log.states[log.number] ?? [], question);
        view.close();
      }
    }),
    LOGS,
  );
});

test('a follower that stops at any request leaves nothing wrong, and another one goes on', async () => {
  await fc.assert(
    fc.asyncProperty(
      draws.publications(2, 6),
      draws.publications(1, 2),
      fc.integer({ min: 1, max: 12 }),
      questions,
      async (all, more, end, asked) => {
        // Prepare: half of the log is indexed, and the rest comes at once.
        const [log, base] = [await newLog(), indices.newBase()];
        const half = Math.ceil(all.length / 2);
        await log.commit(...all.slice(0, half));
        await indices.index(log, base).follow(half);
        await log.commit(...all.slice(half));
        const dyingAt = log.number;

        // Act
        let requests = 0;
        const dying = indices.client.child();
        const request = dying.transport.request.bind(dying.transport);
        dying.transport.request = ((...sent: Parameters<typeof request>) => {
          requests += 1;
          if (requests > end) throw new Error('The process has ended');
          return request(...sent);
        }) as typeof request;
        await indices
          .index(log, base, { client: dying })
          .follow(dyingAt)
          .catch(() => undefined);
        // What the next follower finds in the log ends elsewhere.
        await log.commit(...more);
        const between = await indices.catalogue(log, base).open(half);
        for (const question of asked) await expectRight(between, log.states[between.number] ?? [], question);
        await indices.index(log, base).follow(log.number);

        // Assess: also the view that was opened between.
        const view = await indices.catalogue(log, base).open(log.number);
        for (const question of asked) {
          await expectRight(view, log.states[log.number] ?? [], question);
          await expectRight(between, log.states[between.number] ?? [], question);
        }
        view.close();
        between.close();
      },
    ),
    LOGS,
  );
});

test('an index of another log is read until a new one is whole, and is removed when nobody reads it', async () => {
  // Prepare
  const [log, base] = [await newLog(), indices.newBase()];
  await log.commit([put('Article:old')]);
  const first = await indices.index(log, base).follow(1);
  await log.empty();
  await log.commit([put('Article:new')], [put('Article:newer')]);

  // Act
  const second = await indices.index(log, base).follow(2);
  const isKept = await indices.client.indices.exists({ index: first.index });
  await indices.index(log, base, { kept: 0 }).follow(2);

  // Assess
  expect(second.index).not.toBe(first.index);
  expect(isKept.body).toBe(true);
  expect((await indices.client.indices.exists({ index: first.index })).body).toBe(false);
  const view = await indices.catalogue(log, base).open(2);
  const page = await view.page({ selection: [], order: 'date', descending: false, limit: 10 });
  expect(page.map(({ position }) => position.split('!')[1])).toEqual(['Article:new', 'Article:newer']);
  view.close();
});

test('a reader waits for the number that it was asked for', async () => {
  // Prepare
  const [log, base] = [await newLog(), indices.newBase()];
  await log.commit([put('Article:a')]);
  await indices.index(log, base).follow(1);
  await log.commit([put('Article:b')]);

  // Act
  const waiting = indices.catalogue(log, base).open(2);
  const early = await indices.catalogue(log, base).open(1);
  await indices.index(log, base).follow(2);
  const view = await waiting;

  // Assess
  expect([early.number, view.number]).toEqual([1, 2]);
  expect([await early.count([]), await view.count([])]).toEqual([1, 2]);
  early.close();
  view.close();
});

test('what was replaced is kept for readers of the number before, and then removed', async () => {
  // Prepare
  const [log, base] = [await newLog(), indices.newBase()];
  await log.commit([put('Article:a', { title: '徐州港' }), put('Article:b')]);
  await indices.index(log, base).follow(1);
  const before = await indices.catalogue(log, base).open(1);
  await log.commit([put('Article:a', { title: '先锋' }), withdraw('Article:b')]);

  // Act
  await indices.index(log, base).follow(2);
  const countBefore = await before.count([]);
  const kept = await indices.stored(base);
  await indices.index(log, base, { kept: 0 }).follow(2);

  // Assess
  expect(countBefore).toBe(2);
  expect(kept).toHaveLength(3);
  expect(await indices.stored(base)).toMatchObject([{ id: 'Article:a', n: 2 }]);
  before.close();
});

test('nothing of an erased record is left in the index, of any of its versions', async () => {
  // Prepare
  const [log, base] = [await newLog(), indices.newBase()];
  await log.commit([put('Article:a', { title: '徐州港' }), put('Article:b')], [put('Article:a', { title: '先锋' })]);
  await indices.index(log, base).follow(2);
  await log.commit([{ operation: 'WITHDRAW', id: 'Article:a', reason: 'ERASED' }]);

  // Act
  await indices.index(log, base).follow(3);

  // Assess
  expect((await indices.stored(base)).map(({ id }) => id)).toEqual(['Article:b']);
});
