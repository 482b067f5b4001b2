/** What every resolver of one request shares. */
import type { RequestReader } from '../publications/reading/requestReader.ts';
import type { CatalogueAccess } from './catalogueAccess.ts';
import type { RequestTrace } from './requestTrace.ts';

export interface Context {
  /** In the answer's header, in its errors and in the logs. */
  readonly requestId: string;
  readonly reader: RequestReader;
  readonly catalogue: CatalogueAccess;
  /** What becomes of the request; an object of its own, since Apollo works on a copy of the context. */
  readonly trace: RequestTrace;
}
