import { articlesMentioning } from '../src/records/article.ts';
import { documentsOfIssuer } from '../src/records/document.ts';
import { listOf } from '../src/records/kind.ts';
import { meetingsOfDocument } from '../src/records/meeting.ts';
import { recordsOfKind } from '../src/records/registry.ts';
import { parseDays, parseOptionalIdOf } from '../src/server/arguments.ts';
import { connectionOf, linked, recordById } from '../src/server/fields.ts';
import { having, listsFor } from '../src/server/filters.ts';
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
  documents(_, args, context) {
    const { date, issuer } = args.filter ?? {};
    const lists = listsFor(recordsOfKind('Document'), {
      issuer: having(documentsOfIssuer, parseOptionalIdOf('Organization', issuer, 'filter.issuer'), 'filter.issuer'),
    });
    return connectionOf(context, lists, args, parseDays(date, 'filter.date'));
  },
} satisfies GraphQueryResolvers;
