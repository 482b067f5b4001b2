/** Pages by their numbers, beside the four arguments of a Relay connection. */
import { InvalidInput } from '../records/invalidInput.ts';
import { checkPageSize, DEFAULT_PAGE_SIZE, type PageArguments } from './pageArgs.ts';

/** Pages by number go no further: all that stands before a page is sorted and skipped, where a cursor leads to its place. */
const MAX_NUMBERED_RECORD = 10_000;

export interface NumberedArguments extends PageArguments {
  readonly page?: { readonly number: number; readonly size?: number | undefined } | null | undefined;
}

/** The page to read. */
export interface NumberedWindow {
  /** How many entries stand before it. */
  readonly skip: number;
  readonly size: number;
}

/**
 * Undefined where no page is asked for by its number.
 *
 * @throws InvalidInput that names the wrong argument.
 */
export function parseNumberedPage({ page, ...cursors }: NumberedArguments): NumberedWindow | undefined {
  if (page == null) return undefined;
  refuseBeside('first', cursors.first, SIZED);
  refuseBeside('after', cursors.after, PLACED);
  refuseBeside('last', cursors.last, SIZED);
  refuseBeside('before', cursors.before, PLACED);
  const { number, size = DEFAULT_PAGE_SIZE } = page;
  checkPageSize('page.size', size);
  const most = Math.floor(MAX_NUMBERED_RECORD / size);
  if (number < 1 || number > most) {
    const rule = `must be from 1 to ${most} where "page.size" is ${size}, not ${number}`;
    const further = 'go further with "after", from pageInfo.endCursor';
    throw new InvalidInput('page.number', `${rule}: pages by number end at record ${MAX_NUMBERED_RECORD}; ${further}`);
  }
  return { skip: (number - 1) * size, size };
}

const SIZED = 'give its size as "page.size"';
const PLACED = 'leave "page" out to go on from a cursor';

function refuseBeside(argument: string, value: unknown, instead: string): void {
  if (value != null) throw new InvalidInput('page', `must not be given together with "${argument}": ${instead}`);
}
