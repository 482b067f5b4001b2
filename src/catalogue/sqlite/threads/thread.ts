/** A thread and what waits for its replies: started when it is needed, and anew after it has ended. */
import { Worker } from 'node:worker_threads';
import { CatalogueUnavailable } from '../../catalogue.ts';
import { timeIsOver } from '../readers.ts';
import type { Cancel, Outcome, Reply } from './messages.ts';

interface Waiting {
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** @typeParam Message what the thread is told, without the number that it gets when it is sent. */
export class Thread<Message extends object> {
  readonly #module: URL;
  #worker: Worker | undefined;
  #sent = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** @param module what runs there. */
  constructor(module: URL) {
    this.#module = module;
  }

  /** How many messages are not replied to. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Something else once the thread has ended and another one was started. Undefined while there is none. */
  get identity(): unknown {
    return this.#worker;
  }

  /** @throws CatalogueUnavailable when the signal is aborted first, or the thread ends. */
  send(message: Message, signal?: AbortSignal): Promise<readonly Outcome[]> {
    const { promise, resolve, reject } = Promise.withResolvers<readonly Outcome[]>();
    if (signal?.aborted) throw timeIsOver();
    const worker = (this.#worker ??= this.#start());
    const id = (this.#sent += 1);
    const onAbort = () => {
      this.#settle(id)?.reject(timeIsOver());
      worker.postMessage({ type: 'cancel', id } satisfies Cancel);
    };
    signal?.addEventListener('abort', onAbort);
    this.#waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ ...message, id });
    return promise.finally(() => signal?.removeEventListener('abort', onAbort));
  }

  /** Ends the thread; what waits for it fails. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#module, { name: 'catalogue' });
    worker.on('message', ({ id, outcomes }: Reply) => {
      this.#settle(id)?.resolve(outcomes);
    });
    worker.on('error', (cause) => {
      this.#end(worker, cause);
    });
    worker.on('exit', () => {
      this.#end(worker, undefined);
    });
    return worker;
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    // A process with nothing else to do need not stay for the thread.
    if (this.#waiting.size === 0) this.#worker?.unref();
    return waiting;
  }

  #end(worker: Worker, cause: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const id of this.#waiting.keys()) this.#settle(id)?.reject(gone(cause));
  }
}

export const gone = (cause?: unknown): CatalogueUnavailable =>
  new CatalogueUnavailable('The catalogue cannot be used now', { cause: cause ?? new Error('Its thread has ended') });
