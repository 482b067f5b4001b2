/** Restores the log from other tables, such as those that a recovery to a point in time has made, and all that is derived. */
import type { PublicationItem } from '../../store/reads/reader.ts';
import type { WriteSession } from '../../store/writeSession.ts';
import { decodeChanges } from '../log/change.ts';
import type { Progress } from '../projection/deriveAll.ts';
import { LogDamaged, publicationsAfter } from '../projection/replay.ts';
import { rebuild } from './rebuild.ts';

export interface Restored {
  /** The newest publication of the other log. */
  readonly number: number;
  /** Publications that were missing or different here. */
  readonly written: number;
  /** Publications that the other log does not have. */
  readonly removed: number;
  /** Derived items that had to be put right. */
  readonly repaired: number;
}

export interface RestoreOptions {
  /** Only counts what would be done. */
  readonly dryRun?: boolean;
  readonly onProgress?: Progress;
}

/**
 * Makes this log equal to the other one, publication by publication, and all that is derived equal to it. Nobody may publish
 * meanwhile. What was right stays untouched; a restore that dies is run again.
 *
 * @throws LogDamaged when the other log has a gap or a publication that cannot be decoded; nothing is changed then.
 */
export async function restore(
  session: WriteSession,
  from: WriteSession,
  { dryRun = false, onProgress = () => undefined }: RestoreOptions = {},
): Promise<Restored> {
  const number = await checkLog(from);
  const newest = await session.newestNumber();
  const removed = Math.max(0, newest - number);
  const wrong: number[] = [];
  const reader = session.reader();
  for await (const item of publicationsAfter(from, 0, number)) {
    if (!isSame(item, await reader.publication(item.number))) wrong.push(item.number);
  }
  // A restore that was broken off may have come as far as the log.
  const isEqual = wrong.length === 0 && removed === 0 && !(await session.isDeriving());
  if (dryRun || isEqual) return { number, written: wrong.length, removed, repaired: 0 };

  await session.repair.markDeriving();
  // From the end, so that what is left is whole at any time.
  for (let gone = newest; gone > number; gone -= 1) await session.repair.removePublication(gone);
  const source = from.reader();
  for (const each of wrong) {
    const item = await source.publication(each);
    if (item) await session.repair.replacePublication(item);
  }
  if ((await session.announced()) > number) await session.repair.setAnnounced(number);
  const { repaired } = await rebuild(session, onProgress);
  return { number, written: wrong.length, removed, repaired };
}

/** Gives the number of the newest publication. */
async function checkLog(from: WriteSession): Promise<number> {
  const number = await from.newestNumber();
  for await (const { number: each, changes } of publicationsAfter(from, 0, number)) {
    try {
      decodeChanges(changes);
    } catch (error) {
      throw new LogDamaged(each, `changes that cannot be decoded: ${String(error)}`);
    }
  }
  return number;
}

function isSame(one: PublicationItem, other: PublicationItem | undefined): boolean {
  if (!other) return false;
  return (
    one.token === other.token &&
    one.publishedAt === other.publishedAt &&
    one.note === other.note &&
    one.batch === other.batch &&
    Buffer.compare(one.changes, other.changes) === 0
  );
}
