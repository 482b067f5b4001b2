/**
 * The cost of reads: requests and capacity. Each session counts into its own object, so concurrent requests are counted
 * separately.
 */
export interface Consumption {
  /** Requests to DynamoDB. */
  requests: number;
  /** Retries of these by the SDK. */
  retries: number;
  /** Read capacity units. */
  capacity: number;
}

export const newConsumption = (): Consumption => ({ requests: 0, retries: 0, capacity: 0 });

/** The part of a command's output that reports its cost. */
interface MeteredOutput {
  readonly $metadata?: { readonly attempts?: number | undefined };
  /** A batch has one for each table. */
  readonly ConsumedCapacity?: ConsumedCapacity | readonly ConsumedCapacity[] | undefined;
}

interface ConsumedCapacity {
  readonly CapacityUnits?: number | undefined;
}

/** Parameters that make DynamoDB report the capacity of a read. */
export function capacityOptions(consumption: Consumption | undefined): { ReturnConsumedCapacity?: 'TOTAL' } {
  return consumption ? { ReturnConsumedCapacity: 'TOTAL' } : {};
}

/** Counts a read, even if it fails. */
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
