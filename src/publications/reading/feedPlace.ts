/**
 * A client's place in the changes feed, as cursors hold it: a position, and a token of its publication. A restore sets the log
 * back, and later publications get the numbers of the lost ones again; by the token a place in a lost one is told from a place
 * in the one that has its number now. The token is made of the time of publication, which never changes and which every row of
 * the feed has, so that it costs no read to make.
 */
import { crc32 } from 'node:zlib';
import { NOT_A_CURSOR } from '../../lists/cursors.ts';
import { InvalidInput } from '../../records/invalidInput.ts';
import { endOfPublication, numberAt } from '../projection/feedEntries.ts';

export interface FeedPlace {
  readonly position: string;
  /** The publication that it is in; 0: before the first. */
  readonly number: number;
  /** Cursors of earlier releases have none. */
  readonly token?: string | undefined;
}

/** A position has it once. */
const BEFORE_TOKEN = '!';
const PLACE = /^(\d{10}-\d{5}![^!]+)(?:!([0-9a-z]{5}))?$/;

const tokenOf = (publishedAt: string): string => crc32(publishedAt).toString(36).padStart(5, '0').slice(-5);

/** The text of a place for a cursor. */
export const placeText = (position: string, publishedAt: string | undefined): string =>
  publishedAt === undefined ? position : `${position}${BEFORE_TOKEN}${tokenOf(publishedAt)}`;

/** @throws InvalidInput if {@link placeText} did not make it. */
export function parsePlace(text: string, argument: string): FeedPlace {
  const [, position, token] = PLACE.exec(text) ?? [];
  if (position === undefined) throw new InvalidInput(argument, NOT_A_CURSOR);
  return { position, number: numberAt(position), token };
}

/** Behind a publication of which only the number is known. */
export const placeBehind = (number: number): FeedPlace => ({ position: endOfPublication(number), number });

/** @param publishedAt when the publication with the place's number was published; undefined: the log has none. */
export function isInFeed({ number, token }: FeedPlace, publishedAt: string | undefined): boolean {
  if (publishedAt === undefined) return number === 0;
  return token === undefined || token === tokenOf(publishedAt);
}
