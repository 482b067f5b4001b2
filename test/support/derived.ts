/** What is derived from the log: as it is stored, and as it must be. */
import { BatchWriteCommand, DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { HEAD_SIZE } from '../../src/lists/heads.ts';
import { isDescending, monthAt } from '../../src/lists/positions.ts';
import { orderOfList } from '../../src/lists/listEntries.ts';
import { listRowsOf } from '../../src/lists/listEntries.ts';
import { decodeChanges, type LoggedChange } from '../../src/publications/log/change.ts';
import { APPLIED_NUMBER, HEAD_POSITION, type ListRow, LOG } from '../../src/store/tables.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';

type Item = Record<string, unknown>;

/** Everything derived, to the letter; only the time at which a removed row's marker expires is left out. */
export async function dump(session: WriteSession): Promise<Item[]> {
  const records = await scan(session, session.tables.records.getName());
  const lists = await scan(session, session.tables.lists.getName());
  return [...records, ...lists].map((item) => ({ ...item, expires: undefined })).sort(byName);
}

/** Deletes all that is derived and leaves the log. */
export async function clearDerived(session: WriteSession): Promise<void> {
  const [log, records, lists] = [session.tables.publications, session.tables.records, session.tables.lists].map(
    (table) => table.getName(),
  );
  const remove = (TableName: string | undefined, Key: Item) =>
    session.tables.client.send(new DeleteCommand({ TableName, Key }));
  await remove(log, { log: LOG, number: APPLIED_NUMBER });
  for (const item of await dump(session)) {
    const { id, list, position } = item;
    await (id === undefined ? remove(lists, { list, position }) : remove(records, { id }));
  }
}

/** Copies everything from one store into another, which is empty. */
export async function copyStore(from: WriteSession, to: WriteSession): Promise<WriteSession> {
  for (const table of ['publications', 'records', 'lists'] as const) {
    const items = await scan(from, from.tables[table].getName());
    for (let at = 0; at < items.length; at += 25) {
      const requests = items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } }));
      await to.tables.client.send(new BatchWriteCommand({ RequestItems: { [to.tables[table].getName()]: requests } }));
    }
  }
  return to;
}

const nameOf = (item: Item): string => JSON.stringify([item['id'], item['list'], item['position']]);
const byName = (a: Item, b: Item) => (nameOf(a) < nameOf(b) ? -1 : 1);

async function scan(session: WriteSession, table: string): Promise<Item[]> {
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await session.tables.client.send(new ScanCommand({ TableName: table, ExclusiveStartKey: start }));
    items.push(...((page.Items ?? []) as Item[]));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

/** The changes of every publication in the log, in order. */
export async function readLog(session: WriteSession): Promise<LoggedChange[][]> {
  const reader = session.reader();
  const log: LoggedChange[][] = [];
  for (let number = 1; ; number += 1) {
    const publication = await reader.publication(number);
    if (!publication) return log;
    log.push(decodeChanges(publication.changes));
  }
}

export interface ListState {
  readonly positions: readonly string[];
  readonly count: number;
  readonly first: readonly string[];
  readonly months: Readonly<Record<string, number>>;
}

/** What the lists must be, worked out from the log alone with plain arrays. */
export function listsOf(log: readonly LoggedChange[][]): Record<string, ListState> {
  const live = new Map<string, ListRow[]>();
  for (const change of log.flat()) {
    live.delete(change.id);
    if (change.operation === 'PUBLISH') live.set(change.id, listRowsOf(change.id, change));
  }
  const lists = Map.groupBy([...live.values()].flat(), ({ list }) => list);
  return Object.fromEntries(
    [...lists].map(([list, rows]): [string, ListState] => {
      const positions = rows.map(({ position }) => position).sort();
      const order = orderOfList(list);
      const inOrder = isDescending(order) ? positions.toReversed() : positions;
      const months = order === 'date' ? countBy(positions, monthAt) : {};
      return [list, { positions, count: positions.length, first: inOrder.slice(0, HEAD_SIZE), months }];
    }),
  );
}

/** What the lists are, by the stored rows and heads; lists that have become empty are left out. */
export function storedLists(items: readonly Item[]): Record<string, ListState> {
  const rows = items.filter(
    (item) =>
      'list' in item && !('gone' in item) && !/^(Change|History|Publication|Touched)/.test(String(item['list'])),
  );
  const states = [...Map.groupBy(rows, ({ list }) => String(list))].map(([list, all]): [string, ListState] => {
    const head = all.find(({ position }) => position === HEAD_POSITION);
    const positions = all.map(({ position }) => String(position)).filter((position) => position !== HEAD_POSITION);
    const entries = JSON.parse(String(head?.['entries'])) as { position: string }[];
    const months = JSON.parse((head?.['months'] as string | undefined) ?? '{}') as Record<string, number>;
    return [
      list,
      {
        positions: positions.sort(),
        count: Number(head?.['count']),
        first: entries.map(({ position }) => position),
        months,
      },
    ];
  });
  return Object.fromEntries(states.filter(([, { positions, count }]) => positions.length > 0 || count > 0));
}

function countBy(texts: readonly string[], key: (text: string) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(texts, key)].map(([name, all]) => [name, all.length]));
}
