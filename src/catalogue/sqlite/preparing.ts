/** What the writer puts into the file for a publication. Computing it takes half of the time of building, and needs no file. */
import { decodeChanges, type LoggedChange } from '../../publications/log/change.ts';
import { ERASED } from '../../publications/log/reasons.ts';
import type { PublicationItem } from '../../store/reads/reader.ts';
import { type CatalogueEntry, catalogueEntryOf } from '../entry.ts';
import { placedTokensOf } from './placedTokens.ts';

export interface PreparedPublication {
  readonly number: number;
  readonly token: string;
  readonly changes: Iterable<PreparedChange>;
}

export type PreparedChange =
  | { readonly entry: CatalogueEntry; readonly tokens: string }
  | { readonly removed: string; readonly isErased: boolean };

/** Prepares changes as the log has them, in order. */
export interface Preparer {
  prepare(changes: Uint8Array): Promise<Iterable<PreparedChange>>;
  close(): Promise<void>;
}

/** In this thread, change by change, so that other work runs in between. */
export const PREPARE_HERE: Preparer = {
  prepare: async (changes) => prepareChanges(decodeChanges(changes)),
  close: async () => undefined,
};

export function* prepareChanges(changes: readonly LoggedChange[]): Generator<PreparedChange> {
  for (const change of changes) {
    if (change.operation === 'PUBLISH') {
      const entry = catalogueEntryOf(change.id, change);
      yield { entry, tokens: placedTokensOf(entry.texts).join(' ') };
    } else {
      yield { removed: change.id, isErased: change.reason === ERASED };
    }
  }
}

/** Publications to prepare while one is written: each has at most 390 KB in the log. */
const AHEAD = 2;

export async function* preparedLog(
  items: AsyncIterable<PublicationItem>,
  preparer: Preparer,
): AsyncGenerator<PreparedPublication> {
  const ahead: Promise<PreparedPublication>[] = [];
  for await (const item of items) {
    const prepared = preparedOf(item, preparer);
    // Nobody awaits it if an earlier one fails.
    prepared.catch(() => undefined);
    ahead.push(prepared);
    const first = ahead.length > AHEAD ? ahead.shift() : undefined;
    if (first) yield await first;
  }
  for (const prepared of ahead) yield await prepared;
}

async function preparedOf(
  { number, token, changes }: PublicationItem,
  preparer: Preparer,
): Promise<PreparedPublication> {
  return { number, token, changes: await preparer.prepare(changes) };
}
