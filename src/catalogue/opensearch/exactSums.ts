/**
 * Exact sums in an engine that adds doubles: an amount's millionths, up to 27 digits, in three parts of nine digits. A sum of
 * such parts is a whole number that a double holds exactly, for up to nine million records.
 */
import { CatalogueUnavailable } from '../catalogue.ts';

const BASE = 1_000_000_000n;
/** Of amounts in one group, so that each part's sum stays below 2^53. */
const MAX_SUMMED = Math.floor(Number.MAX_SAFE_INTEGER / Number(BASE));

export type Parts = Readonly<Record<'part0' | 'part1' | 'part2', number>>;

/** Each part has the sign of the whole. */
export function partsOf(millionths: bigint): Parts {
  return {
    part0: Number(millionths % BASE),
    part1: Number((millionths / BASE) % BASE),
    part2: Number(millionths / (BASE * BASE)),
  };
}

/** @throws CatalogueUnavailable if so many amounts were added that the sum may not be exact. */
export function sumOfParts({ part0, part1, part2 }: Parts, count: number): bigint {
  if (count > MAX_SUMMED) throw new CatalogueUnavailable('Too many amounts for an exact sum; ask for a part of them');
  return BigInt(part0) + BASE * BigInt(part1) + BASE * BASE * BigInt(part2);
}
