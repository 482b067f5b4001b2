/** The days on which articles and editions were published: those of the import, and public ones. */
import { partialDate, type PartialDate } from '../records/partialDate.ts';
import { kindOf } from '../records/registry.ts';
import { withPrintedOn } from './relativeDates.ts';

/** The field that says when a record of these kinds was published. */
const FIELDS: Readonly<Record<string, string>> = { Article: 'publishedOn', Edition: 'date' };

export const isPublishedItself = (kind: string): boolean => Object.hasOwn(FIELDS, kind);

type Fields = Readonly<Record<string, unknown>>;
/** The public records among the ids, in the form of an import. */
type FindCurrent = (ids: readonly string[]) => Promise<ReadonlyMap<string, { readonly fields: Fields }>>;

export class PublicationDays {
  readonly #current: FindCurrent;
  readonly #days = new Map<string, Promise<PartialDate | undefined>>();

  constructor(current: FindCurrent) {
    this.#current = current;
  }

  /**
   * Adds a record of the import, valid or not.
   *
   * @param printedOn of its file: relative words of these records themselves need it.
   */
  add(id: string, fields: Fields, printedOn: PartialDate | undefined): void {
    const day = dayIn(id, fields, printedOn);
    // A patch without it, or an invalid record: the day is the public one.
    if (day) this.#days.set(id, Promise.resolve(day));
  }

  /** Undefined if the record is not known. */
  of(id: string): Promise<PartialDate | undefined> {
    const found = this.#days.get(id) ?? this.#publicDay(id);
    this.#days.set(id, found);
    return found;
  }

  async #publicDay(id: string): Promise<PartialDate | undefined> {
    if (!isPublishedItself(kindOf(id) ?? '')) return undefined;
    const record = (await this.#current([id])).get(id);
    return record && dayIn(id, record.fields, undefined);
  }
}

function dayIn(id: string, fields: Fields, printedOn: PartialDate | undefined) {
  const field = FIELDS[kindOf(id) ?? ''];
  return field === undefined ? undefined : partialDate.safeParse(withPrintedOn(fields[field], printedOn)).data;
}
