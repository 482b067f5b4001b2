/** What is public at a number, by the log alone. */
import { readLog } from '../publications/log/logReader.ts';
import { kindOf, KINDS } from '../records/registry.ts';
import type { Session } from '../store/session.ts';

export interface PublicRecord {
  readonly id: string;
  /** ISO 8601 instant of its newest revision. */
  readonly updatedAt: string;
}

export interface PublicRecords {
  /** In the order of kinds and ids. */
  readonly records: readonly PublicRecord[];
  /** Of the publication with the number; undefined for number 0. */
  readonly publishedAt: string | undefined;
  readonly token: string;
}

export async function publicRecords(session: Session, number: number): Promise<PublicRecords> {
  const updated = new Map<string, string>();
  let [publishedAt, token]: [string | undefined, string] = [undefined, ''];
  for await (const publication of readLog(session, 1, number)) {
    ({ publishedAt, token } = publication);
    for (const { id, operation } of publication.changes) {
      if (operation === 'PUBLISH') updated.set(id, publication.publishedAt);
      else updated.delete(id);
    }
  }
  const place = new Map<string | undefined, number>(KINDS.map((kind, at) => [kind, at]));
  const placeOf = (id: string): number => place.get(kindOf(id)) ?? -1;
  const records = [...updated]
    .map(([id, updatedAt]) => ({ id, updatedAt }))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id) || (a.id < b.id ? -1 : 1));
  return { records, publishedAt, token };
}
