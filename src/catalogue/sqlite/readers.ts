/** Where views of a catalogue's file are open and answer: in this thread or in others. */
import type { Deadline } from '../../store/deadline.ts';
import { CatalogueUnavailable } from '../catalogue.ts';
import type { Answer, Question, QuestionName } from './questions.ts';

export interface Readers {
  /** The reader with the least to do. */
  next(): Reader;
  close(): Promise<void>;
}

export interface Reader {
  /** Opens a view of the file as it is now. */
  open(path: string): Promise<ReaderView>;
}

/** A view of the file as it was at a number: later writes do not change it. */
export interface ReaderView {
  readonly number: number;
  /** Whether it can answer no more, because its thread has ended. */
  readonly isLost: boolean;
  /** For the questions of one request, which share the reader with other requests. */
  asker(deadline?: Deadline): Asker;
  close(): Promise<void>;
}

export interface Asker {
  /** @throws CatalogueUnavailable after the deadline. */
  ask<Name extends QuestionName>(question: Question<Name>): Promise<Answer<Name>>;
}

export const timeIsOver = (): CatalogueUnavailable =>
  new CatalogueUnavailable(
    'The catalogue could not answer everything in time; ask for fewer filtered lists, facets or statistics in one operation',
  );
