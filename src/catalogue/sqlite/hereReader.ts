/** Answers in this thread, in slices between which other requests run: for processes with one request at a time, or few records. */
import type { Deadline } from '../../store/deadline.ts';
import { FairQueue } from '../fairQueue.ts';
import { answer, type Answer, type Question, type QuestionName } from './questions.ts';
import { type Asker, type Readers, type ReaderView, timeIsOver } from './readers.ts';
import { SqliteView } from './view/sqliteView.ts';

class HereView implements ReaderView {
  readonly isLost = false;
  readonly #view: SqliteView;

  constructor(path: string) {
    this.#view = new SqliteView(path);
  }

  get number(): number {
    return this.#view.number;
  }

  asker(deadline?: Deadline): Asker {
    const queue = new FairQueue();
    return {
      ask: <Name extends QuestionName>(question: Question<Name>) =>
        queue.run(() => {
          if (deadline?.signal.aborted) throw timeIsOver();
          return answer(this.#view, question) as Answer<Name>;
        }),
    };
  }

  async close(): Promise<void> {
    this.#view.close();
  }
}

const READER = { open: async (path: string) => new HereView(path) };

export const HERE: Readers = { next: () => READER, close: async () => undefined };
