/**
 * One operation that dynalite lacks: BatchExecuteStatement, of which the store sends INSERT statements only. Each puts an item
 * that does not exist yet, or is answered with DuplicateItem, as on AWS. It works on dynalite's own database, under its locks.
 */
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import db, { type EngineStore, type StoredItem, type StoredTable } from 'dynalite/db/index.js';

interface Statement {
  readonly Statement: string;
  readonly Parameters: readonly StoredItem[string][];
}

interface Answer {
  readonly TableName?: string;
  readonly Error?: { readonly Code: string; readonly Message: string };
}

interface Insert {
  readonly table: string;
  readonly item: StoredItem;
}

const TARGET = 'DynamoDB_20120810.BatchExecuteStatement';
const MAX_STATEMENTS = 25;

/** An engine, and the database in it, which dynalite keeps to itself. */
export function withDatabase(start: () => Server): { readonly server: Server; readonly store: EngineStore } {
  const { create } = db;
  let store: EngineStore | undefined;
  db.create = (options) => (store = create(options));
  try {
    const server = start();
    if (!store) throw new Error('The engine opened no database');
    return { server, store };
  } finally {
    db.create = create;
  }
}

/** Puts the operation before the server's own listener. */
export function addBatchInserts(server: Server, store: EngineStore): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.headers['x-amz-target'] === TARGET) void answer(store, request, response);
    else for (const listener of listeners) listener(request, response);
  });
}

async function answer(store: EngineStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (status: number, body: object) => {
    response.statusCode = status;
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    response.end(JSON.stringify(body));
  };
  try {
    // Sent by the store's own client.
    const { Statements } = JSON.parse(await bodyOf(request)) as { readonly Statements: readonly Statement[] };
    send(200, { Responses: await insertAll(store, Statements.map(parse)) });
  } catch (error) {
    const { statusCode = 400, body = invalid(String(error)) } = error as { statusCode?: number; body?: object };
    send(statusCode, body);
  }
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      resolve(Buffer.concat(parts).toString('utf8'));
    });
    request.on('error', reject);
  });
}

const invalid = (message: string) => ({ __type: 'com.amazon.coral.validate#ValidationException', message });

/** `INSERT INTO "table" VALUE {'attribute': ?, …}` with a parameter for each attribute. */
function parse({ Statement: text, Parameters: values }: Statement): Insert {
  const [, table, attributes] = /^INSERT INTO "([\w.-]+)" VALUE \{((?:'\w+': \?(?:, )?)+)\}$/.exec(text) ?? [];
  const names = [...(attributes ?? '').matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
  if (table === undefined || names.length !== values.length) throw new Error(`The engine has no statement ${text}`);
  return { table, item: Object.fromEntries(names.map((name, at) => [name, values[at] ?? {}])) };
}

async function insertAll(store: EngineStore, inserts: readonly Insert[]): Promise<readonly Answer[]> {
  if (inserts.length > MAX_STATEMENTS) throw new Error(`A batch has at most ${MAX_STATEMENTS} statements`);
  const [name] = new Set(inserts.map(({ table }) => table));
  if (name === undefined || inserts.some(({ table }) => table !== name)) throw new Error('One table for each batch');
  const table = await tableOf(store, name);
  const keyed = inserts.map(({ item }) => {
    const problem = db.validateItem(item, table);
    if (problem) throw problem;
    if (db.itemSize(item) > store.options.maxItemSize)
      throw new Error('Item size has exceeded the maximum allowed size');
    return { key: db.createKey(item, table), item };
  });
  if (new Set(keyed.map(({ key }) => key)).size < keyed.length) throw new Error('A batch has each item once');
  return putAbsent(store, name, keyed);
}

const tableOf = (store: EngineStore, name: string): Promise<StoredTable> =>
  new Promise((resolve, reject) => {
    store.getTable(name, (error, table) => {
      if (error) reject(error);
      else resolve(table);
    });
  });

function putAbsent(
  store: EngineStore,
  name: string,
  keyed: readonly { readonly key: string; readonly item: StoredItem }[],
): Promise<Answer[]> {
  const items = store.getItemDb(name);
  const put = (absent: readonly (typeof keyed)[number][]) =>
    new Promise<void>((resolve, reject) => {
      items.batch(
        absent.map(({ key, item }) => ({ type: 'put', key, value: item })),
        (error) => {
          if (error) reject(error);
          else resolve();
        },
      );
    });
  return new Promise((resolve, reject) => {
    items.lock(
      keyed.map(({ key }) => key),
      (release) => {
        const work = async () => {
          // As dynalite names the items of a table. One question for all of them costs a tenth of one for each.
          const present = await store.db.getMany(keyed.map(({ key }) => `item-${name}~${key}`));
          await put(keyed.filter((_, at) => present[at] === undefined));
          return present.map((item) =>
            item !== undefined
              ? { Error: { Code: 'DuplicateItem', Message: 'Duplicate primary key exists in table' } }
              : { TableName: name },
          );
        };
        work().then(
          (answers) => {
            release(() => {
              resolve(answers);
            })();
          },
          (error: unknown) => {
            release(() => {
              reject(error instanceof Error ? error : new Error(String(error)));
            })();
          },
        );
      },
    );
  });
}
