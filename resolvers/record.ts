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
import { parseId } from '../src/graphql/arguments.ts';
import type { Context } from '../src/graphql/context.ts';
import { kindKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { kindIn } from '../src/graphql/queries/filters.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindNamed, nameOfKind } from '../src/graphql/kinds.ts';
import { allRecordsScope } from '../src/graphql/queries/listQuery.ts';
import { ForwardConnection } from '../src/graphql/connections/forwardConnection.ts';
import type {
  GraphChangeReason,
  GraphNodeResolvers,
  GraphQueryResolvers,
  GraphRecordFacets,
  GraphRecordFilter,
  GraphRecordOrderField,
  GraphRecordResolvers,
  GraphRevisionResolvers,
  GraphWithdrawalResolvers,
  GraphWithdrawnRecordResolvers,
} from './types.generated.ts';

/** Cursors of histories belong to this order. */
const REVISION_ORDER = 'revision';

type Found = LiveRecord | WithdrawnRecordContent;

const typeOf = (record: Found): Kind | 'WithdrawnRecord' => ('withdrawal' in record ? 'WithdrawnRecord' : record.kind);

export const Node: GraphNodeResolvers = { __resolveType: typeOf };
export const Record: GraphRecordResolvers = { __resolveType: typeOf };

/** Fields of all records, including withdrawn ones. */
const commonFields = {
  publishedAt: (record: Found) => record.firstPublishedAt,
  async history(record: Found, args: PageArguments, { reader }: Context) {
    const { revisions: nodes, ...page } = await reader.history(record, parsePageArgs(args, REVISION_ORDER));
    return new ForwardConnection({ order: REVISION_ORDER, nodes, ...page });
  },
};

/** Fields of all public records, whatever their kind. */
export const recordFields = {
  ...commonFields,
  withdrawal: () => null,
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
  reason: ({ withdrawal }) => withdrawal.reason as GraphChangeReason,
  note: ({ withdrawal }) => withdrawal.note,
  at: ({ updatedAt }) => updatedAt,
  replacement: ({ withdrawal: { replacement } }, _, { reader }) =>
    replacement === undefined ? null : reader.find(replacement),
};

export const Revision: GraphRevisionResolvers = {
  record: ({ recordId, publication }, _, { reader }) => reader.recordOf(publication.number, recordId),
};

export const records = listing<GraphRecordFilter, GraphRecordFacets, GraphRecordOrderField>({
  scope: allRecordsScope,
  filter: {
    kinds: { condition: (kinds) => kindIn('kinds', kinds.map(kindNamed)) },
    date: { date: true },
  },
  otherFacets: { kind: { own: 'kinds', by: kindKey }, year: { own: 'date', by: yearKey } },
  orders: { DATE: 'date', UPDATED: 'updated' },
});

export const recordQueries = {
  records: records.all,
  record(_, { id, revision }, { reader }) {
    if (revision == null) return reader.find(parseId(id));
    if (revision < 1) throw new InvalidInput('revision', `must be 1 or more, not ${revision}`);
    return reader.recordAs(parseId(id), revision);
  },
  node: (_, { id }, { reader }) => reader.find(parseId(id)),
  nodes(_, { ids }, { reader }) {
    if (ids.length < 1 || ids.length > MAX_PAGE_SIZE) {
      throw new InvalidInput('ids', `must be 1 to ${MAX_PAGE_SIZE} ids, not ${ids.length}`);
    }
    const parsed = ids.map((id, at) => parseId(id, `ids[${at}]`));
    return Promise.all(parsed.map((id) => reader.find(id)));
  },
} satisfies GraphQueryResolvers;
