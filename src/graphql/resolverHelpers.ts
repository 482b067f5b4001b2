/** What fields of many types do alike: follow a link, page a list. Resolvers turn GraphQL words into one of these. */
import { LINK_ORDER, LinksPage } from '../lists/linksPage.ts';
import { type PageArguments, parseWindow } from '../lists/pageArgs.ts';
import type { Archive } from '../publications/reading/requestReader.ts';
import type { Membership } from '../records/kind.ts';
import type { RecordId } from '../records/ids.ts';
import type { Kind, LiveRecord } from '../records/registry.ts';
import { parseIdOf } from './arguments.ts';
import { Connection } from './connections/connection.ts';
import type { Context } from './context.ts';
import { Facets } from './connections/facets.ts';
import type { Conditions } from './queries/filters.ts';
import { type Base, type ListArguments, pageOf } from './queries/listQuery.ts';

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

/** A connection over the records of a base that meet the conditions. */
export function connectionOf(
  context: Context,
  base: Base,
  args: ListArguments,
  conditions: Conditions = [],
): Connection {
  const facets = new Facets(context, base.selection, conditions);
  return new Connection(context.archive, pageOf(context, { base, conditions, args }), facets);
}

/** A connection over the links that a record makes itself. */
export function connectionOfLinks(context: Context, links: readonly Membership[], args: PageArguments): Connection {
  const { archive } = context;
  const isPublic = async (id: string) => (await archive.record(id)) !== undefined;
  const facets = new Facets(context, [{ type: 'ids', ids: links.map(({ key }) => key) }], []);
  return new Connection(archive, new LinksPage(links, isPublic, parseWindow(args, LINK_ORDER)), facets);
}
