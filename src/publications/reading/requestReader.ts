/** The reads of one request. Create one for each request, because it caches its reads, including failures. */
import { type MaybePromise, whenRead } from '../../lists/atHand.ts';
import { type Head, type ListSource, readHead } from '../../lists/heads.ts';
import { ListPage, type ListPageQuery } from '../../lists/listPage.ts';
import type { PageArgs } from '../../lists/pageArgs.ts';
import { differencesAsPrinted, type FieldChange } from '../../records/differences.ts';
import type { RecordId } from '../../records/ids.ts';
import type { Kind, LiveRecord, WithdrawnRecord } from '../../records/registry.ts';
import { kindOf } from '../../records/registry.ts';
import type { Reader, StoredRecord } from '../../store/reads/reader.ts';
import type { Row, RowRange } from '../../store/reads/rows.ts';
import type { Deadline } from '../../store/deadline.ts';
import type { Session } from '../../store/session.ts';
import { listName, recordName } from '../../store/tables.ts';
import { presentContent } from '../log/formerContent.ts';
import { publicationPosition, PUBLICATIONS_LIST } from '../projection/feedEntries.ts';
import { type ChangesPage, changesPage } from './changesPage.ts';
import { type HistoryPage, historyPage, recordAs, recordOf } from './history.ts';
import {
  type PublicationChanges,
  type PublicationsPage,
  changesOfPublication,
  publicationsPage,
} from './publicationsPage.ts';
import type { PublicationSummary, Revision } from './revision.ts';
import type { VersionedCache } from './versionedCache.ts';

export class RequestReader implements ListSource {
  readonly #session: Session;
  readonly #onApplied: ((applied: number) => void) | undefined;
  #madeReader: Reader | undefined;
  readonly #cache: VersionedCache | undefined;
  readonly #records = new Map<string, MaybePromise<LiveRecord | WithdrawnRecord | undefined>>();
  #number: number | undefined;

  /**
   * @param session with the request's deadline, if it has one.
   * @param cache of the process, if it has one.
   * @param number the applied number, if it was read before the request's first read.
   * @param onNumber if it was not: called with the number after the first read.
   */
  constructor(session: Session, cache?: VersionedCache, number?: number, onNumber?: (number: number) => void) {
    this.#session = session;
    this.#cache = cache;
    this.#number = number;
    this.#onApplied =
      onNumber &&
      ((applied: number) => {
        this.#number = applied;
        onNumber(applied);
      });
  }

  /** Made when something is read: most requests find everything in memory. */
  get #reader(): Reader {
    return (this.#madeReader ??= this.#session.reader(this.#onApplied));
  }

  /** The applied number of this request: everything is read at this number or later. */
  async number(): Promise<number> {
    // If this is the first read, it sets the number itself.
    const number = this.#number ?? (await this.#reader.applied());
    this.#number ??= number;
    return this.#number;
  }

  /** The same, if it is known by now. */
  get knownNumber(): number | undefined {
    return this.#number;
  }

  /** Of the request, if it has one. */
  get deadline(): Deadline | undefined {
    return this.#session.deadline;
  }

  /** The record, or undefined if it is not public. */
  record<K extends Kind>(id: RecordId<K>): MaybePromise<LiveRecord<K> | undefined>;
  record(id: string): MaybePromise<LiveRecord | undefined>;
  record(id: string): MaybePromise<LiveRecord | undefined> {
    return whenRead(this.find(id), (found) => (found && 'withdrawal' in found ? undefined : found));
  }

  /** The record or, if it was withdrawn, its tombstone; undefined if it was never published. */
  find(id: string): MaybePromise<LiveRecord | WithdrawnRecord | undefined> {
    let found = this.#records.get(id);
    if (!found) {
      found = this.#cached(recordName(id), '', async () => parseRecord(await this.#reader.record(id)));
      this.#records.set(id, found);
    }
    return found;
  }

  /**
   * The record at a revision; undefined if there is no such revision or it withdrew the record. Of a record that is withdrawn
   * for good, its tombstone: what it said is no longer shown.
   */
  async recordAs(id: string, revision: number): Promise<LiveRecord | WithdrawnRecord | undefined> {
    const found = await recordAs(this.#reader, await this.number(), id, revision);
    if (found !== 'hidden') return found;
    const present = await this.find(id);
    return present && 'withdrawal' in present ? present : undefined;
  }

  /**
   * The record as it was at a revision; undefined if there is no such revision, it withdrew the record, or what it said is no
   * longer shown.
   */
  async snapshot(id: string, revision: number): Promise<LiveRecord | undefined> {
    const found = await recordAs(this.#reader, await this.number(), id, revision);
    return found === undefined || found === 'hidden' ? undefined : asSnapshot(found);
  }

  /** The same, of the revision that a publication made. */
  async snapshotIn(publication: number, id: string): Promise<LiveRecord | undefined> {
    const found = await recordOf(this.#reader, publication, id);
    return found && asSnapshot(found);
  }

  /**
   * What a revision changed, as printed; nothing for a first publication or a withdrawal, and where what was said is not shown
   * any more.
   */
  async changedFields({ recordId, number, publication }: Revision): Promise<readonly FieldChange[]> {
    const [after, before] = await Promise.all([
      this.snapshotIn(publication.number, recordId),
      number > 1 ? this.snapshot(recordId, number - 1) : undefined,
    ]);
    return before && after ? differencesAsPrinted(ownFields(before), ownFields(after)) : [];
  }

  /** Revisions of a record, newest first. */
  history(record: { readonly id: string; readonly revision: number }, window: PageArgs): Promise<HistoryPage> {
    return historyPage(this.#session, record, window);
  }

  list(query: ListPageQuery): ListPage {
    return new ListPage(this, query);
  }

  head(list: string): MaybePromise<Head> {
    return this.#cached(listName(list), '', async () => readHead(await this.#reader.head(list)));
  }

  rows(range: RowRange): MaybePromise<readonly Row[]> {
    const key = ['rows', range.from, range.to, range.descending, range.limit].join(' ');
    return this.#cached(listName(range.list), key, () => this.#session.rows(range));
  }

  count(range: Omit<RowRange, 'limit' | 'descending'>): MaybePromise<number> {
    const key = ['count', range.from, range.to].join(' ');
    return this.#cached(listName(range.list), key, () => this.#session.countRows(range));
  }

  async changes(window: PageArgs, kinds?: readonly Kind[] | null): Promise<ChangesPage> {
    return changesPage(this.#session, await this.number(), window, kinds);
  }

  /** When the publication with this number was published, applied or not; undefined if the log does not have it. */
  async publishedAt(number: number): Promise<string | undefined> {
    // In one request, if the applied number is not known. The row is small, and the publication may have 390 KB.
    const [row, applied] = await Promise.all([
      this.#reader.row(PUBLICATIONS_LIST, publicationPosition(number)),
      this.number(),
    ]);
    const listed = number <= applied ? row?.edge?.['publishedAt'] : undefined;
    return listed ?? (await this.#reader.publication(number))?.publishedAt;
  }

  /** The publication with this number, or the newest; undefined if it does not exist or is not fully applied yet. */
  async publication(number?: number | null): Promise<PublicationSummary | undefined> {
    const applied = await this.number();
    const requested = number ?? applied;
    if (requested < 1 || requested > applied) return undefined;
    return this.#reader.publication(requested);
  }

  /** Publications, newest first. */
  async publications(window: PageArgs): Promise<PublicationsPage> {
    return publicationsPage(this.#session, await this.number(), window);
  }

  /** The changes of a publication, from the log. */
  async changesOf(
    { number }: PublicationSummary,
    window: Pick<PageArgs, 'size' | 'after'>,
  ): Promise<PublicationChanges> {
    const item = await this.#reader.publication(number);
    if (!item) throw new Error(`The log lacks the publication ${number}`);
    return changesOfPublication(item, window);
  }

  #cached<Value>(name: string, key: string, read: () => Promise<Value>): MaybePromise<Value> {
    const cache = this.#cache;
    if (!cache) return read();
    // Before this request has a number, the cache may be older than that number.
    const cached = this.#number === undefined ? undefined : cache.find(name, key);
    // Only this class sets the values.
    return cached ? (cached.value as Value) : this.#readInto(cache, name, key, read);
  }

  async #readInto<Value>(cache: VersionedCache, name: string, key: string, read: () => Promise<Value>): Promise<Value> {
    const numberBefore = this.#number;
    const value = await read();
    cache.set(name, key, value, numberBefore ?? this.#number);
    return value;
  }
}

/** Without the fields that publishing adds. */
function ownFields({ kind, revision, firstPublishedAt, updatedAt, isSnapshot, id, ...content }: LiveRecord): object {
  return content;
}

const asSnapshot = (record: LiveRecord): LiveRecord => ({ ...record, isSnapshot: true });

function parseRecord(item: StoredRecord | undefined): LiveRecord | WithdrawnRecord | undefined {
  const kind = item && kindOf(item.id);
  if (!kind) return undefined;
  const { id, revision, firstPublishedAt, updatedAt, title, content, withdrawal } = item;
  if (withdrawal) return { id: id as RecordId, kind, title, revision, firstPublishedAt, updatedAt, withdrawal };
  if (content === undefined) return undefined;
  // The content was validated by its kind's shape when it was published, maybe by an earlier release, before a rebuild.
  const present = presentContent(kind, JSON.parse(content) as object);
  return { ...present, id, kind, revision, firstPublishedAt, updatedAt } as LiveRecord;
}
