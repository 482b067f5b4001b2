/**
 * Work that would keep others waiting, done piece by piece: after some milliseconds of it, others have their turn. What was
 * asked for in the same moment is given back in one moment, so that those who go on with it (to read records, say) can
 * still do so in one batch.
 */
import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const SLICE = 10;

interface Asked {
  readonly work: () => unknown;
  readonly settle: (outcome: PromiseSettledResult<unknown>) => void;
}

export class Turns {
  #asked: Asked[] = [];
  #working = false;

  take<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#asked.push({
      work,
      settle: (outcome) => {
        // What was fulfilled is what `work` returned.
        if (outcome.status === 'fulfilled') resolve(outcome.value as Result);
        else reject(outcome.reason);
      },
    });
    if (!this.#working) void this.#work();
    return promise;
  }

  async #work(): Promise<void> {
    this.#working = true;
    const done: (() => void)[] = [];
    await turn();
    let began = performance.now();
    // What is asked for meanwhile is at the end of the same list, and has its turn too.
    for (const asked of this.#asked) {
      const outcome = await outcomeOf(asked.work);
      done.push(() => {
        asked.settle(outcome);
      });
      if (performance.now() - began > SLICE) {
        await turn();
        began = performance.now();
      }
    }
    this.#asked = [];
    this.#working = false;
    for (const settle of done) settle();
  }
}

async function outcomeOf(work: () => unknown): Promise<PromiseSettledResult<unknown>> {
  try {
    return { status: 'fulfilled', value: await work() };
  } catch (reason) {
    return { status: 'rejected', reason };
  }
}
