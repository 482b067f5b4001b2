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
import { byRecord, byYear } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, linked, recordById } from '../src/graphql/resolverHelpers.ts';
import { type Conditions, dated, having, havingAttribute, withWords } from '../src/graphql/queries/filters.ts';
import { allOf, type ListArguments, onList } from '../src/graphql/queries/listQuery.ts';
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
  issuer: ({ issuer }, _, { archive }) => linked(archive, issuer),
  meetings: meetingsOn(meetingsOfDocument),
  articles: articlesAbout,
};

const numbered = (number: string | null | undefined) => (number == null ? null : [numberKey(number)]);

const documentsThat = (filter: GraphDocumentFilter | null | undefined): Conditions => [
  ...dated('date', filter?.date),
  ...having('issuer', documentsOfIssuer, parseOptionalIdOf('Organization', filter?.issuer, 'filter.issuer')),
  ...havingAttribute('documentNumber', documentNumber, numbered(filter?.documentNumber)),
  ...havingAttribute('indexNumber', documentIndexNumber, numbered(filter?.indexNumber)),
  ...withWords(filter?.words),
];

type Arguments = ListArguments & { readonly filter?: GraphDocumentFilter | null | undefined };

/** The documents on a list that belongs to a record: those that an organization issued. */
export const documentsOn =
  (family: ListFamily<DocumentContent>) =>
  ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
    connectionOf(context, onList(family, id), args, documentsThat(args.filter));

export const DocumentFacets: GraphDocumentFacetsResolvers = {
  issuer: facet(byRecord(documentsOfIssuer), 'issuer'),
  year: facet(byYear, 'date'),
};

export const documentQueries = {
  document: recordById('Document'),
  documents: (_, args, context) => connectionOf(context, allOf('Document'), args, documentsThat(args.filter)),
} satisfies GraphQueryResolvers;
