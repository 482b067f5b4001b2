/** Readers in threads of their own: started when they are needed, and anew after one has ended. */
import type { Deadline } from '../../../store/deadline.ts';
import type { Answer, Question, QuestionName } from '../questions.ts';
import type { Asker, Reader, Readers, ReaderView } from '../readers.ts';
import { type Outcome, type ReadMessage, valueOf } from './messages.ts';
import { gone, Thread } from './thread.ts';

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

class ReadThread implements Reader {
  readonly #thread = new Thread<ReadMessage>(new URL('readThread.ts', import.meta.url));
  #opened = 0;

  /** How many messages are not replied to. */
  get waiting(): number {
    return this.#thread.waiting;
  }

  async open(path: string): Promise<ReaderView> {
    const view = (this.#opened += 1);
    const opening = this.#thread.send({ type: 'open', view, path });
    const { identity } = this.#thread;
    const [number] = (await opening).map(valueOf) as [number];
    return new ThreadView(this.#thread, view, number, () => this.#thread.identity !== identity);
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

class ThreadView implements ReaderView {
  readonly number: number;
  readonly #thread: Thread<ReadMessage>;
  readonly #view: number;
  readonly #isLost: () => boolean;

  constructor(thread: Thread<ReadMessage>, view: number, number: number, isLost: () => boolean) {
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
