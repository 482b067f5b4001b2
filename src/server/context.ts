/** What every resolver of one request shares. */
import type { Archive } from '../publications/archive.ts';

export interface Context {
  /** In the answer's header, in its errors and in the logs. */
  readonly requestId: string;
  readonly archive: Archive;
}
