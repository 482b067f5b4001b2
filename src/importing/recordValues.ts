/** Bounds what validation makes of one record: each value can be a problem, a link or a name to look up. */

/** A record of the largest size has fewer. */
export const MAX_RECORD_VALUES = 20_000;

export function hasTooManyValues(fields: object): boolean {
  let count = 0;
  const pending: object[] = [fields];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    const inner: unknown[] = Object.values(value);
    count += inner.length;
    if (count > MAX_RECORD_VALUES) return true;
    for (const item of inner) if (typeof item === 'object' && item !== null) pending.push(item);
  }
  return false;
}
