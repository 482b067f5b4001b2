/** Cursors: opaque to clients. They contain the order and the position, so a cursor of another order is rejected. */
import { crc32 } from 'node:zlib';
import { InvalidInput } from '../records/invalidInput.ts';

const MAX_CURSOR_LENGTH = 600;
export const NOT_A_CURSOR = 'must be a cursor as this connection gave it, such as pageInfo.endCursor';

export function cursorOf(order: string, position: string): string {
  const text = `${order} ${position}`;
  // The checksum detects a truncated cursor, which could otherwise be another position.
  return Buffer.from(`${text} ${crc32(text).toString(36)}`, 'utf8').toString('base64url');
}

/**
 * The position in a cursor.
 *
 * @throws InvalidInput for anything that {@link cursorOf} did not make for this order.
 */
export function positionIn(cursor: string, order: string, argument: string): string {
  const [given, position = ''] =
    cursor.length <= MAX_CURSOR_LENGTH ? Buffer.from(cursor, 'base64url').toString('utf8').split(' ') : [];
  if (given === undefined || !/^[a-z0-9-]*![!-}]+$/.test(position) || cursorOf(given, position) !== cursor) {
    throw new InvalidInput(argument, NOT_A_CURSOR);
  }
  if (given !== order) {
    const rule = `is a cursor of another order (${given}) than this list (${order})`;
    throw new InvalidInput(argument, `${rule}: start without one, or keep the order of the list that gave it`);
  }
  return position;
}
