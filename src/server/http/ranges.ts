/** Ranges of bytes (RFC 9110, section 14). One range is honoured; several are answered with the whole, as a server may. */

/** Both positions included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const ONE_RANGE = /^bytes=[ \t]*(?:(\d+)-(\d*)|-(\d+))[ \t]*$/i;

/**
 * The range that a request asks for of so many bytes; `whole` without one, and for what is no range of bytes.
 *
 * @param range the header.
 */
export function rangeIn(range: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [match, first, last, suffix] = ONE_RANGE.exec(range ?? '') ?? [];
  if (match === undefined) return 'whole';
  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === undefined || last === '' ? Infinity : Number(last);
  if (end < start) return 'whole';
  return start >= size ? 'unsatisfiable' : { start, end: Math.min(end, size - 1) };
}
