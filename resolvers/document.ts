import { articlesMentioning } from '../src/records/article.ts';
import { listOf } from '../src/records/kind.ts';
import { meetingsOfDocument } from '../src/records/meeting.ts';
import { recordsOfKind } from '../src/records/registry.ts';
import { parseDays } from '../src/server/arguments.ts';
import { connectionOf, linked, recordById } from '../src/server/fields.ts';
import { recordFields } from './record.ts';
import type { GraphDocumentResolvers, GraphQueryResolvers } from './types.generated.ts';

export const Document: GraphDocumentResolvers = {
  ...recordFields,
  issuer: ({ issuer }, _, { archive }) => linked(archive, issuer),
  meetings: ({ id }, args, context) => connectionOf(context, [listOf(meetingsOfDocument, id)], args),
  articles: ({ id }, args, context) => connectionOf(context, [listOf(articlesMentioning, id)], args),
};

export const documentQueries = {
  document: recordById('Document'),
  documents: (_, args, context) =>
    connectionOf(context, [recordsOfKind('Document')], args, parseDays(args.filter?.date, 'filter.date')),
} satisfies GraphQueryResolvers;
