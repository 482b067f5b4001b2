/** What fields of many types do alike: follow a link, page a list. Resolvers turn GraphQL words into one of these. */
import { LINK_ORDER, LinksPage } from '../lists/linksPage.ts';
import { type PageArguments, parsePageArgs } from '../lists/pageArgs.ts';
import type { RequestReader } from '../publications/reading/requestReader.ts';
import type { Membership } from '../records/kind.ts';
import type { RecordId } from '../records/ids.ts';
import type { Kind, LiveRecord } from '../records/registry.ts';
import { parseIdOf } from './arguments.ts';
import { Connection } from './connections/connection.ts';
import type { Context } from './context.ts';
import { Facets } from './connections/facets.ts';
import type { Conditions } from './queries/filters.ts';
import { type Scope, type ListArguments, pageOf } from './queries/listQuery.ts';

/** A Query field that returns the record of a kind by its id. */
export function recordById<K extends Kind>(kind: K) {
  return (_: unknown, { id }: { id: string }, { reader }: Context) => reader.record<K>(parseIdOf(kind, id));
}

/** The record that a link leads to; undefined when there is no link or the record is not public. */
export async function linkedRecord<K extends Kind>(
  reader: RequestReader,
  id: RecordId<K> | undefined,
): Promise<LiveRecord<K> | undefined> {
  return id === undefined ? undefined : reader.record<K>(id);
}

/** A connection over the records of a scope that meet the conditions. */
export function connectionOf(
  context: Context,
  scope: Scope,
  args: ListArguments,
  conditions: Conditions = [],
): Connection {
  const facets = new Facets(context, scope.selection, conditions);
  return new Connection(context.reader, pageOf(context, { scope, conditions, args }), facets);
}

/** A connection over the links that a record makes itself. */
export function connectionOfLinks(context: Context, links: readonly Membership[], args: PageArguments): Connection {
  const { reader } = context;
  const isPublic = async (id: string) => (await reader.record(id)) !== undefined;
  const facets = new Facets(context, [{ type: 'ids', ids: links.map(({ key }) => key) }], []);
  return new Connection(reader, new LinksPage(links, isPublic, parsePageArgs(args, LINK_ORDER)), facets);
}
