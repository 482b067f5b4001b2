/**
 * What reading costs: requests and capacity. It is counted into an object that goes along with the tables, as the deadline
 * does, so that requests of clients that are answered at the same time are counted apart.
 */
import type { Tables } from './tables.ts';

export interface Consumption {
  /** Requests to DynamoDB. */
  requests: number;
  /** Further tries of these by the SDK. */
  retries: number;
  /** Read capacity units. */
  capacity: number;
}

export const newConsumption = (): Consumption => ({ requests: 0, retries: 0, capacity: 0 });

/** What DynamoDB and the SDK say of a request. */
interface Metered {
  readonly $metadata?: { readonly attempts?: number | undefined };
  /** A batch has one a table. */
  readonly ConsumedCapacity?: ConsumedCapacity | readonly ConsumedCapacity[] | undefined;
}

interface ConsumedCapacity {
  readonly CapacityUnits?: number | undefined;
}

/** Parameters of a read that is to be counted. */
export function capacityOptions({ consumption }: Tables): { ReturnConsumedCapacity?: 'TOTAL' } {
  return consumption ? { ReturnConsumedCapacity: 'TOTAL' } : {};
}

/** Counts a read, one that fails too. */
export async function trackConsumption<Answer extends Metered>(
  { consumption }: Tables,
  reading: Promise<Answer>,
): Promise<Answer> {
  if (!consumption) return reading;
  consumption.requests += 1;
  try {
    const answer = await reading;
    addTo(consumption, answer);
    return answer;
  } catch (error) {
    addTo(consumption, error as Metered);
    throw error;
  }
}

function addTo(consumption: Consumption, { $metadata, ConsumedCapacity = [] }: Metered): void {
  consumption.retries += Math.max(($metadata?.attempts ?? 1) - 1, 0);
  for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) consumption.capacity += CapacityUnits;
}
