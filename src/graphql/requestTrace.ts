/** What becomes of a request: written by those who handle it, told by its line in the log. */
import { type Consumption, newConsumption } from '../store/consumption.ts';
import type { OperationSize } from './limits.ts';

/** Letters of a hash: with 64 bits, no two operations of ours have the same. */
export const HASH_LENGTH = 16;

/** Which operation it is, without what a client fills in. */
export interface OperationInfo {
  /** As the document declares it. */
  readonly name?: string | undefined;
  /** The beginning of the SHA-256 of its text, which persisted queries are known by too. */
  readonly hash?: string | undefined;
  readonly size?: OperationSize | undefined;
}

export interface RequestTrace {
  /** The answer has errors: it is not to be kept. */
  failed: boolean;
  /** What the operation was measured to ask for; missing when it was refused. */
  cost?: OperationSize;
  operation: OperationInfo;
  /** Where the answer came from: the client's cache, our memory, reading; from nowhere when it is a refusal. */
  cache: 'not-modified' | 'kept' | 'read' | 'none';
  /** The number that the answer belongs to. */
  publication: number | undefined;
  /** Whether the catalogue was asked. */
  catalogue: boolean;
  readonly consumption: Consumption;
}

export const newRequestTrace = (): RequestTrace => ({
  failed: false,
  operation: {},
  cache: 'none',
  publication: undefined,
  catalogue: false,
  consumption: newConsumption(),
});
