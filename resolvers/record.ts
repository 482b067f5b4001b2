import { connectionOf } from '../src/server/fields.ts';
import { kindNamed } from '../src/server/kinds.ts';
import { parseDays, parseId } from '../src/server/arguments.ts';
import {
  allRecords,
  type AnyContent,
  dateOf,
  type LiveRecord,
  recordsOfKind,
  titleOf,
} from '../src/records/registry.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import { MAX_PAGE_SIZE } from '../src/lists/window.ts';
import type { GraphNodeResolvers, GraphQueryResolvers, GraphRecordResolvers } from './types.generated.ts';

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

export const recordQueries = {
  records(_, args, context) {
    const { kinds, date } = args.filter ?? {};
    if (kinds?.length === 0) throw new InvalidInput('filter.kinds', 'must name at least one kind, or be left out');
    const [first = allRecords, ...others] = [...new Set(kinds)].map((kind) => recordsOfKind(kindNamed(kind)));
    return connectionOf(context, [first, ...others], args, parseDays(date, 'filter.date'));
  },
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
