/**
 * When a statement of a record was published. That is the day of the article or edition in the source beside it; else the file's
 * `printedOn`; else the one day of the articles and editions in the record's `sources`. Nothing else counts: neither today nor
 * the only article of a file, because another one may be added to it.
 */
import type { PartialDate } from '../records/partialDate.ts';
import type { Kind } from '../records/registry.ts';
import { type FieldPath, valueAt } from './fieldPath.ts';
import { isPublishedItself, type PublicationDays } from './publicationDays.ts';

export interface KnownDay {
  readonly printedOn: PartialDate;
  /** Where it is said, for messages. */
  readonly from: string;
  /** What helps if that is not precise enough. */
  readonly remedy: string;
}

interface UnknownDay {
  /** Why it is not known, for messages. */
  readonly missing: string;
  readonly remedy: string;
}

const WRITE_DATE = 'write the whole date';
const WRITE_PRINTED_ON =
  'write the whole date, or printedOn beside the records (in NDJSON, in a first line without an id)';

/** @param at the path of the statement's date. */
export async function dayOfPublication(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
  at: FieldPath,
  printedOn: PartialDate | undefined,
  days: PublicationDays,
): Promise<KnownDay | UnknownDay> {
  // When an article or edition was published itself cannot follow from its sources, which others wrote earlier.
  const isOwnDay = isPublishedItself(kind);
  const own = isOwnDay ? undefined : ownSource(fields, at);
  if (own !== undefined) return { ...(await dayOf([own], days)), remedy: WRITE_DATE };
  if (printedOn) return { printedOn, from: 'printedOn', remedy: WRITE_DATE };
  const sources = isOwnDay || !Array.isArray(fields['sources']) ? [] : (fields['sources'] as unknown[]);
  const published = [...new Set(sources.map(publishedIn).filter((id) => id !== undefined))];
  if (published.length > 0) return { ...(await dayOf(published, days)), remedy: WRITE_PRINTED_ON };
  const missing = isOwnDay ? 'the file does not say it' : 'neither the file nor a source of the record says it';
  return { missing, remedy: WRITE_PRINTED_ON };
}

/** The article or edition in the nearest source beside or above the date. */
function ownSource(fields: unknown, at: FieldPath): string | undefined {
  for (let length = at.length - 1; length > 0; length -= 1) {
    const id = publishedIn(valueAt(fields, [...at.slice(0, length), 'source']));
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The article of a source, else its edition. */
function publishedIn(source: unknown): string | undefined {
  return [valueAt(source, ['article']), valueAt(source, ['edition'])].find((id) => typeof id === 'string');
}

async function dayOf(
  ids: readonly string[],
  days: PublicationDays,
): Promise<Omit<KnownDay, 'remedy'> | Omit<UnknownDay, 'remedy'>> {
  const found = await Promise.all(ids.map(async (id) => ({ id, day: await days.of(id) })));
  const unknown = found.find(({ day }) => day === undefined);
  if (unknown) return { missing: `${unknown.id} is neither in this import nor public` };
  const known = found.flatMap(({ id, day }) => (day ? [{ from: id, printedOn: day }] : []));
  const [first] = known;
  const edtf = new Set(known.map(({ printedOn }) => printedOn.edtf));
  return first && edtf.size === 1 ? first : { missing: `the sources are of several days (${[...edtf].join(', ')})` };
}
