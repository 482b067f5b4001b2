/** Damage to what is derived, which a rebuild repairs. */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { dump } from '../support/derived.ts';

type Item = Record<string, unknown>;

const tableOf = (session: WriteSession, item: Item) =>
  ('id' in item ? session.tables.records : session.tables.lists).getName();
export const write = (session: WriteSession, item: Item) =>
  session.tables.client.send(new PutCommand({ TableName: tableOf(session, item), Item: item }));
export const remove = (session: WriteSession, item: Item) => {
  const { id, list, position } = item;
  const Key = 'id' in item ? { id } : { list, position };
  return session.tables.client.send(new DeleteCommand({ TableName: tableOf(session, item), Key }));
};
export const forgetApplied = (session: WriteSession) =>
  session.tables.client.send(
    new DeleteCommand({ TableName: session.tables.publications.getName(), Key: { log: 'log', number: 0 } }),
  );

/** What is derived; markers of removed rows and notes for caches are no part of it. */
export async function derivedOf(session: WriteSession): Promise<Item[]> {
  return (await dump(session)).filter((item) => !('gone' in item) && item['list'] !== 'Touched');
}

export const find = async (session: WriteSession, name: string, position = '#head'): Promise<Item> => {
  const found = (await dump(session)).find(
    ({ id, list, ...item }) => id === name || (list === name && item['position'] === position),
  );
  if (!found) throw new Error(`There is no ${name} ${position}`);
  return found;
};

/** What may become of an item that is stored. */
export const DAMAGES: ((session: WriteSession, item: Item) => Promise<unknown>)[] = [
  remove,
  (session, item) => write(session, { ...item, n: 0 }),
  (session, item) => write(session, { ...item, n: 1_000 }),
  (session, item) => write(session, { ...item, n: undefined }),
  (session, item) => write(session, { ...item, title: '错', count: -1, edge: { role: '错' } }),
  (session, item) => write(session, { ...item, gone: 1, expires: 1 }),
  // A removed row comes back.
  (session, item) => write(session, { ...item, gone: undefined }),
  (session, item) => ('id' in item ? write(session, { ...item, rows: [], content: '{' }) : remove(session, item)),
  (session, item) =>
    write(session, 'id' in item ? { ...item, id: 'Article:new' } : { ...item, position: '2022!Article:a' }),
  (session, item) => write(session, { ...item, ...('list' in item && { list: 'Nobody/knows' }) }),
];
