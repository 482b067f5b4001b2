/**
 * CloudWatch's embedded metric format, as AWS documents it ("Specification: Embedded metric format"): what CloudWatch finds
 * fault with it passes over in silence, so we look ourselves.
 */
import type { Json } from './api.ts';

const UNITS = new Set([
  'Seconds',
  'Microseconds',
  'Milliseconds',
  'Percent',
  'Count',
  'Count/Second',
  'None',
  ...['', 'Kilo', 'Mega', 'Giga', 'Tera'].flatMap((much) =>
    ['bytes', 'bits'].flatMap((what) => {
      const unit = much === '' ? what.replace('b', 'B') : `${much}${what}`;
      return [unit, `${unit}/Second`];
    }),
  ),
]);

const MOST_BYTES = 1024 * 1024;
const WEEKS_2 = 14 * 24 * 3_600_000;
const HOURS_2 = 2 * 3_600_000;

const isText = (value: unknown, most: number): boolean =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= most;

/** What is wrong with a line; nothing: CloudWatch makes metrics of it. */
export function problemsOf(line: string): string[] {
  const document: Json = JSON.parse(line);
  const problems: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) problems.push(what);
  };
  must(Buffer.byteLength(line) <= MOST_BYTES, 'a line has 1 MB at the most');
  const { Timestamp, CloudWatchMetrics } = document['_aws'] ?? {};
  const age = Date.now() - Timestamp;
  must(Number.isInteger(Timestamp) && age <= WEEKS_2 && age >= -HOURS_2, 'Timestamp: epoch milliseconds, about now');
  must(Array.isArray(CloudWatchMetrics) && CloudWatchMetrics.length > 0, 'CloudWatchMetrics: a list');
  for (const { Namespace, Dimensions, Metrics, ...more } of CloudWatchMetrics ?? []) {
    must(Object.keys(more).length === 0, 'a directive has three members');
    must(isText(Namespace, 1024) && /^[\w./#:-]+$/.test(Namespace), 'Namespace: a name');
    must(Array.isArray(Dimensions) && Dimensions.length > 0, 'Dimensions: a list of lists');
    for (const set of Dimensions ?? []) {
      must(Array.isArray(set) && set.length <= 30, 'a set has 30 dimensions at the most');
      for (const name of set) {
        must(isText(name, 250) && !name.startsWith(':'), 'a dimension: a name');
        must(isText(document[name], 1024), `the dimension ${name} is a text beside`);
      }
    }
    must(Array.isArray(Metrics) && Metrics.length > 0 && Metrics.length <= 100, 'Metrics: a list of 100 at the most');
    for (const { Name, Unit, StorageResolution, ...other } of Metrics ?? []) {
      must(isText(Name, 1024), 'a metric: a name');
      must(Unit === undefined || UNITS.has(Unit), `the unit ${Unit} is known`);
      must([undefined, 1, 60].includes(StorageResolution), 'StorageResolution: 1 or 60');
      must(Object.keys(other).length === 0, 'a metric has three members');
      const values = [document[Name]].flat();
      must(values.length <= 100 && values.every((value) => Number.isFinite(value)), `${Name} is a figure beside`);
    }
  }
  return problems;
}

/** The figures that CloudWatch takes from a line: name, value and unit. */
export function metricsIn(line: string): Record<string, [value: number, unit: string]> {
  const document: Json = JSON.parse(line);
  const metrics: { Name: string; Unit: string }[] = document['_aws']['CloudWatchMetrics'][0]['Metrics'];
  return Object.fromEntries(metrics.map(({ Name, Unit }) => [Name, [document[Name], Unit]]));
}
