/** The context that all resolvers of a request share. */
import type { RequestReader } from '../publications/reading/requestReader.ts';
import type { AnswerBudget } from './answerBudget.ts';
import type { CatalogueAccess } from './catalogueAccess.ts';
import type { RequestTrace } from './requestTrace.ts';

export interface Context {
  /** Appears in the response header, in errors and in the logs. */
  readonly requestId: string;
  readonly reader: RequestReader;
  readonly catalogue: CatalogueAccess;
  readonly budget: AnswerBudget;
  /** A separate object, because Apollo works on a copy of the context. */
  readonly trace: RequestTrace;
}
