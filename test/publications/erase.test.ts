import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { SqliteCatalogue } from '../../src/catalogue/sqlite/sqliteCatalogue.ts';
import { erase } from '../../src/publications/maintenance/erase.ts';
import { rebuild } from '../../src/publications/maintenance/rebuild.ts';
import { verify } from '../../src/publications/maintenance/verify.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { apiOver } from '../support/api.ts';
import { copyStore } from '../support/derived.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { isThorough } from '../support/runs.ts';

const engine = useEngine();

const ID = 'Enterprise:e';
/** What must be gone: in a name, whose sort key has the second word, a value of a list, a text and a note. */
const MARKERS = ['秘密甲乙', 'mi4mi4jia3yi3', 'mimijiayi', '密级丙丁', '摘要戊己', '说明庚辛'];

let before: WriteSession;
beforeAll(async () => {
  before = await engine.session();
  const secret = (name: string) =>
    put(ID, { name, summary: '摘要戊己', honours: [{ title: '奖', level: '密级丙丁' }] });
  await publish(before, { changes: [secret('秘密甲乙'), put('Person:x'), put('Enterprise:other')], note: '一' });
  await publish(before, { changes: [{ ...secret('秘密甲乙公司'), note: '说明庚辛' }], note: '说明庚辛' });
  await publish(before, { changes: [put('Project:p', { owner: ID })], note: '三' });
});

const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);

/** The tables as a process sees them that dies before its write of the given number (from 0). */
function dyingBefore(session: WriteSession, write: number): WriteSession {
  let writes = 0;
  let dead = false;
  return engine.intercept(session, (operation) => {
    if (WRITES.has(operation) && (writes += 1) > write) dead = true;
    if (dead) throw new Error('killed');
  });
}

/** Every item of every table as text, with what is compressed in it. */
async function bytesOf(session: WriteSession): Promise<string> {
  const texts: string[] = [];
  for (const table of ['publications', 'records', 'lists'] as const) {
    const { Items = [] } = await session.tables.client.send(
      new ScanCommand({ TableName: session.tables[table].getName() }),
    );
    for (const item of Items) {
      texts.push(JSON.stringify(item));
      for (const value of Object.values(item))
        if (value instanceof Uint8Array) texts.push(brotliDecompressSync(value).toString('utf8'));
    }
  }
  return texts.join('\n');
}

const foundIn = (text: string): string[] => MARKERS.filter((marker) => text.includes(marker));

test('after an erasure nothing has the content: no item of any table, no file of the catalogue', async () => {
  // Prepare: a catalogue that has indexed the record before, too.
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-erase-'));
  const session = await copyStore(before, await engine.session());
  const catalogue = new SqliteCatalogue(session, { path: join(folder, 'catalogue.sqlite') });
  const filesOf = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  (await catalogue.open(3)).close();
  const [itemsBefore, filesBefore] = [foundIn(await bytesOf(session)), foundIn(filesOf().join('\n'))];

  // Act
  const erased = await erase(session, ID, '依法删除');
  (await catalogue.open(erased.number)).close();
  const [items, files] = [foundIn(await bytesOf(session)), foundIn(filesOf().join('\n'))];
  await catalogue.close();
  rmSync(folder, { recursive: true });

  // Assess
  expect(itemsBefore).toEqual(expect.arrayContaining(['秘密甲乙', '密级丙丁', '摘要戊己', '说明庚辛']));
  expect(filesBefore).toEqual(expect.arrayContaining(['秘密甲乙', '密级丙丁', '摘要戊己']));
  expect(erased).toEqual({ number: 4, rewritten: 2 });
  expect({ items, files }).toEqual({ items: [], files: [] });
  expect((await verify(session)).differences).toEqual([]);
  expect((await rebuild(session)).repaired).toBe(0);
});

test('the number and the reason stay, and every reader gets nothing else', async () => {
  // Prepare
  const session = await copyStore(before, await engine.session());
  await erase(session, ID, '依法删除');

  // Act
  const data = await apiOver(session).data(`{
    record(id: "${ID}") { __typename title revision ... on WithdrawnRecord { withdrawal { reason note } }
      history { nodes { number operation reason note publication { number note } record { title } snapshot { title } } } }
    first: record(id: "${ID}@1") { __typename title ... on Enterprise { name } }
    changes { nodes { recordId reason note publication { number note } record { id } snapshot { title } } }
    publications { nodes { number note } }
    publication(number: 1) { changes { recordId reason } }
    enterprises { totalCount } search(query: "秘密甲乙") { totalCount }
    project(id: "Project:p") { owner { id } }
  }`);

  // Assess
  expect(foundIn(JSON.stringify(data))).toEqual([]);
  expect(data.record).toMatchObject({
    __typename: 'WithdrawnRecord',
    title: ID,
    revision: 3,
    withdrawal: { reason: 'ERASED', note: '依法删除' },
  });
  const revisions = data.record.history.nodes.map(({ snapshot, reason }: { snapshot: unknown; reason: string }) => [
    snapshot,
    reason,
  ]);
  expect(revisions).toEqual([1, 2, 3].map(() => [null, 'ERASED']));
  expect(data.first).toBeNull();
  expect(data.publication.changes).toContainEqual({ recordId: 'Person:x', reason: null });
  expect([data.enterprises.totalCount, data.search.totalCount, data.project.owner]).toEqual([1, 0, null]);
});

test('an erasure may end before any of its writes: it is shown as unfinished, and the next run completes it', async () => {
  let write = 0;
  // Every fifth of its writes, and all of them when there is time.
  for (let died = true; died; write += isThorough ? 1 : 5) {
    // Prepare
    const session = await copyStore(before, await engine.session());

    // Act
    died = await erase(dyingBefore(session, write), ID, '依法删除').then(
      () => false,
      () => true,
    );
    const { count } = await verify(session);
    const isHidden = (await apiOver(session).data(`{ record(id: "${ID}") { __typename } }`)).record.__typename;
    await erase(session, ID, '依法删除');

    // Assess: until the erasure is published nothing has changed; what is left of an unfinished one, verify finds or nobody reads.
    if (write === 0) expect([count, isHidden]).toEqual([0, 'Enterprise']);
    expect(foundIn(await bytesOf(session))).toEqual([]);
    expect(await verify(session)).toMatchObject({ number: 4, count: 0 });
  }
  expect(write).toBeGreaterThan(30);
}, 60_000);

test('an erasure that stopped before the log was rewritten is a difference that names the command', async () => {
  // Prepare: the erasure alone.
  const session = await copyStore(before, await engine.session());
  await publish(session, {
    changes: [{ operation: 'WITHDRAW', id: ID, reason: 'ERASED', note: '依法' }],
    note: '依法',
  });

  // Act
  const { differences } = await verify(session);

  // Assess
  expect(JSON.stringify(differences)).toContain(`run gongkai erase ${ID} again`);
});

test('what a withdrawn record said is shown at no revision; a merged one keeps its history; put again, only what is new shows', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, {
    changes: [put(ID, { name: '甲' }), put('Enterprise:merged', { name: '乙' }), put('Enterprise:into')],
    note: '一',
  });
  await publish(session, {
    changes: [withdraw(ID), withdraw('Enterprise:merged', 'MERGED', 'Enterprise:into')],
    note: '二',
  });
  const query = `{
    one: record(id: "${ID}@1") { __typename }
    past: record(id: "${ID}") { history { nodes { number snapshot { title } } } }
    merged: record(id: "Enterprise:merged@1") { __typename title }
  }`;

  // Act
  const withdrawn = await apiOver(session).data(query);
  await publish(session, { changes: [put(ID, { name: '新' })], note: '三' });
  const again = await apiOver(session).data(query);

  // Assess
  expect(withdrawn.one).toBeNull();
  expect(withdrawn.past.history.nodes.map(({ snapshot }: { snapshot: unknown }) => snapshot)).toEqual([null, null]);
  expect(withdrawn.merged).toEqual({ __typename: 'Enterprise', title: '乙' });
  expect(again.one).toBeNull();
  expect(again.past.history.nodes.map(({ snapshot }: { snapshot: unknown }) => snapshot)).toEqual([
    { title: '新' },
    null,
    null,
  ]);
  expect((await verify(session)).count).toBe(0);
});
