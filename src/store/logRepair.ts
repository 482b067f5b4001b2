/** Writes to the log itself, for a restore: nobody else ever changes or removes what is in it. */
import { DeleteItemCommand, PutItemCommand } from 'dynamodb-toolbox';
import type { PublicationItem } from './reader.ts';
import { ANNOUNCED, APPLIED_NUMBER, LOG, type Tables } from './tables.ts';

export async function replacePublication(tables: Tables, item: PublicationItem): Promise<void> {
  await tables.publication.build(PutItemCommand).item(item).send();
}

export async function removePublication(tables: Tables, number: number): Promise<void> {
  await tables.publication.build(DeleteItemCommand).key({ log: LOG, number }).send();
}

/** The mark of deriving, whatever was applied: until it is replaced nothing can be published. */
export async function markDeriving(tables: Tables): Promise<void> {
  await tables.applied
    .build(PutItemCommand)
    .item({ log: LOG, number: APPLIED_NUMBER, deriving: true, since: Date.now() })
    .send();
}

/** Sets the mark of what was announced back to a number. */
export async function setAnnounced(tables: Tables, announced: number): Promise<void> {
  await tables.announced.build(PutItemCommand).item({ log: ANNOUNCED, number: 0, announced }).send();
}
