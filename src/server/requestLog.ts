/**
 * One line per request of `/graphql`. It has nothing that a client enters: no text of the operation, no variables, no
 * headers, no address. The operation is identified by the name in its document and a hash.
 */
import type { ErrorCode } from './http/errorCodes.ts';
import type { Logger } from '../observability/logger.ts';
import { count, type MetricValue, metricsTo, milliseconds } from '../observability/metrics.ts';
import type { RequestTrace } from '../graphql/requestTrace.ts';

export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  readonly status: number;
  /** Of the body as sent. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Of the response's errors. */
  readonly codes: readonly ErrorCode[];
  readonly trace: RequestTrace;
}

/** Methods that are logged by name; any other could be arbitrary client text. */
const LOGGED_METHODS = new Set(['GET', 'POST', 'HEAD', 'PUT', 'PATCH', 'DELETE']);

const ONE = count(1);

/** @param metrics whether CloudWatch extracts metrics from the lines. */
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

/** Counters that are zero are left out, as most are for most requests. */
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
