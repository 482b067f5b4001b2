/** The read side, as one request sees it: make one for each request, since it remembers what it read, failures too. */
import { type Head, type ListSource, readHead } from '../../lists/heads.ts';
import { ListPage, type ListPageQuery } from '../../lists/listPage.ts';
import type { PageArgs } from '../../lists/pageArgs.ts';
import type { RecordId } from '../../records/ids.ts';
import type { Kind, LiveRecord, WithdrawnRecord } from '../../records/registry.ts';
import { kindOf } from '../../records/registry.ts';
import type { Reader, StoredRecord } from '../../store/reads/reader.ts';
import type { Row, RowRange } from '../../store/reads/rows.ts';
import type { Session } from '../../store/session.ts';
import { listName, recordName } from '../../store/tables.ts';
import { decodeChanges, kindOfChange } from '../log/change.ts';
import { type ChangesPage, changesPage, type FeedChange } from './changesPage.ts';
import { type HistoryPage, historyPage, recordAs, recordOf } from './history.ts';
import type { VersionedCache } from './versionedCache.ts';

export interface PublicationSummary {
  readonly number: number;
  readonly publishedAt: string;
  readonly note: string;
}

export class RequestReader implements ListSource {
  readonly #session: Session;
  readonly #reader: Reader;
  readonly #memory: VersionedCache | undefined;
  readonly #records = new Map<string, Promise<LiveRecord | WithdrawnRecord | undefined>>();
  #number: number | undefined;

  /**
   * @param tables with the request's deadline, where it has one.
   * @param memory what the process keeps, if it does.
   * @param number the number that was read before this request reads anything.
   * @param learnNumber where that is not known: is told it when the first read has come back.
   */
  constructor(session: Session, memory?: VersionedCache, number?: number, learnNumber?: (number: number) => void) {
    this.#session = session;
    this.#memory = memory;
    this.#number = number;
    const learn =
      learnNumber &&
      ((applied: number) => {
        this.#number = applied;
        learnNumber(applied);
      });
    this.#reader = session.reader(learn);
  }

  /** The number that all that is read here belongs to, or comes after. */
  async number(): Promise<number> {
    // Reading it may be the first read, which tells it to us.
    const number = this.#number ?? (await this.#reader.applied());
    this.#number ??= number;
    return this.#number;
  }

  /** The same if it is known by now. */
  get knownNumber(): number | undefined {
    return this.#number;
  }

  /** The time that reading has begins anew: something else was waited for. */
  renewDeadline(): void {
    this.#session.deadline?.renew();
  }

  /** The record, or undefined when there is none that is public. */
  record<K extends Kind>(id: RecordId<K>): Promise<LiveRecord<K> | undefined>;
  record(id: string): Promise<LiveRecord | undefined>;
  async record(id: string): Promise<LiveRecord | undefined> {
    const found = await this.find(id);
    return found && 'withdrawal' in found ? undefined : found;
  }

  /** The record or, when it was withdrawn, what is left of it; undefined when there never was one. */
  find(id: string): Promise<LiveRecord | WithdrawnRecord | undefined> {
    let found = this.#records.get(id);
    if (!found) {
      found = this.#cached(recordName(id), '', async () => parseRecord(await this.#reader.record(id)));
      this.#records.set(id, found);
    }
    return found;
  }

  /** The record as it was with a revision; undefined when there is no such revision, or it withdrew the record. */
  async recordAs(id: string, revision: number): Promise<LiveRecord | undefined> {
    return recordAs(this.#reader, await this.number(), id, revision);
  }

  /** The record as a publication made it; undefined where that withdrew it. */
  recordOf(publication: number, id: string): Promise<LiveRecord | undefined> {
    return recordOf(this.#reader, publication, id);
  }

  /** Revisions of a record, newest first. */
  history(record: { readonly id: string; readonly revision: number }, window: PageArgs): Promise<HistoryPage> {
    return historyPage(this.#session, record, window);
  }

  list(query: ListPageQuery): ListPage {
    return new ListPage(this, query);
  }

  head(list: string): Promise<Head> {
    return this.#cached(listName(list), '', async () => readHead(await this.#reader.head(list)));
  }

  rows(range: RowRange): Promise<readonly Row[]> {
    const key = ['rows', range.from, range.to, range.descending, range.limit].join(' ');
    return this.#cached(listName(range.list), key, () => this.#session.rows(range));
  }

  count(range: Omit<RowRange, 'limit' | 'descending'>): Promise<number> {
    const key = ['count', range.from, range.to].join(' ');
    return this.#cached(listName(range.list), key, () => this.#session.countRows(range));
  }

  async changes(window: PageArgs, kinds?: readonly Kind[] | null): Promise<ChangesPage> {
    return changesPage(this.#session, await this.number(), window, kinds);
  }

  /** The publication of that number, or the newest; undefined when there is none or it is not wholly applied yet. */
  async publication(number?: number | null): Promise<PublicationSummary | undefined> {
    const applied = await this.number();
    const wanted = number ?? applied;
    if (wanted < 1 || wanted > applied) return undefined;
    return this.#reader.publication(wanted);
  }

  /** The first changes of a publication, as the log has them. */
  async changesOf(publication: PublicationSummary, first: number): Promise<Omit<FeedChange, 'position'>[]> {
    const item = await this.#reader.publication(publication.number);
    return decodeChanges(item?.changes ?? new Uint8Array())
      .slice(0, first)
      .map((change) => ({
        operation: change.operation,
        reason: change.reason,
        note: change.note,
        recordId: change.id,
        kind: kindOfChange(change),
        publication,
      }));
  }

  async #cached<Value>(name: string, key: string, read: () => Promise<Value>): Promise<Value> {
    const memory = this.#memory;
    if (!memory) return read();
    // Before this request has a number, memory may be behind the one it will get. Kept by this very method.
    if (this.#number !== undefined && memory.has(name, key)) return memory.get(name, key) as Value;
    const known = this.#number;
    const value = await read();
    memory.set(name, key, value, known ?? this.#number);
    return value;
  }
}

function parseRecord(item: StoredRecord | undefined): LiveRecord | WithdrawnRecord | undefined {
  const kind = item && kindOf(item.id);
  if (!kind) return undefined;
  const { id, revision, firstPublishedAt, updatedAt, title, content, withdrawal } = item;
  if (withdrawal) return { id: id as RecordId, kind, title, revision, firstPublishedAt, updatedAt, withdrawal };
  if (content === undefined) return undefined;
  // The content was parsed by its kind's shape when it was published.
  return { ...(JSON.parse(content) as object), id, kind, revision, firstPublishedAt, updatedAt } as LiveRecord;
}
