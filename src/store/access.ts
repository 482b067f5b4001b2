/**
 * What every access to DynamoDB needs: the tables and, for the reads of a request, the deadline and the place to count
 * them.
 */
import type { Consumption } from './consumption.ts';
import type { Deadline } from './deadline.ts';
import type { Tables } from './tables.ts';

export interface Access {
  readonly tables: Tables;
  /** Undefined: a read ends when every retry has failed. */
  readonly deadline: Deadline | undefined;
  /** Undefined: reads are not counted. */
  readonly consumption: Consumption | undefined;
}
