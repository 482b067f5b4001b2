/**
 * Puts many items that do not exist yet, 25 per request. BatchWriteItem has no conditions; an INSERT statement of PartiQL has
 * one by its nature, and a batch of statements is as many writes, each of which succeeds or fails by itself.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { BatchExecuteStatementCommand } from '@aws-sdk/lib-dynamodb';
import { StoreUnavailable } from '../errors.ts';
import { inParallel } from '../inParallel.ts';
import type { Item } from '../reads/batchGet.ts';
import { MAX_ATTEMPTS, waitAfter } from '../retries.ts';
import type { Tables } from '../tables.ts';

/** Statements that DynamoDB accepts in one request. */
const MAX_STATEMENTS = 25;
/** Of the JSON of one request's items; DynamoDB accepts more, but a large request takes long to send again. */
const MAX_BATCH_BYTES = 1024 * 1024;

/** Codes of statements that may succeed when they are sent again. */
const RETRIED = new Set([
  'InternalServerError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'ThrottlingError',
  'TransactionConflict',
]);

interface Insert<Given> {
  readonly given: Given;
  readonly item: Item;
}

/**
 * @param itemOf the item as it is stored, with its keys.
 * @returns what was not put, in most cases because an item with its keys exists: for a put of its own, with its own condition.
 * @throws StoreUnavailable when DynamoDB refuses the same statements on every attempt.
 */
export async function insertAbsent<Given>(
  client: Tables['client'],
  table: { getName(): string },
  all: readonly Given[],
  itemOf: (given: Given) => Item,
): Promise<Given[]> {
  const left: Given[] = [];
  const batches = batchesOf(all.map((given) => ({ given, item: defined(itemOf(given)) })));
  await inParallel(batches, async (batch) => {
    left.push(...(await insertBatch(client, table.getName(), batch)));
  });
  return left;
}

const defined = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

function batchesOf<Given>(all: readonly Insert<Given>[]): Insert<Given>[][] {
  const batches: Insert<Given>[][] = [];
  let batch: Insert<Given>[] = [];
  let bytes = 0;
  for (const insert of all) {
    const size = Buffer.byteLength(JSON.stringify(insert.item));
    if (batch.length === 0 || batch.length === MAX_STATEMENTS || bytes + size > MAX_BATCH_BYTES) {
      batches.push((batch = []));
      bytes = 0;
    }
    batch.push(insert);
    bytes += size;
  }
  return batches;
}

async function insertBatch<Given>(
  client: Tables['client'],
  table: string,
  batch: readonly Insert<Given>[],
): Promise<Given[]> {
  const left: Given[] = [];
  let pending = batch;
  for (let failures = 0; pending.length > 0;) {
    const command = new BatchExecuteStatementCommand({ Statements: pending.map(({ item }) => statement(table, item)) });
    const { Responses = [] } = await client.send(command);
    const refused = pending.map((insert, at) => ({ insert, code: Responses[at]?.Error?.Code }));
    const again = refused.filter(({ code }) => code !== undefined && RETRIED.has(code)).map(({ insert }) => insert);
    for (const { insert, code } of refused) if (code !== undefined && !RETRIED.has(code)) left.push(insert.given);
    // As for the batches of other writes: a request of which some statements succeed has not failed.
    failures = again.length < pending.length ? 0 : failures + 1;
    pending = again;
    if (failures >= MAX_ATTEMPTS) throw new StoreUnavailable('DynamoDB refused the same writes on every attempt');
    if (pending.length > 0) await sleep(waitAfter(failures + 1));
  }
  return left;
}

function statement(table: string, item: Item) {
  const names = Object.keys(item).map((name) => `'${name}': ?`);
  return { Statement: `INSERT INTO "${table}" VALUE {${names.join(', ')}}`, Parameters: Object.values(item) };
}
