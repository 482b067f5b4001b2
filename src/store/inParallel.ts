/** Does all, a few at a time; the first failure stops what has not begun, and is thrown when what had begun has ended. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const queue = items.values();
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

/** Writes under way at once: enough to hide the network, few enough not to be throttled at once. */
const MAX_CONCURRENT = 16;
