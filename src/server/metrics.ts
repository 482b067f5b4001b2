/**
 * Metrics in CloudWatch's embedded format: a log entry that says which of its own fields are figures. CloudWatch reads it
 * from the log when the process has long gone on; nothing is sent, and nobody waits.
 */
import type { Facts, Log } from './log.ts';

export const NAMESPACE = 'Gongkai';

export type Unit = 'Count' | 'Milliseconds' | 'Seconds' | 'Bytes';

export interface Figure {
  readonly value: number;
  readonly unit: Unit;
}

export interface MetricsOptions {
  /** What the figures are told apart by: the metrics' one dimension. */
  readonly service: string;
  /** Whether CloudWatch reads the log; elsewhere the entry has the figures alone. */
  readonly on: boolean;
}

export interface Emission {
  readonly metrics: Readonly<Record<string, Figure>>;
  readonly facts?: Facts;
}

/** Writes an entry at INFO with figures and facts side by side. */
export type Emit = (message: string, emission: Emission) => void;

export function metricsTo(log: Log, { service, on }: MetricsOptions): Emit {
  return (message, { metrics, facts }) => {
    if (log.hasInfo === false) return;
    const entry: Record<string, unknown> = { service, ...facts };
    for (const name in metrics) entry[name] = metrics[name]?.value;
    if (on) entry['_aws'] = directive(metrics);
    log.info(message, entry);
  };
}

function directive(metrics: Emission['metrics']): object {
  const Metrics = Object.entries(metrics).map(([Name, { unit: Unit }]) => ({ Name, Unit }));
  return {
    Timestamp: Date.now(),
    CloudWatchMetrics: [{ Namespace: NAMESPACE, Dimensions: [['service']], Metrics }],
  };
}

export const count = (value: number): Figure => ({ value, unit: 'Count' });
export const milliseconds = (value: number): Figure => ({ value, unit: 'Milliseconds' });
