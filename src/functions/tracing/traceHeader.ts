/** The trace that an invocation belongs to, as Lambda tells it: anew with each invocation, in the environment. */

export interface TraceHeader {
  /** Of the trace, which leads through all services. */
  readonly traceId: string;
  /** The segment that is ours to hang subsegments on. */
  readonly parentId: string | undefined;
  /** Whether the trace is kept: most are not. */
  readonly sampled: boolean;
}

/** @param header like `Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1` */
export function parseTraceHeader(header: string | undefined): TraceHeader | undefined {
  const traceId = /\bRoot=(1-[0-9a-f]{8}-[0-9a-f]{24})(;|$)/.exec(header ?? '')?.[1];
  if (header === undefined || traceId === undefined) return undefined;
  return {
    traceId,
    parentId: /\bParent=([0-9a-f]{16})(;|$)/.exec(header)?.[1],
    sampled: /\bSampled=1(;|$)/.test(header),
  };
}

/** Of the invocation under way; undefined outside of Lambda. */
export const currentTrace = (): TraceHeader | undefined => parseTraceHeader(process.env['_X_AMZN_TRACE_ID']);
