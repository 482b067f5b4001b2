/**
 * What every access to DynamoDB needs: the tables and, for reads on behalf of a request, until when they may take and where
 * they are counted.
 */
import type { Consumption } from './consumption.ts';
import type { Deadline } from './deadline.ts';
import type { Tables } from './tables.ts';

export interface Access {
  readonly tables: Tables;
  /** Undefined: reads end when every retry has failed. */
  readonly deadline: Deadline | undefined;
  /** Undefined: reads are not counted. */
  readonly consumption: Consumption | undefined;
}
