/**
 * Made-up records for trying the system at size: as many as asked for, the same for the same seed, one after the other in
 * an order in which every link leads to a record that came before. Nothing is kept in memory.
 */
import type { RecordId } from '../../src/records/ids.ts';
import type { Kind } from '../../src/records/registry.ts';
import { Draw } from './draw.ts';
import { MAKERS, type Population } from './makers.ts';

/** A record as a line of a file holds it. */
export type Line = { readonly id: RecordId } & Readonly<Record<string, unknown>>;

/** How many of each kind there are in a hundred, in the order in which they come. */
const SHARES: readonly (readonly [Kind, number])[] = [
  ['Organization', 2],
  ['Area', 1],
  ['Person', 8],
  ['Enterprise', 12],
  ['Document', 4],
  ['Edition', 2],
  ['AreaFigure', 5],
  ['Project', 12],
  ['Meeting', 8],
  ['Article', 46],
];

export interface Generation {
  /** How many records; at least 100. */
  readonly records: number;
  readonly seed: number;
}

export function* generate({ records, seed }: Generation): Generator<Line> {
  const population = populationOf(records);
  const draw = new Draw(seed);
  for (const [kind] of SHARES) {
    for (let at = 0; at < population[kind]; at += 1) {
      yield { id: `${kind}:g${at}`, ...MAKERS[kind](draw, population, at) };
    }
  }
}

function populationOf(records: number): Population {
  const counts = Object.fromEntries(SHARES.map(([kind, share]) => [kind, Math.floor((records * share) / 100)]));
  // What rounding left over becomes articles. Every kind of the shares is there.
  const rest = records - Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { ...counts, Article: (counts['Article'] ?? 0) + rest } as Population;
}
