/** A DynamoDB of its own for a test file, in memory. */
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from '../../src/functions/local/embeddedDynamoDb.ts';
import { directTransport } from './directTransport.ts';
import { provision } from '../../src/store/provision.ts';
import type { SessionOptions } from '../../src/store/session.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { openWriteSession } from '../../src/store/writeSession.ts';

/** What the store asked of DynamoDB: the names of the operations, in order. */
export interface Watched {
  readonly session: WriteSession;
  readonly requests: string[];
}

/** How long a client waits for DynamoDB. */
export type StoreTimes = Pick<SessionOptions, 'readTimeout' | 'tryTimeout' | 'waitAfter'>;

export interface TestEngine {
  /** New, empty tables. */
  session(): Promise<WriteSession>;
  /** The same tables through a client of their own, as another process would use them, that counts its requests. */
  watch(session: WriteSession): Watched;
  /** The same, with work before each request; what it throws is what the request ends with. */
  intercept(session: WriteSession, before: (operation: string) => unknown): WriteSession;
  /** The same tables at another endpoint, a proxy before the engine, with times of its own. */
  through(session: WriteSession, endpoint: string, times?: StoreTimes): WriteSession;
  /** What the tables' names begin with. */
  prefixOf(session: WriteSession): string;
  /** Where the engine is. */
  readonly endpoint: string;
  /** From now on the process ends although the engine runs. */
  unref(): void;
  close(): Promise<void>;
}

export async function startTestEngine(): Promise<TestEngine> {
  const engine: EmbeddedDynamoDb = await startEmbeddedDynamoDb();
  let made = 0;
  const { endpoint } = engine;
  const transport = directTransport(engine.server);
  const connect = (prefix: string) => openWriteSession({ endpoint, transport, tablePrefix: prefix });
  const prefixes = new WeakMap<WriteSession, string>();

  const intercept: TestEngine['intercept'] = (session, before) => {
    const again = connect(prefixes.get(session) ?? '');
    again.tables.client.middlewareStack.add(
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
    async session() {
      const prefix = `test-${(made += 1)}`;
      const session = connect(prefix);
      prefixes.set(session, prefix);
      await provision(session.tables);
      return session;
    },
    watch(session) {
      const requests: string[] = [];
      return { session: intercept(session, (operation) => void requests.push(operation)), requests };
    },
    intercept,
    prefixOf: (session) => prefixes.get(session) ?? '',
    through: (session, at, times) =>
      openWriteSession({ ...times, endpoint: at, tablePrefix: prefixes.get(session) ?? '' }),
    endpoint,
    unref() {
      engine.server.unref();
    },
    close: () => engine.close(),
  };
}

/** An engine for the tests of a file, from the first to the last. */
export function useEngine(): Omit<TestEngine, 'close' | 'unref'> {
  let engine: TestEngine | undefined;
  beforeAll(async () => {
    engine = await startTestEngine();
  });
  afterAll(() => engine?.close());
  const started = (): TestEngine => {
    if (!engine) throw new Error('The engine is there from beforeAll to afterAll');
    return engine;
  };
  return {
    session: () => started().session(),
    watch: (session) => started().watch(session),
    intercept: (session, before) => started().intercept(session, before),
    through: (session, endpoint, times) => started().through(session, endpoint, times),
    prefixOf: (session) => started().prefixOf(session),
    get endpoint() {
      return started().endpoint;
    },
  };
}
