/** A DynamoDB of its own for a test file, in memory. */
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../../src/functions/local/embeddedDynamoDb.ts';
import { createClient } from '../../src/store/client.ts';
import { provision } from '../../src/store/provision.ts';
import { createTables, type Tables } from '../../src/store/tables.ts';

/** What the store asked of DynamoDB: the names of the operations, in order. */
export interface Watched {
  readonly tables: Tables;
  readonly requests: string[];
}

export interface TestEngine {
  /** New, empty tables. */
  tables(): Promise<Tables>;
  /** The same tables through a client of their own, as another process would use them, that counts its requests. */
  watch(tables: Tables): Watched;
  /** The same, with work before each request; what it throws is what the request ends with. */
  intercept(tables: Tables, before: (operation: string) => unknown): Tables;
  /** The same tables at another endpoint: a proxy before the engine. */
  through(tables: Tables, endpoint: string): Tables;
  /** What the tables' names begin with. */
  prefixOf(tables: Tables): string;
  /** Where the engine is. */
  readonly endpoint: string;
  close(): Promise<void>;
}

export async function startTestEngine(): Promise<TestEngine> {
  const engine: EmbeddedDynamoDb = await startEmbeddedDynamoDb();
  let made = 0;
  const connect = (prefix: string) => createTables(createClient(engine), prefix);
  const prefixes = new WeakMap<Tables, string>();

  const intercept: TestEngine['intercept'] = (tables, before) => {
    const again = connect(prefixes.get(tables) ?? '');
    again.client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          await before(commandName.replace(/Command$/, ''));
          return next(args);
        },
      { step: 'initialize', name: 'intercept' },
    );
    return again;
  };

  return {
    async tables() {
      const prefix = `test-${(made += 1)}`;
      const tables = connect(prefix);
      prefixes.set(tables, prefix);
      await provision(tables);
      return tables;
    },
    watch(tables) {
      const requests: string[] = [];
      return { tables: intercept(tables, (operation) => void requests.push(operation)), requests };
    },
    intercept,
    prefixOf: (tables) => prefixes.get(tables) ?? '',
    through: (tables, endpoint) => createTables(createClient({ endpoint }), prefixes.get(tables) ?? ''),
    endpoint: engine.endpoint,
    close: () => engine.close(),
  };
}
