/**
 * Metrics in CloudWatch's embedded format: a log entry that says which of its own fields are figures. CloudWatch reads it
 * from the log when the process has long gone on; nothing is sent, and nobody waits.
 */
import type { LogFields } from './logFields.ts';
import type { Logger } from './logger.ts';

const NAMESPACE = 'Gongkai';

type Unit = 'Count' | 'Milliseconds' | 'Seconds' | 'Bytes';

export interface MetricValue {
  readonly value: number;
  readonly unit: Unit;
}

interface Emission {
  readonly metrics: Readonly<Record<string, MetricValue>>;
  readonly fields?: LogFields;
}

/** Writes an entry at INFO with metrics and fields side by side. */
export type Emit = (message: string, emission: Emission) => void;

/** @param on whether CloudWatch reads the log, which then names the function; elsewhere the entry has the figures alone. */
export function metricsTo(log: Logger, on: boolean): Emit {
  return (message, { metrics, fields }) => {
    if (log.hasInfo === false) return;
    const entry: Record<string, unknown> = { ...fields };
    for (const name in metrics) entry[name] = metrics[name]?.value;
    if (on) entry['_aws'] = directive(metrics);
    log.info(message, entry);
  };
}

function directive(metrics: Emission['metrics']): object {
  const Metrics = Object.entries(metrics).map(([Name, { unit: Unit }]) => ({ Name, Unit }));
  return {
    Timestamp: Date.now(),
    CloudWatchMetrics: [{ Namespace: NAMESPACE, Dimensions: [['function']], Metrics }],
  };
}

export const count = (value: number): MetricValue => ({ value, unit: 'Count' });
export const milliseconds = (value: number): MetricValue => ({ value, unit: 'Milliseconds' });
