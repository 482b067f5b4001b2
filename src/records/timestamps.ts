/** Instants as sites export them (ISO 8601, RFC 3339): a partial date keeps their day in Asia/Shanghai. */

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[-+]\d\d:?\d\d)?$/;
const SHANGHAI = '+08:00';

/** The day of a timestamp, `YYYY-MM-DD`; without an offset it is in Shanghai already. Undefined: no timestamp. */
export function dayOfTimestamp(text: string): string | undefined {
  const [, day, time, offset = SHANGHAI] = TIMESTAMP.exec(text) ?? [];
  if (day === undefined || time === undefined) return undefined;
  const instant = Date.parse(`${day}T${time}${offset.replace(/^([-+]\d\d)(\d\d)$/, '$1:$2')}`);
  // A day that no month has becomes another day, or none.
  if (Number.isNaN(instant) || !new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)) return undefined;
  return new Date(instant + 8 * 60 * 60 * 1_000).toISOString().slice(0, 10);
}
