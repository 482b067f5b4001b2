/**
 * Works on all items, a few at a time. After the first failure no further item is started; the failure is thrown when the
 * items already started have ended.
 */
export async function inParallel<Item>(items: Iterable<Item>, work: (item: Item) => Promise<unknown>): Promise<void> {
  const queue = each(items);
  let failed = false;
  const worker = async () => {
    for (const item of queue) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: MAX_CONCURRENT }, worker));
  const failure = workers.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}

/** An iterator that the workers share. */
function* each<Item>(items: Iterable<Item>): Generator<Item> {
  yield* items;
}

/** Concurrent writes: enough to hide network latency, few enough to avoid immediate throttling. */
const MAX_CONCURRENT = 16;
