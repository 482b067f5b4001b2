/** The day from which relative dates of a record count: that of its article or edition, in the import or public. */
import { partialDate } from '../records/partialDate.ts';
import type { PrintedOn } from '../records/printed/index.ts';
import { type Kind, kindOf } from '../records/registry.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Gives the fields of a public record in the form of an import. */
type FindFields = (id: string) => Promise<Fields | undefined>;

export class PublicationDays {
  readonly #imported = new Map<string, PrintedOn>();
  readonly #findPublic: FindFields;

  constructor(findPublic: FindFields) {
    this.#findPublic = findPublic;
  }

  /** Adds a record of the import, valid or not. */
  add(id: string, fields: Fields): void {
    const day = dayIn(kindOf(id), fields);
    if (day) this.#imported.set(id, day);
  }

  /** An article's own day; of other records, that of the first article or edition in `sources` whose day is known. */
  async of(kind: Kind, fields: Fields): Promise<PrintedOn | undefined> {
    const own = dayIn(kind, fields);
    if (own) return own;
    for (const id of sourcesOf(fields)) {
      const day = this.#imported.get(id) ?? dayIn(kindOf(id), (await this.#findPublic(id)) ?? {});
      if (day) return day;
    }
    return undefined;
  }
}

function dayIn(kind: Kind | undefined, fields: Fields): PrintedOn | undefined {
  const value = kind === 'Article' ? fields['publishedOn'] : kind === 'Edition' ? fields['date'] : undefined;
  return value === undefined ? undefined : partialDate.safeParse(value).data;
}

function sourcesOf({ sources }: Fields): string[] {
  if (!Array.isArray(sources)) return [];
  return (sources as unknown[]).flatMap((source) => {
    if (typeof source !== 'object' || source === null) return [];
    const { article, edition } = source as Fields;
    return [article, edition].filter((id) => typeof id === 'string');
  });
}
