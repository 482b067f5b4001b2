/** The course of a request: its handlers fill it in, and the request's log line reports it. */
import { type Consumption, newConsumption } from '../store/consumption.ts';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { OperationSize } from './measure.ts';

/** Characters of a hash. With 64 bits, two operations do not collide in practice. */
export const HASH_LENGTH = 16;

/** Identifies the operation, without the values of its variables. */
export interface OperationInfo {
  /** As the document declares it. */
  readonly name?: string | undefined;
  /** The beginning of the SHA-256 of its text; persisted queries use the same hash. */
  readonly hash?: string | undefined;
  readonly size?: OperationSize | undefined;
}

/** What is the same for each request with the operation's text. */
export interface CheckedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export interface RequestTrace {
  /** The answer has errors and must not be cached. */
  failed: boolean;
  /** The measured size of the operation; missing when the operation was refused. */
  cost?: OperationSize;
  operation: OperationInfo;
  /** The operation, once it is known to be valid. */
  checked?: CheckedOperation;
  /** The origin of the answer: the client's cache, the response cache, or a read; `none` for a refusal. */
  cache: 'not-modified' | 'kept' | 'read' | 'none';
  /** The number that the answer belongs to. */
  publication: number | undefined;
  /** Whether the catalogue was used. */
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
