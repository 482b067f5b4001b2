/**
 * One line a request of `/graphql`. It has nothing that a client fills in: no text of the operation, no variables, no
 * headers, no address. What names the operation is the name that its document declares, and a hash.
 */
import type { ErrorCode } from './http/errorCodes.ts';
import type { Logger } from '../observability/logger.ts';
import { count, type MetricValue, metricsTo, milliseconds } from '../observability/metrics.ts';
import type { RequestTrace } from '../graphql/requestTrace.ts';

export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  readonly status: number;
  /** Of the body, as it is sent. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Of the answer's errors. */
  readonly codes: readonly ErrorCode[];
  readonly trace: RequestTrace;
}

/** Methods by name; any other may be whatever a client thinks of. */
const LOGGED_METHODS = new Set(['GET', 'POST', 'HEAD', 'PUT', 'PATCH', 'DELETE']);

const ONE = count(1);

/** @param metrics whether CloudWatch is to make metrics of the lines. */
export function requestLog(log: Logger, metrics: boolean): (request: AnsweredRequest) => void {
  const emit = metricsTo(log, metrics);
  let cold = true;
  return (request) => {
    const wasCold = cold;
    cold = false;
    if (log.hasInfo === false) return;
    const { requestId, method, status, bytes, codes, trace } = request;
    const { operation, cache, catalogue, publication, consumption } = trace;
    emit('request', {
      metrics: figuresOf(request, wasCold),
      fields: {
        requestId,
        method: LOGGED_METHODS.has(method) ? method : 'other',
        status,
        bytes,
        cache,
        publication,
        catalogue,
        operation: operation.name,
        hash: operation.hash,
        depth: operation.size?.depth,
        nodes: operation.size?.nodes,
        retries: consumption.retries || undefined,
        codes: codes.length > 0 ? codes : undefined,
      },
    });
  };
}

/** Those that count are left out where there is nothing to count: most requests are none of them. */
function figuresOf({ codes, trace, ...request }: AnsweredRequest, cold: boolean): Record<string, MetricValue> {
  const { consumption, cache } = trace;
  const figures: Record<string, MetricValue> = {
    Duration: milliseconds(Math.round(request.milliseconds * 10) / 10),
    DynamoDBRequests: count(consumption.requests),
    ConsumedReadCapacity: count(consumption.capacity),
  };
  if (cache === 'kept') figures['Kept'] = ONE;
  if (cache === 'not-modified') figures['NotModified'] = ONE;
  if (cold) figures['Cold'] = ONE;
  for (const code of codes) figures[METRIC_OF[code] ?? 'Refused'] = ONE;
  return figures;
}

const METRIC_OF: Partial<Record<ErrorCode, string>> = {
  INTERNAL_SERVER_ERROR: 'Faults',
  SERVICE_UNAVAILABLE: 'Unavailable',
};
