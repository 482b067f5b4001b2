/**
 * How many random questions a property is asked: a third of `full`, so that all tests together stay quick; with
 * `THOROUGH=1`, as before a release, all of them.
 */
export function runs(full: number): number {
  return process.env['THOROUGH'] === undefined ? Math.max(3, Math.ceil(full / 3)) : full;
}
