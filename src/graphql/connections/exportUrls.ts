/** The addresses at which exactly what a list was asked for can be taken away, on this server. */
interface OrderArgument {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The question that a list answers, as the parameters of exports have it. */
export interface ExportQuestion {
  /** The field of Query that lists the records. */
  readonly list: string;
  /** By the names of the parameters: the fields of the filter, and the other arguments. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly orderBy?: OrderArgument | null | undefined;
}

/** As the schema has them: paths with their queries. */
export interface ExportUrls {
  readonly csv: string;
  readonly ndjson: string;
  readonly atom: string;
}

export function exportUrls({ list, parameters, orderBy }: ExportQuestion): ExportUrls {
  const pairs = pairsIn('', parameters);
  if (orderBy) pairs.push(['orderBy', `${orderBy.direction === 'DESC' ? '-' : ''}${orderBy.field}`]);
  const search = pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
  const url = (format: string) => `/data/${list}.${format}${search}`;
  return { csv: url('csv'), ndjson: url('ndjson'), atom: url('atom') };
}

/** A name for each value: `investment.gte`, and the same name for each value of a list. */
function pairsIn(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => pairsIn(name, each));
  if (typeof value !== 'object') return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
  const pairs = Object.entries(value).flatMap(([field, inner]) =>
    pairsIn(name === '' ? field : `${name}.${field}`, inner),
  );
  // A condition with nothing inside, such as any honour.
  return pairs.length === 0 && name !== '' ? [[name, 'true']] : pairs;
}
