import { setTimeout as wait } from 'node:timers/promises';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { publish } from '../../src/publications/publishing/publish.ts';
import { rebuild } from '../../src/publications/maintenance/rebuild.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { batches } from '../support/batches.ts';
import { clearDerived, copyStore, dump } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { DAMAGES, derivedOf, find, forgetApplied, remove, write } from './rebuildDamages.ts';
import { isThorough, runs, whenThorough } from '../support/runs.ts';

const engine = useEngine();

test('whatever is damaged, a rebuild makes it as it was, to the byte, and tells how much it repaired', async () => {
  const damages = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...DAMAGES)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(batches(5), damages, fc.boolean(), async (all, chosen, forget) => {
      // Prepare
      const session = await engine.session();
      for (const [at, changes] of all.entries()) await publish(session, { changes, note: `batch ${at}` });
      const whole = await derivedOf(session);
      const items = (await dump(session)).filter(({ list }) => list !== 'Touched');
      for (const [at, damage] of chosen) {
        const item = items[at % items.length];
        if (item) await damage(session, item);
      }
      const { count } = await verify(session);
      if (forget) await forgetApplied(session);

      // Act
      const rebuilt = await rebuild(session);

      // Assess
      expect(rebuilt).toEqual({ number: all.length, repaired: count });
      expect(await derivedOf(session)).toEqual(whole);
      expect(await verify(session)).toMatchObject({ number: all.length, differences: [] });
      const next = await publish(session, { changes: [put('Article:a')], note: 'after' });
      expect(await verify(session)).toMatchObject({ number: next.number, differences: [] });
    }),
    { numRuns: runs(12) },
  );
}, 60_000);

test('where nothing is wrong nothing is written', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a'), put('Enterprise:e')], note: 'first' });
  const { session: watched, requests } = engine.watch(session);

  // Act
  const rebuilt = await rebuild(watched);

  // Assess
  expect(rebuilt).toEqual({ number: 1, repaired: 0 });
  expect(requests.filter((operation) => !/^(BatchGetItem|GetItem|Scan|Query)$/.test(operation))).toEqual([]);
});

test('a store with a log and nothing else is filled; one without a log is emptied', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a'), put('Article:b')], note: 'first' });
  await publish(session, { changes: [withdraw('Article:a')], note: 'second' });
  const whole = await derivedOf(session);
  await clearDerived(session);
  const empty = await engine.session();
  for (const item of whole) await write(empty, item);

  // Act
  const filled = await rebuild(session);
  const emptied = await rebuild(empty);

  // Assess
  expect(filled).toEqual({ number: 2, repaired: whole.length });
  expect(await derivedOf(session)).toEqual(whole);
  expect(emptied).toEqual({ number: 0, repaired: whole.length });
  expect(await dump(empty)).toEqual([]);
  expect(await publish(empty, { changes: [put('Article:c')], note: 'first' })).toMatchObject({ number: 1 });
  expect(await verify(empty)).toMatchObject({ number: 1, differences: [] });
});

test('a log that lacks publications is not followed: what is derived may be all that is left of them', async () => {
  // Prepare
  const session = await engine.session();
  for (const id of ['Article:a', 'Article:b', 'Article:c']) await publish(session, { changes: [put(id)], note: id });
  const whole = await dump(session);
  const drop = (number: number) =>
    session.tables.client.send(
      new DeleteCommand({ TableName: session.tables.publications.getName(), Key: { log: 'log', number } }),
    );

  // Act
  await drop(3);
  const atItsEnd = rebuild(session);
  await expect(atItsEnd).rejects.toThrow('Publication 3 is applied, but the log ends at 2');
  await drop(1);
  const within = rebuild(session);

  // Assess
  await expect(within).rejects.toThrow('The log is damaged: publication 1 is missing');
  expect(await dump(session)).toEqual(whole);
});

const PAGES = '{ articles(first: 30) { totalCount nodes { id title } } projects { totalCount nodes { id } } }';

test('readers of what is not damaged get right answers all the while', async () => {
  // Prepare: articles are as they should be, whatever has to do with meetings and people is not.
  const session = await engine.session();
  const articles = Array.from({ length: 30 }, (_, at) => put(`Article:a${at}`));
  await publish(session, { changes: [...articles, put('Project:p')], note: 'first' });
  const people = Array.from({ length: 10 }, (_, at) => put(`Person:p${at}`));
  await publish(session, { changes: [...people, put('Meeting:m')], note: 'second' });
  const right = await apiOver(session).data(PAGES);
  for (const item of await dump(session)) {
    if (/Person:|Meeting:/.test(String(item['id'] ?? item['position']))) await remove(session, item);
    if (item['list'] === 'Person') await write(session, { ...item, count: 3, entries: '[]' });
  }
  const others = { going: true };
  const warm = apiOver(session);

  // Act
  const asking = (async () => {
    const answers = [];
    while (others.going) answers.push(await warm.data(PAGES), await apiOver(session).data(PAGES));
    return answers;
  })();
  await rebuild(engine.intercept(session, () => wait(5)));
  others.going = false;
  const answers = await asking;

  // Assess
  expect(answers.length).toBeGreaterThan(4);
  for (const answer of answers) expect(answer).toEqual(right);
  const { meetings, people: found } = await apiOver(session).data(
    '{ meetings { totalCount } people { totalCount nodes { id } } }',
  );
  expect(meetings.totalCount).toBe(1);
  expect([found.totalCount, found.nodes.length]).toEqual([10, 10]);
});

whenThorough('while others publish, it undoes nothing and all is right in the end', async () => {
  // Prepare: lists that every publication touches are damaged, again and again.
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a'), put('Project:p'), put('Enterprise:e')], note: 'first' });
  const others = { going: true };
  const publishing = (async () => {
    for (let at = 0; others.going; at += 1) {
      const changes = [
        put('Article:a', { publishedOn: at % 2 ? '2022-08-13' : '2022-09-01', mentions: ['Project:p'] }),
        put(`Article:b${at % 5}`, { publishedOn: `2022-0${1 + (at % 3)}` }),
      ];
      await publish(session, { changes, note: `loop ${at}` });
    }
  })();
  const slow = engine.intercept(session, () => wait(2));

  // Act
  for (let round = 0; round < runs(4); round += 1) {
    await write(session, { ...(await find(session, 'Article')), count: 40 });
    await write(session, { ...(await find(session, 'Record')), months: '{}' });
    await remove(session, await find(session, 'Project:p'));
    await write(session, { list: 'Article', position: `2022-10-0${round + 1}!Article:a`, n: 1 });
    await rebuild(slow);
  }
  others.going = false;
  await publishing;

  // Assess
  expect(await verify(session)).toMatchObject({ differences: [], count: 0 });
});

test.each(isThorough ? [2, 6, 12, 18] : [6, 18])(
  'a publisher that read what was damaged and writes on after the rebuild, at its write number %i, harms nothing',
  async (held) => {
    // Prepare
    const session = await engine.session();
    const mention = { mentions: ['Project:p'] };
    await publish(session, { changes: [put('Project:p'), put('Article:a', mention)], note: 'first' });
    await write(session, { ...(await find(session, 'Article')), count: 7, entries: '[]' });
    await write(session, { ...(await find(session, 'Article:a')), rows: [] });
    let release: () => void = () => undefined;
    const released = new Promise<void>((done) => (release = done));
    let arrived: () => void = () => undefined;
    const arrival = new Promise<void>((done) => (arrived = done));
    let writes = 0;
    const late = engine.intercept(session, (operation) => {
      if (operation !== 'PutItem' || (writes += 1) < held) return undefined;
      arrived();
      return released;
    });
    const changes = [put('Article:a', { publishedOn: '2022-09-01' }), put('Article:b', mention)];
    const publishing = publish(late, { changes, note: 'second' });
    await arrival;

    // Act
    const { number } = await rebuild(session);
    release();
    await publishing;

    // Assess
    expect(number).toBe(2);
    expect(await verify(session)).toMatchObject({ number: 2, differences: [], count: 0 });
  },
);

test.each<[string, (session: WriteSession) => Promise<unknown>]>([
  [
    'of a damaged store',
    async (session) => {
      await remove(session, await find(session, 'Article:a'));
      await write(session, { ...(await find(session, 'Article')), count: 9 });
      await remove(session, await find(session, 'Change', '0000000001-00000!Article:a'));
      await write(session, { list: 'Article', position: '2022!Article:a', n: 1 });
      await write(session, { list: 'Nobody/knows', position: 'x' });
    },
  ],
  [
    'of a damaged store of which nobody knows what is applied',
    async (session) => {
      await forgetApplied(session);
      await remove(session, await find(session, 'Article:a'));
      await write(session, { list: 'Nobody/knows', position: 'x' });
    },
  ],
  ['of a store with a log and nothing else', clearDerived],
])(
  'a rebuild %s may die before any of its writes, and is run again',
  async (_, damage) => {
    const store = await engine.session();
    await publish(store, { changes: [put('Article:a'), put('Article:b')], note: 'first' });
    await publish(store, {
      changes: [withdraw('Article:b'), put('Article:a', { publishedOn: '2023' })],
      note: 'second',
    });
    const whole = await derivedOf(store);
    let repairs = 0;
    // Every third of its writes, and all of them when there is time.
    for (let died = true; died; repairs += isThorough ? 1 : 3) {
      // Prepare
      const session = await copyStore(store, await engine.session());
      await damage(session);
      let writes = 0;
      const dying = engine.intercept(session, (operation) => {
        if (/Write|Put|Update|Delete/.test(operation) && (writes += 1) > repairs) throw new Error('killed');
      });

      // Act
      died = await rebuild(dying).then(
        () => false,
        () => true,
      );
      const { number } = await rebuild(session);

      // Assess
      expect(number).toBe(2);
      expect(await session.reader().applied()).toBe(2);
      expect(await derivedOf(session)).toEqual(whole);
    }
    expect(repairs).toBeGreaterThan(4);
  },
  60_000,
);
