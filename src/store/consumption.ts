/**
 * What reading costs: requests and capacity. A session counts into an object of its own, so that requests which are answered
 * at the same time are counted apart.
 */
export interface Consumption {
  /** Requests to DynamoDB. */
  requests: number;
  /** Further tries of these by the SDK. */
  retries: number;
  /** Read capacity units. */
  capacity: number;
}

export const newConsumption = (): Consumption => ({ requests: 0, retries: 0, capacity: 0 });

/** What DynamoDB and the SDK report of a request. */
interface MeteredOutput {
  readonly $metadata?: { readonly attempts?: number | undefined };
  /** A batch has one per table. */
  readonly ConsumedCapacity?: ConsumedCapacity | readonly ConsumedCapacity[] | undefined;
}

interface ConsumedCapacity {
  readonly CapacityUnits?: number | undefined;
}

/** Parameters of a read that is counted. */
export function capacityOptions(consumption: Consumption | undefined): { ReturnConsumedCapacity?: 'TOTAL' } {
  return consumption ? { ReturnConsumedCapacity: 'TOTAL' } : {};
}

/** Counts a read, also one that fails. */
export async function trackConsumption<Answer extends MeteredOutput>(
  consumption: Consumption | undefined,
  read: Promise<Answer>,
): Promise<Answer> {
  if (!consumption) return read;
  consumption.requests += 1;
  try {
    const answer = await read;
    addTo(consumption, answer);
    return answer;
  } catch (error) {
    addTo(consumption, error as MeteredOutput);
    throw error;
  }
}

function addTo(consumption: Consumption, { $metadata, ConsumedCapacity = [] }: MeteredOutput): void {
  consumption.retries += Math.max(($metadata?.attempts ?? 1) - 1, 0);
  for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) consumption.capacity += CapacityUnits;
}
