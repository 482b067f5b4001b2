/** The four arguments of a Relay connection, checked. */
import { InvalidInput } from '../records/invalidInput.ts';
import { positionIn } from './cursors.ts';

export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The page to read. */
export interface PageArgs {
  readonly size: number;
  /** Whether it is counted from the end. */
  readonly backward: boolean;
  /** Positions; both are excluded. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** @throws InvalidInput that names the wrong argument. */
export function parsePageArgs({ first, after, last, before }: PageArguments, order: string): PageArgs {
  if (first != null && last != null) throw new InvalidInput('last', 'must not be given together with "first"');
  checkPageSize('first', first);
  checkPageSize('last', last);
  return {
    size: first ?? last ?? DEFAULT_PAGE_SIZE,
    backward: last != null,
    after: after == null ? undefined : positionIn(after, order, 'after'),
    before: before == null ? undefined : positionIn(before, order, 'before'),
  };
}

/** @throws InvalidInput unless the size is that of a page, or left out. */
export function checkPageSize(argument: string, size: number | null | undefined): void {
  if (size != null && (size < 1 || size > MAX_PAGE_SIZE)) {
    throw new InvalidInput(argument, `must be from 1 to ${MAX_PAGE_SIZE}, not ${size}`);
  }
}
