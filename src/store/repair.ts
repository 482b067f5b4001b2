/**
 * The writes of a rebuild. Each is made only while the item is as it was read, told by its `n`: whatever a publication has
 * written since stays.
 */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from './batchGet.ts';
import { succeeded } from './onCondition.ts';
import type { DerivedKey } from './scan.ts';
import { APPLIED_NUMBER, LOG, type Tables } from './tables.ts';
import { inADay } from './writes.ts';

/** The `n` of an item as it was read; undefined where it had none, or there was no item. */
export type ReadNumber = unknown;

/** Puts the item that must be there. False where another has been written since. */
export function putExpected(tables: Tables, { table }: DerivedKey, item: Item, n: ReadNumber): Promise<boolean> {
  return succeeded(
    tables.client.send(new PutCommand({ TableName: tables[table].getName(), Item: item, ...stillAt(n) })),
  );
}

/** Puts the marker of a removed row over one that must not be there. False where another has been written since. */
export function putTombstone(tables: Tables, key: DerivedKey, number: number, n: ReadNumber): Promise<boolean> {
  return putExpected(tables, key, { ...namesOf(key), n: number, gone: number, expires: inADay() }, n);
}

/** Removes an item that must not be there. False where another has been written since. */
export function removeItem(tables: Tables, key: DerivedKey, n: ReadNumber): Promise<boolean> {
  const TableName = tables[key.table].getName();
  return succeeded(tables.client.send(new DeleteCommand({ TableName, Key: namesOf(key), ...stillAt(n) })));
}

const namesOf = (key: DerivedKey): Item =>
  key.table === 'records' ? { id: key.id } : { list: key.list, position: key.position };

/** Puts the applied number, or nothing for 0, where the mark of deriving stands. False where it stands no more. */
export function replaceDerivingMark(tables: Tables, applied: number): Promise<boolean> {
  const [TableName, Key] = [tables.publications.getName(), { log: LOG, number: APPLIED_NUMBER }];
  const condition = {
    ConditionExpression: '#deriving = :true',
    ExpressionAttributeNames: { '#deriving': 'deriving' },
    ExpressionAttributeValues: { ':true': true },
  };
  return succeeded(
    applied === 0
      ? tables.client.send(new DeleteCommand({ TableName, Key, ...condition }))
      : tables.client.send(new PutCommand({ TableName, Item: { ...Key, applied, since: Date.now() }, ...condition })),
  );
}

const stillAt = (n: ReadNumber) =>
  n === undefined
    ? { ConditionExpression: 'attribute_not_exists(#n)', ExpressionAttributeNames: { '#n': 'n' } }
    : {
        ConditionExpression: '#n = :n',
        ExpressionAttributeNames: { '#n': 'n' },
        ExpressionAttributeValues: { ':n': n },
      };
