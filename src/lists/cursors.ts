/** Cursors: opaque to clients. They contain the order and the position, so a cursor of another order is rejected. */
import { crc32 } from 'node:zlib';
import { InvalidInput } from '../records/invalidInput.ts';

const MAX_CURSOR_LENGTH = 600;

/** Between the order and the mark. */
const BEFORE_MARK = '~';

/** @param mark tells lists apart that have the same positions: of the feed, when the publication was made. */
export function cursorOf(order: string, position: string, mark = ''): string {
  const text = `${order}${mark === '' ? '' : BEFORE_MARK + mark} ${position}`;
  // The checksum detects a truncated cursor, which could otherwise be another position.
  return Buffer.from(`${text} ${crc32(text).toString(36)}`, 'utf8').toString('base64url');
}

/** The mark in a cursor that {@link positionIn} has accepted; undefined if it has none. */
export const markIn = (cursor: string): string | undefined =>
  Buffer.from(cursor, 'base64url').toString('utf8').split(' ')[0]?.split(BEFORE_MARK)[1];

/**
 * The position in a cursor.
 *
 * @throws InvalidInput for anything that {@link cursorOf} did not make for this order.
 */
export function positionIn(cursor: string, order: string, argument: string): string {
  const [given, position = ''] =
    cursor.length <= MAX_CURSOR_LENGTH ? Buffer.from(cursor, 'base64url').toString('utf8').split(' ') : [];
  if (given === undefined || !/^[a-z0-9-]*![!-}]+$/.test(position) || cursorOf(given, position) !== cursor) {
    throw new InvalidInput(argument, 'must be a cursor as this connection gave it, such as pageInfo.endCursor');
  }
  if (given.split(BEFORE_MARK)[0] !== order) {
    const rule = `is a cursor of another order (${given}) than this list (${order})`;
    throw new InvalidInput(argument, `${rule}: start without one, or keep the order of the list that gave it`);
  }
  return position;
}
