/** Stores for tests that only read: filled once for all the test files of a worker, which have their modules in common. */
import type { WriteSession } from '../../src/store/writeSession.ts';
import { startTestEngine, type TestEngine, type Watched } from './engine.ts';
import { publishItems } from './items.ts';
import { publishSample } from './sample.ts';

let engine: Promise<TestEngine> | undefined;
const stores = new Map<(session: WriteSession) => Promise<unknown>, Promise<WriteSession>>();

export interface SharedStore {
  /** For reading only. */
  readonly session: WriteSession;
  /** See {@link TestEngine.watch}. */
  readonly watch: () => Watched;
}

/**
 * The store that this function fills, for the tests of a file.
 *
 * @param publish the same function for the same store.
 */
export function useStore(publish: (session: WriteSession) => Promise<unknown>): SharedStore {
  let found: { session: WriteSession; engine: TestEngine } | undefined;
  beforeAll(async () => {
    engine ??= startTestEngine();
    const started = await engine;
    // The process ends without it.
    started.unref();
    const store = stores.get(publish) ?? fillNew(started, publish);
    stores.set(publish, store);
    found = { session: await store, engine: started };
  }, 120_000);
  const ready = () => {
    if (!found) throw new Error('The store is there from beforeAll on');
    return found;
  };
  return {
    get session() {
      return ready().session;
    },
    watch: () => ready().engine.watch(ready().session),
  };
}

async function fillNew(
  started: TestEngine,
  publish: (session: WriteSession) => Promise<unknown>,
): Promise<WriteSession> {
  const session = await started.session();
  await publish(session);
  return session;
}

/** The store that has the sample page. */
export const useSample = (): SharedStore => useStore(publishSample);

/** The store that has the six items of other pages. */
export const useItems = (): SharedStore => useStore(publishItems);
