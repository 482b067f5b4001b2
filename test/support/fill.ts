/**
 * Fills an empty store with publications: all committed, then derived at once, which is many times as fast as publishing
 * one after the other and leaves the same (test/publications/derive.test.ts).
 */
import { randomUUID } from 'node:crypto';
import { titleOf } from '../../src/records/registry.ts';
import { type Change, encodeChanges, type LoggedChange } from '../../src/publications/log/change.ts';
import { deriveAll } from '../../src/publications/projection/deriveAll.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';

/** @param noteOf what each publication is, by its number. */
export async function fill(
  session: WriteSession,
  batches: readonly (readonly Change[])[],
  noteOf: (number: number) => string = () => 'generated',
): Promise<void> {
  const known = new Map<string, Pick<LoggedChange, 'revision' | 'firstPublishedAt'> & { title: string }>();
  for (const [at, changes] of batches.entries()) {
    const publishedAt = new Date().toISOString();
    const logged = changes.map((change): LoggedChange => {
      const before = known.get(change.id);
      const revision = (before?.revision ?? 0) + 1;
      const firstPublishedAt = before?.firstPublishedAt ?? publishedAt;
      const title = change.operation === 'PUBLISH' ? titleOf(change) : (before?.title ?? '');
      known.set(change.id, { revision, firstPublishedAt, title });
      if (change.operation === 'WITHDRAW') return { ...change, revision, firstPublishedAt, title };
      return { ...change, ...(before && { reason: change.reason ?? 'UPDATED' }), revision, firstPublishedAt };
    });
    const number = at + 1;
    const item = { log: 'log', number, publishedAt, note: noteOf(number), token: randomUUID() };
    await session.writer.putPublication({ ...item, changes: encodeChanges(logged) });
  }
  await deriveAll(session);
}
