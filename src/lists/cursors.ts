/** Cursors: opaque to clients. They contain the order and the position, so a cursor of another order is rejected. */
import { crc32 } from 'node:zlib';
import { InvalidInput } from '../records/invalidInput.ts';

const MAX_CURSOR_LENGTH = 600;

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
  const text = cursor.length <= MAX_CURSOR_LENGTH ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  const [prefix, position = ''] = text.split(' ');
  if (prefix !== order || !/^[a-z0-9-]*![!-}]+$/.test(position) || cursorOf(order, position) !== cursor) {
    throw new InvalidInput(argument, 'must be a cursor from this connection, such as pageInfo.endCursor');
  }
  return position;
}
