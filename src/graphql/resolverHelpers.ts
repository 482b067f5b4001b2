/** What fields of many types have in common: following a link, paging a list. */
import { type MaybePromise, whenRead } from '../lists/atHand.ts';
import { LINK_ORDER, LinksPage } from '../lists/linksPage.ts';
import { type PageArguments, parsePageArgs } from '../lists/pageArgs.ts';
import type { RequestReader } from '../publications/reading/requestReader.ts';
import type { Membership } from '../records/kind.ts';
import type { RecordId } from '../records/ids.ts';
import type { Kind, LiveRecord } from '../records/registry.ts';
import { parseIdOf } from './arguments.ts';
import { Connection } from './connections/connection.ts';
import type { ExportQuestion } from './connections/exportUrls.ts';
import type { Context } from './context.ts';
import { Facets } from './connections/facets.ts';
import { type ListQuery, pageOf } from './queries/listQuery.ts';

/** A Query field that returns the record of a kind by its id. */
export function recordById<K extends Kind>(kind: K) {
  return (_: unknown, { id }: { id: string }, { reader }: Context) => reader.record<K>(parseIdOf(kind, id));
}

/** The record that a link leads to; undefined when there is no link or the record is not public. */
export function linkedRecord<K extends Kind>(
  reader: RequestReader,
  id: RecordId<K> | undefined,
): MaybePromise<LiveRecord<K> | undefined> {
  return id === undefined ? undefined : reader.record<K>(id);
}

/** A connection over the records that a query selects; `question` is the same as an export has it. */
export function connectionOf(context: Context, query: ListQuery, question?: ExportQuestion): Connection {
  const facets = new Facets(context, query.scope.selection, query.conditions);
  return new Connection(context.reader, pageOf(context, query), facets, question);
}

/** A connection over a record's own links. */
export function connectionOfLinks(context: Context, links: readonly Membership[], args: PageArguments): Connection {
  const { reader } = context;
  const isPublic = (id: string) => whenRead(reader.record(id), (record) => record !== undefined);
  const facets = new Facets(context, [{ type: 'ids', ids: links.map(({ key }) => key) }], []);
  return new Connection(reader, new LinksPage(links, isPublic, parsePageArgs(args, LINK_ORDER)), facets);
}
