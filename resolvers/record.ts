import { MAX_PAGE_SIZE } from '../src/lists/window.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import { type AnyContent, dateOf, type LiveRecord, titleOf } from '../src/records/registry.ts';
import { parseId } from '../src/server/arguments.ts';
import { byKind, byYear } from '../src/server/counting.ts';
import { facet } from '../src/server/facets.ts';
import { connectionOf } from '../src/server/fields.ts';
import { type Conditions, dated, ofKinds } from '../src/server/filters.ts';
import { kindNamed } from '../src/server/kinds.ts';
import { everything } from '../src/server/questions.ts';
import type {
  GraphNodeResolvers,
  GraphQueryResolvers,
  GraphRecordFacetsResolvers,
  GraphRecordFilter,
  GraphRecordResolvers,
} from './types.generated.ts';

export const Node: GraphNodeResolvers = { __resolveType: ({ kind }) => kind };
export const Record: GraphRecordResolvers = { __resolveType: ({ kind }) => kind };

// A live record is its content with what publishing added, so it serves as the content of its kind.
const contentOf = (record: LiveRecord) => ({ kind: record.kind, content: record }) as AnyContent;

/** The fields that every record has beside those of its kind. */
export const recordFields = {
  title: (record: LiveRecord) => titleOf(contentOf(record)),
  date: (record: LiveRecord) => dateOf(contentOf(record)),
  publishedAt: (record: LiveRecord) => record.firstPublishedAt,
};

const recordsThat = (filter: GraphRecordFilter | null | undefined): Conditions => [
  ...ofKinds(filter?.kinds?.map(kindNamed)),
  ...dated('date', filter?.date),
];

export const RecordFacets: GraphRecordFacetsResolvers = {
  kind: facet(byKind, 'kind'),
  year: facet(byYear, 'date'),
};

export const recordQueries = {
  records: (_, args, context) => connectionOf(context, everything, args, recordsThat(args.filter)),
  record: (_, { id }, { archive }) => archive.record(parseId(id)),
  node: (_, { id }, { archive }) => archive.record(parseId(id)),
  nodes(_, { ids }, { archive }) {
    if (ids.length < 1 || ids.length > MAX_PAGE_SIZE) {
      throw new InvalidInput('ids', `must be 1 to ${MAX_PAGE_SIZE} ids, not ${ids.length}`);
    }
    const parsed = ids.map((id, at) => parseId(id, `ids[${at}]`));
    return Promise.all(parsed.map((id) => archive.record(id)));
  },
} satisfies GraphQueryResolvers;
