/** What a store writes, by key and by partition: how often, and at what price in write units. */
import type { WriteSession } from '../../src/store/writeSession.ts';

interface Written {
  writes: number;
  units: number;
}

export interface WritesByKey {
  /** By table and partition key, such as `lists Article`. */
  readonly partitions: Map<string, Written>;
  /** By the whole key, such as `lists Article #head`. */
  readonly items: Map<string, Written>;
}

type Fields = Record<string, unknown>;

/** How many of the items of each batch have the same partition key in the table of lists, at the most. */
export function watchBatches(session: WriteSession): number[] {
  const most: number[] = [];
  session.tables.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const requested = (args.input as { RequestItems?: Record<string, { PutRequest: { Item: Fields } }[]> })
          .RequestItems?.[session.tables.lists.getName()];
        if (commandName === 'BatchWriteItemCommand' && requested) {
          const lists = Map.groupBy(requested, ({ PutRequest }) => textOf(PutRequest.Item['list']));
          most.push(Math.max(...[...lists.values()].map(({ length }) => length)));
        }
        return next(args);
      },
    { step: 'initialize', name: 'batchesByKey' },
  );
  return most;
}

/** @param session of a client of its own, whose single writes and inserts are counted from now on. */
export function watchWrites(session: WriteSession): WritesByKey {
  const found: WritesByKey = { partitions: new Map(), items: new Map() };
  const count = (map: Map<string, Written>, name: string, units: number) => {
    const written = map.get(name) ?? { writes: 0, units: 0 };
    map.set(name, { writes: written.writes + 1, units: written.units + units });
  };
  const countAt = (tableName: string, key: Fields, units: number) => {
    const table = tableName.slice(tableName.lastIndexOf('-') + 1);
    const partition = `${table} ${textOf(key['log'] ?? key['id'] ?? key['list'])}`;
    count(found.partitions, partition, units);
    count(found.items, `${partition} ${textOf(key['number'] ?? key['position'])}`, units);
  };
  session.tables.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        if (commandName.startsWith('BatchExecuteStatement')) {
          for (const { table, key } of insertsIn(args.input)) countAt(table, key, 0);
          return next(args);
        }
        if (!/^(Put|Update|Delete)(Item)?Command$/.test(commandName)) return next(args);
        const input = args.input as Fields & { TableName: string; Item?: Fields; Key?: Fields };
        input['ReturnConsumedCapacity'] = 'TOTAL';
        const answer = await next(args);
        const { CapacityUnits = 0 } =
          (answer.output as { ConsumedCapacity?: { CapacityUnits?: number } }).ConsumedCapacity ?? {};
        const key = input.Key ?? input.Item ?? {};
        countAt(input.TableName, key, CapacityUnits);
        return answer;
      },
    { step: 'initialize', name: 'writesByKey' },
  );
  return found;
}

/** What the statements of a batch insert; their units are not told. */
function insertsIn(input: unknown): { table: string; key: Fields }[] {
  const { Statements = [] } = input as { Statements?: { Statement: string; Parameters: unknown[] }[] };
  return Statements.map(({ Statement, Parameters }) => {
    const names = [...Statement.matchAll(/'(\w+)': \?/g)].map(([, name = '']) => name);
    const table = /INTO "([^"]+)"/.exec(Statement)?.[1] ?? '';
    return { table, key: Object.fromEntries(names.map((name, at) => [name, Parameters[at]])) };
  });
}

/** Of a value, marshalled or not. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const { S, N } = value as { readonly S?: string; readonly N?: string };
  return S ?? N ?? '';
}
