/**
 * The writes of rebuild and restore. A derived item is written only if its `n` has not changed since it was read, so later
 * writes of publications are preserved. Only a restore, while nobody publishes, changes the log itself.
 */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { succeeded } from '../errors.ts';
import type { Item } from '../reads/batchGet.ts';
import type { PublicationItem } from '../reads/reader.ts';
import type { DerivedKey } from '../reads/scan.ts';
import { ANNOUNCED_KEY, APPLIED_KEY, LOG, type Tables } from '../tables.ts';
import { tombstoneExpiry } from './tombstones.ts';

/** The `n` of an item when it was read; undefined if it had none or did not exist. */
type ReadNumber = unknown;

export class RepairWriter {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Puts the expected item; false if the stored item has changed since. */
  putExpected({ table }: DerivedKey, item: Item, n: ReadNumber): Promise<boolean> {
    const { client, [table]: target } = this.#tables;
    return succeeded(client.send(new PutCommand({ TableName: target.getName(), Item: item, ...stillAt(n) })));
  }

  /** Replaces an unexpected row with a tombstone; false if the row has changed since. */
  putTombstone(key: DerivedKey, number: number, n: ReadNumber): Promise<boolean> {
    return this.putExpected(key, { ...keyAttributes(key), n: number, gone: number, expires: tombstoneExpiry() }, n);
  }

  /** Removes an unexpected item; false if it has changed since. */
  removeItem(key: DerivedKey, n: ReadNumber): Promise<boolean> {
    const { client, [key.table]: table } = this.#tables;
    return succeeded(
      client.send(new DeleteCommand({ TableName: table.getName(), Key: keyAttributes(key), ...stillAt(n) })),
    );
  }

  /** Replaces the deriving mark with the applied number, or with nothing for 0; false if the mark is gone. */
  replaceDerivingMark(applied: number): Promise<boolean> {
    const { client, publications } = this.#tables;
    const target = { TableName: publications.getName() };
    const condition = {
      ConditionExpression: '#deriving = :true',
      ExpressionAttributeNames: { '#deriving': 'deriving' },
      ExpressionAttributeValues: { ':true': true },
    };
    return succeeded(
      applied === 0
        ? client.send(new DeleteCommand({ ...target, Key: APPLIED_KEY, ...condition }))
        : client.send(
            new PutCommand({ ...target, Item: { ...APPLIED_KEY, applied, since: Date.now() }, ...condition }),
          ),
    );
  }

  /** Sets the deriving mark unconditionally; nothing can be published until it is replaced. */
  async markDeriving(): Promise<void> {
    await this.#tables.applied
      .build(PutItemCommand)
      .item({ ...APPLIED_KEY, deriving: true, since: Date.now() })
      .send();
  }

  async replacePublication(item: PublicationItem): Promise<void> {
    await this.#tables.publication.build(PutItemCommand).item(item).send();
  }

  async removePublication(number: number): Promise<void> {
    await this.#tables.publication.build(DeleteItemCommand).key({ log: LOG, number }).send();
  }

  /** Sets the announced number, even to a lower one. */
  async setAnnounced(announced: number): Promise<void> {
    await this.#tables.announced
      .build(PutItemCommand)
      .item({ ...ANNOUNCED_KEY, announced })
      .send();
  }
}

const keyAttributes = (key: DerivedKey): Item =>
  key.table === 'records' ? { id: key.id } : { list: key.list, position: key.position };

const stillAt = (n: ReadNumber) =>
  n === undefined
    ? { ConditionExpression: 'attribute_not_exists(#n)', ExpressionAttributeNames: { '#n': 'n' } }
    : {
        ConditionExpression: '#n = :n',
        ExpressionAttributeNames: { '#n': 'n' },
        ExpressionAttributeValues: { ':n': n },
      };
