/** What is public at a number, by the log alone; not in memory, because it grows with the store. */
import { readLog } from '../publications/log/logReader.ts';
import { kindOf, KINDS } from '../records/registry.ts';
import type { Session } from '../store/session.ts';
import { openTemporaryDatabase } from '../store/temporaryDatabase.ts';

export interface PublicRecord {
  readonly id: string;
  /** ISO 8601 instant of its newest revision. */
  readonly updatedAt: string;
}

/** The records in the order of kinds and ids. To be closed: `using records = await publicRecords(…)`. */
export interface PublicRecords extends Iterable<PublicRecord>, Disposable {
  readonly count: number;
  /** Of the publication with the number; undefined for number 0. */
  readonly publishedAt: string | undefined;
  readonly token: string;
}

const SCHEMA = `CREATE TABLE records (
  kind INTEGER NOT NULL, id TEXT NOT NULL, updatedAt TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID`;

export async function publicRecords(session: Session, number: number): Promise<PublicRecords> {
  const database = openTemporaryDatabase(SCHEMA);
  const put = database.prepare('INSERT OR REPLACE INTO records (kind, id, updatedAt) VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM records WHERE kind = ? AND id = ?');
  const place = new Map<string | undefined, number>(KINDS.map((kind, at) => [kind, at]));
  const placeOf = (id: string): number => place.get(kindOf(id)) ?? -1;
  let [publishedAt, token]: [string | undefined, string] = [undefined, ''];
  for await (const publication of readLog(session, 1, number)) {
    ({ publishedAt, token } = publication);
    for (const { id, operation } of publication.changes) {
      if (operation === 'PUBLISH') put.run(placeOf(id), id, publication.publishedAt);
      else remove.run(placeOf(id), id);
    }
  }
  const { count } = database.prepare('SELECT count(*) AS count FROM records').get() as { count: number };
  return {
    count,
    publishedAt,
    token,
    *[Symbol.iterator]() {
      const found = database.prepare('SELECT id, updatedAt FROM records ORDER BY kind, id').iterate();
      for (const { id, updatedAt } of found) yield { id: String(id), updatedAt: String(updatedAt) };
    },
    [Symbol.dispose]() {
      database.close();
    },
  };
}
