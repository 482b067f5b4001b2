/** Readers in threads of their own: started when they are needed, and anew after one has ended. */
import { Worker } from 'node:worker_threads';
import type { Deadline } from '../../../store/deadline.ts';
import { CatalogueUnavailable } from '../../catalogue.ts';
import type { Answer, Question, QuestionName } from '../questions.ts';
import { type Asker, type Reader, type Readers, type ReaderView, timeIsOver } from '../readers.ts';
import { type Message, type Outcome, type Reply, valueOf } from './messages.ts';

export class ReadThreads implements Readers {
  readonly #threads: readonly ReadThread[];

  /** @param count at least 1; the second one is started when the first one is busy. */
  constructor(count: number) {
    this.#threads = Array.from({ length: count }, () => new ReadThread());
  }

  /** Ends the threads; what is asked of them fails. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  next(): Reader {
    return this.#threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
  }
}

type Numbered<Type> = Type extends unknown ? Omit<Type, 'id'> : never;
/** Without the number that it gets when it is sent. */
type NewMessage = Numbered<Exclude<Message, { type: 'cancel' }>>;

interface Waiting {
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (reason: unknown) => void;
}

class ReadThread implements Reader {
  #worker: Worker | undefined;
  #sent = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** How many messages are not replied to. */
  get waiting(): number {
    return this.#waiting.size;
  }

  async open(path: string): Promise<ReaderView> {
    const worker = (this.#worker ??= this.#start());
    const view = (this.#sent += 1);
    const [number] = (await this.send({ type: 'open', view, path })).map(valueOf) as [number];
    return new ThreadView(this, view, number, () => this.#worker !== worker);
  }

  /** @throws CatalogueUnavailable when the signal is aborted first, or the thread ends. */
  send(message: NewMessage, signal?: AbortSignal): Promise<readonly Outcome[]> {
    const { promise, resolve, reject } = Promise.withResolvers<readonly Outcome[]>();
    if (signal?.aborted) throw timeIsOver();
    const worker = this.#worker;
    if (!worker) throw gone();
    const id = (this.#sent += 1);
    const onAbort = () => {
      this.#settle(id)?.reject(timeIsOver());
      worker.postMessage({ type: 'cancel', id } satisfies Message);
    };
    signal?.addEventListener('abort', onAbort);
    const done = () => signal?.removeEventListener('abort', onAbort);
    this.#waiting.set(id, {
      resolve: (outcomes) => {
        done();
        resolve(outcomes);
      },
      reject: (reason) => {
        done();
        reject(reason);
      },
    });
    worker.ref();
    worker.postMessage({ ...message, id } satisfies Message);
    return promise;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('readThread.ts', import.meta.url), { name: 'catalogue' });
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

const gone = (cause?: unknown): CatalogueUnavailable =>
  new CatalogueUnavailable('The catalogue cannot be used now', { cause: cause ?? new Error('Its thread has ended') });

class ThreadView implements ReaderView {
  readonly number: number;
  readonly #thread: ReadThread;
  readonly #view: number;
  readonly #isLost: () => boolean;

  constructor(thread: ReadThread, view: number, number: number, isLost: () => boolean) {
    this.#thread = thread;
    this.#view = view;
    this.number = number;
    this.#isLost = isLost;
  }

  get isLost(): boolean {
    return this.#isLost();
  }

  asker(deadline?: Deadline): Asker {
    return new ThreadAsker((questions) => {
      if (this.isLost) throw gone();
      return this.#thread.send({ type: 'ask', view: this.#view, questions }, deadline?.signal);
    });
  }

  async close(): Promise<void> {
    if (this.isLost) return;
    // A thread that ends closes its views too.
    await this.#thread.send({ type: 'close', view: this.#view }).catch(() => undefined);
  }
}

interface Asked {
  readonly question: Question;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Sends the questions of one turn together, and so their answers come together: what is read for them can share batches. */
class ThreadAsker implements Asker {
  readonly #send: (questions: readonly Question[]) => Promise<readonly Outcome[]>;
  #asked: Asked[] = [];

  constructor(send: (questions: readonly Question[]) => Promise<readonly Outcome[]>) {
    this.#send = send;
  }

  ask<Name extends QuestionName>(question: Question<Name>): Promise<Answer<Name>> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#asked.push({ question, resolve, reject });
    if (this.#asked.length === 1) setImmediate(() => void this.#sendAll());
    return promise as Promise<Answer<Name>>;
  }

  async #sendAll(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    try {
      const outcomes = await this.#send(asked.map(({ question }) => question));
      for (const [at, outcome] of outcomes.entries()) settle(asked[at], outcome);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}

function settle(asked: Asked | undefined, outcome: Outcome): void {
  try {
    asked?.resolve(valueOf(outcome));
  } catch (error) {
    asked?.reject(error);
  }
}
