import { MAX_PAGE_SIZE, type PageArguments, parsePageArgs } from '../src/lists/pageArgs.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import {
  contentOf,
  dateOf,
  type Kind,
  type LiveRecord,
  titleOf,
  type WithdrawnRecord as WithdrawnRecordContent,
} from '../src/records/registry.ts';
import { type NodeId, parseNodeId, parseRecordOrSnapshot, type RecordOrSnapshot } from '../src/graphql/arguments.ts';
import type { Context } from '../src/graphql/context.ts';
import type { RequestReader } from '../src/publications/reading/requestReader.ts';
import { kindKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { kindIn } from '../src/graphql/queries/filters.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindNamed, nameOfKind } from '../src/graphql/kinds.ts';
import { allRecordsScope } from '../src/graphql/queries/listQuery.ts';
import { ForwardConnection } from '../src/graphql/connections/forwardConnection.ts';
import type { NodeMapper } from './mappers.ts';
import type {
  GraphNodeResolvers,
  GraphPublicRecordResolvers,
  GraphQueryResolvers,
  GraphRecordFacets,
  GraphRecordFilter,
  GraphRecordOrderField,
  GraphRevisionResolvers,
  GraphWithdrawalReason,
  GraphWithdrawalResolvers,
  GraphWithdrawnRecordResolvers,
} from './types.generated.ts';

/** Cursors of histories belong to this order. */
const REVISION_ORDER = 'revision';

type Found = LiveRecord | WithdrawnRecordContent;

const typeOf = (record: Found): Kind | 'WithdrawnRecord' => ('withdrawal' in record ? 'WithdrawnRecord' : record.kind);

export const Node: GraphNodeResolvers = {
  __resolveType: (node) => ('firstPublishedAt' in node ? typeOf(node) : 'Publication'),
};
export const PublicRecord: GraphPublicRecordResolvers = { __resolveType: typeOf };

/** Fields of all records, including withdrawn ones. */
const commonFields = {
  createdAt: (record: Found) => record.firstPublishedAt,
  async history(record: Found, args: PageArguments, { reader }: Context) {
    const { revisions: nodes, ...page } = await reader.history(record, parsePageArgs(args, REVISION_ORDER));
    return new ForwardConnection({ order: REVISION_ORDER, nodes, ...page });
  },
};

/** Fields of all public records, whatever their kind. */
export const recordFields = {
  ...commonFields,
  id: (record: LiveRecord) => (record.isSnapshot === true ? `${record.id}@${record.revision}` : record.id),
  title: (record: LiveRecord) => titleOf(contentOf(record)),
  date: (record: LiveRecord) => dateOf(contentOf(record)),
};

export const WithdrawnRecord: GraphWithdrawnRecordResolvers = {
  ...commonFields,
  date: () => null,
  kind: ({ kind }) => nameOfKind(kind),
  withdrawal: (record) => record,
};

export const Withdrawal: GraphWithdrawalResolvers = {
  // Publishing accepts only the schema's reasons.
  reason: ({ withdrawal }) => withdrawal.reason as GraphWithdrawalReason,
  note: ({ withdrawal }) => withdrawal.note,
  withdrawnAt: ({ updatedAt }) => updatedAt,
  replacement: ({ withdrawal: { replacement } }, _, { reader }) =>
    replacement === undefined ? null : reader.find(replacement),
};

export const Revision: GraphRevisionResolvers = {
  kind: ({ kind }) => nameOfKind(kind),
  async record({ recordId }, _, { reader }) {
    const found = await reader.find(recordId);
    // A revision is applied together with its record.
    if (!found) throw new Error(`The record ${recordId} of a revision is missing`);
    return found;
  },
  changedFields: async (revision, _, { reader }) => [...(await reader.changedFields(revision))],
  snapshot: ({ recordId, publication }, _, { reader }) => reader.snapshotIn(publication.number, recordId),
};

export const records = listing<GraphRecordFilter, GraphRecordFacets, GraphRecordOrderField>({
  field: 'records',
  scope: allRecordsScope,
  filter: {
    kinds: { condition: (kinds) => kindIn('kinds', kinds.map(kindNamed)) },
    date: { date: true },
  },
  otherFacets: { kind: { own: 'kinds', by: kindKey }, year: { own: 'date', by: yearKey } },
  orders: { DATE: 'date', UPDATED_AT: 'updated' },
});

const recordOf = ({ id, revision }: RecordOrSnapshot, reader: RequestReader) =>
  revision === undefined ? reader.find(id) : reader.snapshot(id, revision);

const nodeOf = (node: NodeId, reader: RequestReader) =>
  'publication' in node ? reader.publication(node.publication) : recordOf(node, reader);

export const recordQueries = {
  records: records.all,
  record: (_, { id }, { reader }) => recordOf(parseRecordOrSnapshot(id), reader),
  node: (_, { id }, { reader }) => nodeOf(parseNodeId(id), reader),
  nodes(_, { ids }, { reader }) {
    if (ids.length > MAX_PAGE_SIZE) {
      throw new InvalidInput('ids', `must be at most ${MAX_PAGE_SIZE} ids, not ${ids.length}`);
    }
    // One that is no id is null, with its error, and the others are answered.
    const found = ids.map(async (id, at) => (await nodeOf(parseNodeId(id, `ids[${at}]`), reader)) ?? null);
    // The generated type knows no promises of null.
    return found as Promise<NodeMapper>[];
  },
} satisfies GraphQueryResolvers;
