/** Damages to a store, and the differences that they make. */
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { decodeChanges, encodeChanges, type LoggedChange } from '../../src/publications/log/change.ts';
import { deriveAll } from '../../src/publications/projection/deriveAll.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { clearDerived } from '../support/derived.ts';

type Names = Record<string, unknown>;
type TableName = 'publications' | 'records' | 'lists';

const nameOf = (session: WriteSession, table: TableName) => session.tables[table].getName();
export const write = (session: WriteSession, table: TableName, Item: Names) =>
  session.tables.client.send(new PutCommand({ TableName: nameOf(session, table), Item }));
export const remove = (session: WriteSession, table: TableName, Key: Names) =>
  session.tables.client.send(new DeleteCommand({ TableName: nameOf(session, table), Key }));
export const set = (session: WriteSession, table: TableName, Key: Names, attribute: string, value: unknown) =>
  session.tables.client.send(
    new UpdateCommand({
      TableName: nameOf(session, table),
      Key,
      UpdateExpression: 'SET #a = :a',
      ExpressionAttributeNames: { '#a': attribute },
      ExpressionAttributeValues: { ':a': value },
    }),
  );

const ROW = { list: 'Article', position: '2022-08-13!Article:a' };
export const HEAD = { list: 'Article', position: '#head' };
export const inLists = (key: Names, what: string, ...attributes: unknown[]) => ({
  key: { table: 'lists', ...key },
  what,
  attributes,
});
export const inRecords = (id: string, what: string, ...attributes: unknown[]) => ({
  key: { table: 'records', id },
  what,
  attributes,
});
const inLog = (number: number, what: string, ...attributes: unknown[]) => ({
  key: { table: 'publications', number },
  what,
  attributes,
});
export const attribute = (name: string, expected: unknown, stored: unknown) => ({ name, expected, stored });

/** The last publication with its changes changed. */
async function rewrite(
  session: WriteSession,
  number: number,
  change: (changes: LoggedChange[]) => unknown,
): Promise<void> {
  const Key = { log: 'log', number };
  const { Item } = await session.tables.client.send(
    new GetCommand({ TableName: nameOf(session, 'publications'), Key }),
  );
  const changes = change(decodeChanges(Item?.['changes'] as Uint8Array)) as LoggedChange[];
  await write(session, 'publications', { ...Item, changes: encodeChanges(changes) });
}

/** What may be wrong with a store of three publications, and how it is told. */
export const DAMAGE: Record<string, [damage: (session: WriteSession) => Promise<unknown>, ...differences: unknown[]]> =
  {
    'a row is missing': [(session) => remove(session, 'lists', ROW), inLists(ROW, 'missing')],
    'a row is marked as removed': [
      (session) => write(session, 'lists', { ...ROW, n: 3, gone: 3, expires: 1 }),
      inLists(ROW, 'missing'),
    ],
    'a row is of another publication': [
      (session) => set(session, 'lists', ROW, 'n', 1),
      inLists(ROW, 'different', attribute('n', '3', '1')),
    ],
    'a row says more than it should': [
      (session) => set(session, 'lists', ROW, 'edge', { role: 'X' }),
      inLists(ROW, 'different', attribute('edge', undefined, '{"role":"X"}')),
    ],
    "a removed row's marker is a row again": [
      (session) => write(session, 'lists', { list: 'Article', position: '2022-09-01!Article:a', n: 2 }),
      inLists({ list: 'Article', position: '2022-09-01!Article:a' }, 'unexpected'),
    ],
    'a marker is of a publication that is yet to come, whose row it would keep away': [
      (session) => write(session, 'lists', { list: 'Article', position: '2022-01-01!Article:a', n: 9, gone: 9 }),
      inLists({ list: 'Article', position: '2022-01-01!Article:a' }, 'unexpected'),
    ],
    'there is a list that nobody knows': [
      (session) => write(session, 'lists', { list: 'Touchedd', position: '1', n: 1 }),
      inLists({ list: 'Touchedd', position: '1' }, 'unexpected'),
    ],
    'a row of the feed is missing': [
      (session) => remove(session, 'lists', { list: 'Change/Article', position: '0000000002-00001!Article:b' }),
      inLists({ list: 'Change/Article', position: '0000000002-00001!Article:b' }, 'missing'),
    ],
    'a row of a history tells another note': [
      (session) =>
        set(session, 'lists', { list: 'History=Person:x', position: '0000000001!Person:x' }, 'edge', {
          operation: 'PUBLISH',
          publicationNote: 'none',
        }),
      inLists(
        { list: 'History=Person:x', position: '0000000001!Person:x' },
        'different',
        attribute('edge', expect.stringContaining('"publicationNote":"first"'), expect.stringContaining('none')),
      ),
    ],
    'a head counts wrong': [
      (session) => set(session, 'lists', HEAD, 'count', 3),
      inLists(HEAD, 'different', attribute('count', '2', '3')),
    ],
    'a head has its months in another order': [
      (session) => set(session, 'lists', HEAD, 'months', '{ "2022-08": 2}'),
      inLists(HEAD, 'different', attribute('months', '{"2022-08":2}', '{ "2022-08": 2}')),
    ],
    'a head is missing': [(session) => remove(session, 'lists', HEAD), inLists(HEAD, 'missing')],
    'a head is marked as removed, which heads never are': [
      (session) => write(session, 'lists', { ...HEAD, n: 3, gone: 3 }),
      inLists(HEAD, 'missing'),
    ],
    'there is the head of a list that never was': [
      (session) => write(session, 'lists', { list: 'Meeting', position: '#head', n: 1, gone: 1 }),
      inLists({ list: 'Meeting', position: '#head' }, 'unexpected'),
    ],
    'a record says something else, far behind': [
      (session) => set(session, 'records', { id: 'Enterprise:e' }, 'title', `${'很'.repeat(400)}长`),
      inRecords('Enterprise:e', 'different', attribute('title', 'e', `${'很'.repeat(199)}…`)),
    ],
    'a record has other previous rows, and bytes': [
      async (session) => {
        await set(session, 'records', { id: 'Enterprise:e' }, 'previousRows', [{ list: 'a', position: 'b' }]);
        await set(session, 'records', { id: 'Enterprise:e' }, 'more', new Uint8Array([1]));
      },
      inRecords(
        'Enterprise:e',
        'different',
        attribute('previousRows', '[]', '[{"list":"a","position":"b"}]'),
        attribute('more', undefined, 'Uint8Array(1) [ 1 ]'),
      ),
    ],
    'a record is missing': [
      (session) => remove(session, 'records', { id: 'Article:b' }),
      inRecords('Article:b', 'missing'),
    ],
    'a withdrawn record is public again': [
      (session) => set(session, 'records', { id: 'Person:x' }, 'content', '{}'),
      inRecords('Person:x', 'different', attribute('content', undefined, '{}')),
    ],
    'there is a record that was never published': [
      (session) => write(session, 'records', { id: 'Article:z', n: 1 }),
      inRecords('Article:z', 'unexpected'),
    ],
    'the log lacks a publication': [
      (session) => remove(session, 'publications', { log: 'log', number: 2 }),
      inLog(2, 'missing'),
    ],
    'the log ends before what is applied': [
      (session) => set(session, 'publications', { log: 'log', number: 0 }, 'applied', 4),
      inLog(0, 'different', attribute('applied', 'at most 3', '4')),
    ],
    'a publication cannot be decoded': [
      (session) => set(session, 'publications', { log: 'log', number: 2 }, 'changes', new Uint8Array([1, 2, 3])),
      inLog(2, 'different', attribute('changes', undefined, expect.stringContaining('cannot be applied'))),
    ],
    'a revision does not follow the last one': [
      async (session) => {
        await rewrite(session, 3, (changes) => changes.map((change) => ({ ...change, revision: change.revision + 1 })));
        await clearDerived(session);
        await deriveAll(session);
      },
      inLog(3, 'different', attribute('revision of Article:a', '3', '4')),
      inLog(3, 'different', attribute('revision of Person:x', '2', '3')),
    ],
  };
