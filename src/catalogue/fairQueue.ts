/**
 * Runs synchronous work without blocking other requests for long: it lets them run after every few milliseconds of work, and
 * work that goes on waits as long as it has worked, because an answer takes others several turns of the event loop.
 * Results of work that was queued together are released together, so that the requests that continue with them (to read
 * records, say) can still share a batch.
 */
import { setImmediate as letOthersRun, setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds of work before others may run. */
const MAX_SLICE = 10;
/** Milliseconds of work, of the queue's whole life, before it waits as long as it works. */
const FREE_WORK = 50;

interface QueuedWork {
  readonly work: () => unknown;
  readonly settle: (outcome: PromiseSettledResult<unknown>) => void;
}

export class FairQueue {
  #queue: QueuedWork[] = [];
  #working = false;
  #worked = 0;

  run<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#queue.push({
      work,
      settle: (outcome) => {
        // A fulfilled outcome holds what `work` returned.
        if (outcome.status === 'fulfilled') resolve(outcome.value as Result);
        else reject(outcome.reason);
      },
    });
    if (!this.#working) void this.#workOff();
    return promise;
  }

  async #workOff(): Promise<void> {
    this.#working = true;
    const settled: (() => void)[] = [];
    await letOthersRun();
    let began = performance.now();
    // Work that is queued meanwhile is appended to this array, and so runs in this loop too.
    for (const { work, settle } of this.#queue) {
      const outcome = await outcomeOf(work);
      settled.push(() => {
        settle(outcome);
      });
      const slice = performance.now() - began;
      if (slice > MAX_SLICE) {
        this.#worked += slice;
        await (this.#worked > FREE_WORK ? sleep(slice) : letOthersRun());
        began = performance.now();
      }
    }
    this.#queue = [];
    this.#working = false;
    for (const settle of settled) settle();
  }
}

async function outcomeOf(work: () => unknown): Promise<PromiseSettledResult<unknown>> {
  try {
    return { status: 'fulfilled', value: await work() };
  } catch (reason) {
    return { status: 'rejected', reason };
  }
}
