/** What every resolver of one request shares. */
import type { Archive } from '../publications/reading/requestReader.ts';
import type { CatalogueAccess } from './catalogueAccess.ts';
import type { Outcome } from './requestTrace.ts';

export interface Context {
  /** In the answer's header, in its errors and in the logs. */
  readonly requestId: string;
  readonly archive: Archive;
  readonly catalogue: CatalogueAccess;
  /** What becomes of the request; an object of its own, since Apollo works on a copy of the context. */
  readonly outcome: Outcome;
}
