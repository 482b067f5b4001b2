import { articlesOfEdition } from '../src/records/article.ts';
import { listOf } from '../src/records/kind.ts';
import { recordsOfKind } from '../src/records/registry.ts';
import { parseDays } from '../src/server/arguments.ts';
import { connectionOf, recordById } from '../src/server/fields.ts';
import { recordFields } from './record.ts';
import type { GraphEditionResolvers, GraphQueryResolvers } from './types.generated.ts';

export const Edition: GraphEditionResolvers = {
  ...recordFields,
  date: ({ date }) => date,
  articles: ({ id }, args, context) => connectionOf(context, [listOf(articlesOfEdition, id)], args),
};

export const editionQueries = {
  edition: recordById('Edition'),
  editions: (_, args, context) =>
    connectionOf(context, [recordsOfKind('Edition')], args, parseDays(args.filter?.date, 'filter.date')),
} satisfies GraphQueryResolvers;
