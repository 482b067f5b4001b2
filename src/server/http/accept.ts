/** What a client wants of the media types of `Accept` (RFC 9110, section 12.5.1). */

/** Whether it wants the first type more than any of the others. */
export function prefers(header: string | undefined, type: string, others: readonly string[]): boolean {
  const ranges = rangesIn(header ?? '*/*');
  const wanted = qualityOf(type, ranges);
  return others.every((other) => qualityOf(other, ranges) < wanted);
}

function rangesIn(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(',').map((entry) => {
      const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      const number = quality === undefined ? 1 : Number(quality.slice(2));
      return [range, number >= 0 && number <= 1 ? number : 0];
    }),
  );
}

/** By the most specific range. */
function qualityOf(type: string, ranges: ReadonlyMap<string, number>): number {
  const [main = ''] = type.split('/');
  return ranges.get(type) ?? ranges.get(`${main}/*`) ?? ranges.get('*/*') ?? 0;
}
