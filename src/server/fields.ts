/** What fields of many types do alike: follow a link, page a list. Resolvers turn GraphQL words into one of these. */
import { LINK_ORDER, LinksPage } from '../lists/linksPage.ts';
import { type Days, isDescending } from '../lists/positions.ts';
import { type PageArguments, parseWindow } from '../lists/window.ts';
import type { Archive } from '../publications/archive.ts';
import type { ListRef, Membership } from '../records/kind.ts';
import type { RecordId } from '../records/ids.ts';
import type { Kind, LiveRecord } from '../records/registry.ts';
import { parseIdOf } from './arguments.ts';
import { Connection } from './connection.ts';
import type { Context } from './context.ts';

/** A Query field that returns the record of a kind by its id. */
export function recordById<K extends Kind>(kind: K) {
  return (_: unknown, { id }: { id: string }, { archive }: Context) => archive.record<K>(parseIdOf(kind, id));
}

/** The record that a link leads to; undefined when there is no link or the record is not public. */
export async function linked<K extends Kind>(
  archive: Archive,
  id: RecordId<K> | undefined,
): Promise<LiveRecord<K> | undefined> {
  return id === undefined ? undefined : archive.record<K>(id);
}

export interface ListArguments extends PageArguments {
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null | undefined;
}

/** A connection over a list, or over several of the same order. */
export function connectionOf(
  { archive }: Context,
  lists: readonly [ListRef, ...ListRef[]],
  args: ListArguments,
  days?: Days,
): Connection {
  const { order } = lists[0];
  const reversed = args.orderBy != null && (args.orderBy.direction === 'DESC') !== isDescending(order);
  return new Connection(archive, archive.list({ lists, reversed, days, window: parseWindow(args, order) }));
}

/** A connection over the links that a record makes itself. */
export function connectionOfLinks({ archive }: Context, links: readonly Membership[], args: PageArguments): Connection {
  const isPublic = async (id: string) => (await archive.record(id)) !== undefined;
  return new Connection(archive, new LinksPage(links, isPublic, parseWindow(args, LINK_ORDER)));
}
