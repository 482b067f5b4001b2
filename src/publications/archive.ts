/** The read side, as one request sees it: make one for each request, since it remembers what it read. */
import { ListPage, type ListQuery } from '../lists/listPage.ts';
import type { Window } from '../lists/window.ts';
import type { RecordId } from '../records/ids.ts';
import type { Kind, LiveRecord } from '../records/registry.ts';
import { kindOf } from '../records/registry.ts';
import { createReader, type Reader, type StoredRecord } from '../store/reader.ts';
import type { Tables } from '../store/tables.ts';
import { decodeChanges, kindOfChange } from './change.ts';
import { type ChangesPage, changesPage, type FeedChange } from './changesPage.ts';

export interface PublicationSummary {
  readonly number: number;
  readonly publishedAt: string;
  readonly note: string;
}

export class Archive {
  readonly #tables: Tables;
  readonly #reader: Reader;
  readonly #records = new Map<string, Promise<LiveRecord | undefined>>();

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#reader = createReader(tables);
  }

  /** The record, or undefined when there is none that is public. */
  record<K extends Kind>(id: RecordId<K>): Promise<LiveRecord<K> | undefined>;
  record(id: string): Promise<LiveRecord | undefined>;
  record(id: string): Promise<LiveRecord | undefined> {
    let found = this.#records.get(id);
    if (!found) {
      found = this.#reader.record(id).then((item) => item && toLive(item));
      this.#records.set(id, found);
    }
    return found;
  }

  list(query: ListQuery): ListPage {
    return new ListPage(this.#tables, this.#reader, query);
  }

  changes(window: Window, kinds?: readonly Kind[] | null): Promise<ChangesPage> {
    return changesPage(this.#tables, this.#reader, window, kinds);
  }

  /** The publication of that number, or the newest; undefined when there is none or it is not wholly applied yet. */
  async publication(number?: number | null): Promise<PublicationSummary | undefined> {
    const applied = await this.#reader.applied();
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
}

function toLive(item: StoredRecord): LiveRecord | undefined {
  const kind = kindOf(item.id);
  if (item.content === undefined || !kind) return undefined;
  const { id, revision, firstPublishedAt, updatedAt } = item;
  // The content was parsed by its kind's shape when it was published.
  return { ...(JSON.parse(item.content) as object), id, kind, revision, firstPublishedAt, updatedAt } as LiveRecord;
}
