import {
  type DocumentContent,
  documentIndexNumber,
  documentNumber,
  documentsOfIssuer,
  numberKey,
} from '../src/records/kinds/document.ts';
import type { ListFamily } from '../src/records/kind.ts';
import { meetingsOfDocument } from '../src/records/kinds/meeting.ts';
import { parseOptionalIdOf } from '../src/graphql/arguments.ts';
import type { Context } from '../src/graphql/context.ts';
import { recordKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { type Conditions, dateIn, hasValue, hasAttribute, matchesWords } from '../src/graphql/queries/filters.ts';
import { kindScope, type ListArguments, listScope } from '../src/graphql/queries/listQuery.ts';
import { articlesAbout } from './article.ts';
import { meetingsOn } from './meeting.ts';
import { recordFields } from './record.ts';
import type {
  GraphDocumentFacetsResolvers,
  GraphDocumentFilter,
  GraphDocumentResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Document: GraphDocumentResolvers = {
  ...recordFields,
  issuer: ({ issuer }, _, { reader }) => linkedRecord(reader, issuer),
  meetings: meetingsOn(meetingsOfDocument),
  articles: articlesAbout,
};

const numbered = (number: string | null | undefined) => (number == null ? null : [numberKey(number)]);

const documentsThat = (filter: GraphDocumentFilter | null | undefined): Conditions => [
  ...dateIn('date', filter?.date),
  ...hasValue('issuer', documentsOfIssuer, parseOptionalIdOf('Organization', filter?.issuer, 'filter.issuer')),
  ...hasAttribute('documentNumber', documentNumber, numbered(filter?.documentNumber)),
  ...hasAttribute('indexNumber', documentIndexNumber, numbered(filter?.indexNumber)),
  ...matchesWords(filter?.words),
];

type Arguments = ListArguments & { readonly filter?: GraphDocumentFilter | null | undefined };

/** The documents on a list that belongs to a record: those that an organization issued. */
export const documentsOn =
  (family: ListFamily<DocumentContent>) =>
  ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
    connectionOf(context, listScope(family, id), args, documentsThat(args.filter));

export const DocumentFacets: GraphDocumentFacetsResolvers = {
  issuer: facet(recordKey(documentsOfIssuer), 'issuer'),
  year: facet(yearKey, 'date'),
};

export const documentQueries = {
  document: recordById('Document'),
  documents: (_, args, context) => connectionOf(context, kindScope('Document'), args, documentsThat(args.filter)),
} satisfies GraphQueryResolvers;
