/** Restores the log from other tables, such as those of a point-in-time recovery, and then all derived data. */
import { isDeepStrictEqual } from 'node:util';
import type { PublicationItem } from '../../store/reads/reader.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { decodeChanges } from '../log/change.ts';
import { LogDamaged } from '../log/errors.ts';
import { readPublications } from '../log/logReader.ts';
import type { OnProgress } from '../projection/deriveAll.ts';
import { rebuild } from './rebuild.ts';

export interface Restored {
  /** Number of the newest publication of the other log. */
  readonly number: number;
  /** Publications that were missing or different in this log. */
  readonly written: number;
  /** Publications that the other log does not have. */
  readonly removed: number;
  /** Derived items that were repaired. */
  readonly repaired: number;
}

export interface RestoreOptions {
  /** Only counts the differences, and changes nothing. */
  readonly dryRun?: boolean;
  /** Publications compared, of those of the other log. */
  readonly onCompared?: OnProgress;
  /** Derived items rebuilt. */
  readonly onProgress?: OnProgress;
}

/**
 * Makes this log equal to the other one, publication by publication, and then rebuilds the derived data. Nobody may publish
 * meanwhile. Correct items are not touched; a restore that was interrupted is run again.
 *
 * @throws LogDamaged when the other log has a gap or a publication that cannot be decoded; nothing is changed then.
 */
export async function restore(
  session: WriteSession,
  from: WriteSession,
  { dryRun = false, onCompared = () => undefined, onProgress = () => undefined }: RestoreOptions = {},
): Promise<Restored> {
  const number = await checkLog(from);
  const newest = await session.newestNumber();
  const removed = Math.max(0, newest - number);
  const wrong: number[] = [];
  for await (const item of readPublications(from, 1, number, { onGap: 'throw' })) {
    // A reader keeps what it reads.
    if (!isSame(item, await session.reader().publication(item.number))) wrong.push(item.number);
    onCompared(item.number, number);
  }
  // An interrupted restore may have finished the log but not the derived data.
  const isEqual = wrong.length === 0 && removed === 0 && !(await session.isDeriving());
  if (dryRun || isEqual) return { number, written: wrong.length, removed, repaired: 0 };

  await session.repair.markDeriving();
  // From the end, so that the log never has a gap.
  for (let last = newest; last > number; last -= 1) await session.repair.removePublication(last);
  for (const wrongNumber of wrong) {
    const item = await from.reader().publication(wrongNumber);
    if (item) await session.repair.replacePublication(item);
  }
  if ((await session.announced()) > number) await session.repair.setAnnounced(number);
  const { repaired } = await rebuild(session, onProgress);
  return { number, written: wrong.length, removed, repaired };
}

/** Returns the number of the newest publication. */
async function checkLog(from: WriteSession): Promise<number> {
  const newest = await from.newestNumber();
  for await (const publication of readPublications(from, 1, newest, { onGap: 'throw' })) {
    try {
      decodeChanges(publication.changes);
    } catch (error) {
      throw new LogDamaged(publication.number, `changes that cannot be decoded: ${String(error)}`);
    }
  }
  return newest;
}

function isSame(a: PublicationItem, b: PublicationItem | undefined): boolean {
  if (!b) return false;
  return (
    a.token === b.token &&
    a.publishedAt === b.publishedAt &&
    a.note === b.note &&
    a.batch === b.batch &&
    isDeepStrictEqual(a.origin, b.origin) &&
    Buffer.compare(a.changes, b.changes) === 0
  );
}
