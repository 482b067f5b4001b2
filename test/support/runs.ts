/**
 * How much tests ask. All tests together are to stay quick, so random ones ask a tenth of what they could; with `THOROUGH=1`,
 * as before a release, everything.
 */
export const isThorough = process.env['THOROUGH'] !== undefined;

/** How many random questions a property is asked, of as many as are worth asking. */
export function runs(full: number): number {
  return isThorough ? full : Math.max(3, Math.ceil(full / 10));
}

/** For tests that take long and whose ground others cover more quickly: only with `THOROUGH=1`. */
export const whenThorough = isThorough ? test : test.skip;

/** Each so many of like cases, beginning with the first; all of them with `THOROUGH=1`. */
export function sampled<Case>(cases: readonly Case[], every: number): Case[] {
  return cases.filter((_, at) => isThorough || at % every === 0);
}
