/**
 * How much random tests ask. All tests together are to stay quick, so they ask a fifth of what they could; with
 * `THOROUGH=1`, as before a release, everything.
 */
export const isThorough = process.env['THOROUGH'] !== undefined;

/** How many random questions a property is asked, of as many as are worth asking. */
export function runs(full: number): number {
  return isThorough ? full : Math.max(3, Math.ceil(full / 5));
}

/** For tests that take long and whose ground others cover more quickly: only with `THOROUGH=1`. */
export const whenThorough = isThorough ? test : test.skip;
