/** Brings an index up to the log: publications in windows, each complete before its number is told. */
import type { Client } from '@opensearch-project/opensearch';
import type { LoggedPublication } from '../../publications/log/logReader.ts';
import type { LoggedChange } from '../../publications/log/change.ts';
import { ERASED } from '../../publications/log/reasons.ts';
import { catalogueEntryOf } from '../entry.ts';
import { BulkWriter } from './bulkWriter.ts';
import { documentOf, type DocumentSource, endedDocument } from './document.ts';
import { type Query, range, terms } from './query.ts';
import type { IndexedTo } from './state.ts';

export interface FollowOptions {
  /** Nobody reads the index yet: versions that were replaced are not kept. */
  readonly isBuilding: boolean;
  /** Called when everything up to a publication is complete and can be found. */
  readonly onComplete: (reached: IndexedTo) => Promise<void>;
}

/** Changes in a window: what is not complete is written again after a crash. */
const CHANGES_PER_WINDOW = 5_000;
/** Ids in one question. */
const IDS_PER_SEARCH = 500;
/** Versions that are removed before more are looked for. */
const REMOVED_TOGETHER = 1_000;
const TIMEOUT = 60_000;

/** The last change of each record in a window. What was public only within the window is never seen. */
class Window {
  readonly changes = new Map<
    string,
    { readonly change: LoggedChange; readonly number: number; readonly first: number }
  >();
  readonly erased = new Set<string>();
  /** Versions that another one replaces within the window. */
  readonly superseded: { readonly id: string; readonly n: number }[] = [];
  count = 0;
  last: Pick<LoggedPublication, 'number' | 'token'> | undefined;

  add({ number, token, changes }: LoggedPublication): void {
    for (const change of changes) {
      const before = this.changes.get(change.id);
      if (before?.change.operation === 'PUBLISH') this.superseded.push({ id: change.id, n: before.number });
      this.changes.set(change.id, { change, number, first: before?.first ?? number });
      if (change.operation === 'WITHDRAW' && change.reason === ERASED) this.erased.add(change.id);
    }
    this.count += changes.length;
    this.last = { number, token };
  }
}

/**
 * @param publications beginning with the one after `from.number`.
 * @returns what was reached.
 */
export async function followLog(
  client: Client,
  from: IndexedTo,
  publications: AsyncIterable<LoggedPublication>,
  options: FollowOptions,
): Promise<IndexedTo> {
  let reached = from;
  let window = new Window();
  const complete = async () => {
    if (!window.last) return;
    await writeWindow(client, reached, window, options.isBuilding);
    const { number, token } = window.last;
    reached = { index: from.index, number, token };
    await options.onComplete(reached);
    if (window.erased.size > 0) await removeErased(client, from.index, [...window.erased]);
    window = new Window();
  };
  for await (const publication of publications) {
    const expected = (window.last?.number ?? reached.number) + 1;
    if (publication.number !== expected)
      throw new Error(`Publication ${publication.number} cannot follow ${expected - 1}`);
    window.add(publication);
    if (window.count >= CHANGES_PER_WINDOW) await complete();
  }
  await complete();
  return reached;
}

async function writeWindow(
  client: Client,
  { index, number }: IndexedTo,
  window: Window,
  isBuilding: boolean,
): Promise<void> {
  const writer = new BulkWriter(client, index);
  const endedAt = new Date().toISOString();
  const all = [...window.changes];
  for (let at = 0; at < all.length; at += IDS_PER_SEARCH) {
    const part = all.slice(at, at + IDS_PER_SEARCH);
    // Nothing is in a new index.
    const before =
      number === 0
        ? []
        : await publicVersions(
            client,
            index,
            number,
            part.map(([id]) => id),
          );
    for (const version of before) {
      const ending = window.changes.get(version.id);
      if (isBuilding || ending === undefined || window.erased.has(version.id))
        await writer.remove(version.id, version.n);
      else await writer.put(endedDocument(version, ending.first, endedAt));
    }
    for (const [, { change, number: n }] of part) {
      if (change.operation === 'PUBLISH') await writer.put(documentOf(catalogueEntryOf(change.id, change), n));
    }
  }
  // A follower that stopped, or is late, may have written them at the end of a shorter window.
  for (const { id, n } of window.superseded) await writer.remove(id, n);
  await writer.flush();
  await client.indices.refresh({ index }, { requestTimeout: TIMEOUT });
}

/** The versions of these records that are public at the number, as they are in the index. */
async function publicVersions(
  client: Client,
  index: string,
  number: number,
  ids: readonly string[],
): Promise<DocumentSource[]> {
  const { body } = await client.search(
    {
      index,
      body: {
        size: ids.length,
        query: {
          bool: {
            filter: [{ terms: { id: [...ids] } }, { range: { n: { lte: number } } }],
            must_not: [{ range: { until: { lte: number } } }],
          },
        },
      },
    },
    { requestTimeout: TIMEOUT },
  );
  return body.hits.hits.map(({ _source }) => _source as DocumentSource);
}

/** Removes every version of erased records, also from the index's files. */
async function removeErased(client: Client, index: string, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += IDS_PER_SEARCH) {
    await removeFound(client, index, terms('id', ids.slice(at, at + IDS_PER_SEARCH)));
  }
  await client.indices.forcemerge({ index, only_expunge_deletes: true }, { requestTimeout: TIMEOUT });
}

/** Removes versions that ended so long ago that no request can ask for them. */
export const removeEnded = (client: Client, index: string, before: Date): Promise<void> =>
  removeFound(client, index, range('endedAt', { lt: before.toISOString() }));

async function removeFound(client: Client, index: string, query: Query): Promise<void> {
  for (;;) {
    // The library's type of a query is wider, and not open to fields by name.
    const body = { size: REMOVED_TOGETHER, query: query as never, _source: ['id', 'n'] };
    const { body: found } = await client.search({ index, body }, { requestTimeout: TIMEOUT });
    const versions = found.hits.hits.map(({ _source }) => _source as unknown as Pick<DocumentSource, 'id' | 'n'>);
    if (versions.length === 0) return;
    const writer = new BulkWriter(client, index);
    for (const { id, n } of versions) await writer.remove(id, n);
    await writer.flush();
    await client.indices.refresh({ index }, { requestTimeout: TIMEOUT });
  }
}
