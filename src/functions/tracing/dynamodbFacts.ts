/** What X-Ray's documents have fields for, of a request to DynamoDB and of a failure. Names alone: no keys, no messages. */

interface Metadata {
  readonly attempts?: number | undefined;
  readonly requestId?: string | undefined;
  readonly httpStatusCode?: number | undefined;
}

interface Input {
  readonly TableName?: string;
  readonly RequestItems?: object;
}

/** As the SDK's middleware sees an answer, or what an error says. */
interface Told {
  readonly $metadata?: Metadata;
  readonly output?: { readonly $metadata?: Metadata };
}

/** @param operation the name of the SDK's command. */
export function requestFacts(operation: string, input: Input, answer: unknown, error: unknown): object {
  const told = (answer ?? error) as Told | undefined;
  const { attempts = 1, requestId, httpStatusCode } = told?.output?.$metadata ?? told?.$metadata ?? {};
  const session = input.TableName === undefined ? Object.keys(input.RequestItems ?? {}) : [input.TableName];
  return {
    namespace: 'aws',
    aws: {
      operation: operation.replace(/Command$/, ''),
      ...(session.length === 1 ? { table_name: session[0] } : { resource_names: session }),
      ...(requestId !== undefined && { request_id: requestId }),
      retries: attempts - 1,
    },
    ...(httpStatusCode !== undefined && { http: { response: { status: httpStatusCode } } }),
  };
}

const THROTTLED = /^Throttling|ThroughputExceeded|LimitExceeded/;

/** Whose failure it is, in X-Ray's three words: `error` is the caller's, `throttle` its haste, `fault` the service's. */
export function failureOf(error: unknown, id: string): object {
  const { name = 'Error', $metadata } = error as { readonly name?: string; readonly $metadata?: Metadata };
  const status = $metadata?.httpStatusCode ?? 500;
  const flags = THROTTLED.test(name)
    ? { throttle: true, error: true }
    : status < 500
      ? { error: true }
      : { fault: true };
  return { ...flags, cause: { exceptions: [{ id, type: name }] } };
}
