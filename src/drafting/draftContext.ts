/** What the assemblers share while a page is drafted: the day, the drafts so far by kind and name, and the doubts. */
import type { PrintedOn } from '../records/printed/index.ts';
import type { Kind } from '../records/registry.ts';
import { type DateMark } from './marks/dates.ts';
import { type Doubt, DraftLink, RecordDraft } from './recordDraft.ts';
import type { Passage } from './text/passage.ts';

/** The letters that tell names apart: no blanks, no quotation marks. */
const keyOf = (kind: Kind, name: string): string => `${kind} ${name.replace(/[\s《》“”"'‘’]/g, '')}`;

export class DraftContext {
  /** The day of the page. */
  readonly day: PrintedOn | undefined;
  readonly records: RecordDraft[] = [];
  readonly doubts: Doubt[] = [];
  readonly #byName = new Map<string, RecordDraft>();

  constructor(day: PrintedOn | undefined) {
    this.day = day;
  }

  /** A draft of its own. */
  add(record: RecordDraft): RecordDraft {
    this.records.push(record);
    this.remember(record, record.naming.name);
    return record;
  }

  /** Lets the record be found by a further name: a short form that the page gives. */
  remember(record: RecordDraft, name: string): void {
    const key = keyOf(record.kind, name);
    if (!this.#byName.has(key)) this.#byName.set(key, record);
  }

  find(kind: Kind, name: string): RecordDraft | undefined {
    return this.#byName.get(keyOf(kind, name));
  }

  /** The draft of that name, or a new one that has only its name, in `field`. */
  named(kind: Kind, name: Passage, field: 'name' | 'title' = 'name'): RecordDraft {
    const known = this.find(kind, name.text);
    if (known) return known;
    return this.add(new RecordDraft(kind, { name: name.text })).printed([field], name);
  }

  link(kind: Kind, name: Passage, field: 'name' | 'title' = 'name'): DraftLink {
    return new DraftLink(this.named(kind, name, field));
  }

  doubt(passage: Passage, why: string): void {
    this.doubts.push({ span: passage.span, why });
  }

  /**
   * Puts a date into a record, or doubts it where its year is nowhere.
   *
   * @param year where the page has no day: the only year that the text around the date names.
   */
  date(record: RecordDraft, path: readonly (string | number)[], mark: DateMark, year?: Passage): boolean {
    if (mark.edtf === undefined) {
      this.doubt(mark.passage, `${path.join('.')}: its year is nowhere; give the day of the page with --published`);
      return false;
    }
    const value = { edtf: mark.edtf, original: mark.passage.text };
    const rule = mark.isAbsolute ? 'date' : year ? 'dateInYear' : 'dateOnPage';
    record.derived(path, value, mark.passage, rule);
    if (rule === 'dateInYear' && year) record.derived(path, value, year, rule);
    return true;
  }
}
