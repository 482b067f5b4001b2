import {
  documentIndexNumber,
  documentNumber,
  documentsOfIssuer,
  documentsReplacing,
  documentValidity,
  numberKey,
} from '../src/records/kinds/document.ts';
import { DOCUMENT_VALIDITY_LABELS } from '../src/records/labels.ts';
import { meetingsOfDocument } from '../src/records/kinds/meeting.ts';
import { yearKey } from '../src/graphql/queries/groupKeys.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { byLinks } from '../src/records/kind.ts';
import { connectionOfLinks, linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { articlesAbout } from './article.ts';
import { meetings } from './meeting.ts';
import { recordFields } from './record.ts';
import type {
  GraphAttachmentResolvers,
  GraphDocumentBasisResolvers,
  GraphDocumentFacets,
  GraphDocumentFilter,
  GraphDocumentOrderField,
  GraphDocumentResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Document: GraphDocumentResolvers = {
  ...recordFields,
  replaces: ({ replaces }, args, context) => connectionOfLinks(context, byLinks(replaces), args),
  replacedBy: (...asked) => documents.listedBy(documentsReplacing)(...asked),
  meetings: meetings.listedBy(meetingsOfDocument),
  articles: articlesAbout,
};

export const DocumentBasis: GraphDocumentBasisResolvers = {
  document: ({ document }, _, { reader }) => linkedRecord(reader, document),
};

export const Attachment: GraphAttachmentResolvers = {
  size: ({ size }) => (size === undefined ? null : String(size)),
};

export const documents = listing<GraphDocumentFilter, GraphDocumentFacets, GraphDocumentOrderField>({
  field: 'documents',
  scope: kindScope('Document'),
  filter: {
    date: { date: true },
    issuer: { list: documentsOfIssuer, id: 'Organization', repeats: true, facet: true },
    validity: { attribute: documentValidity, labels: DOCUMENT_VALIDITY_LABELS, facet: true },
    documentNumber: { attribute: documentNumber, normalize: numberKey },
    indexNumber: { attribute: documentIndexNumber, normalize: numberKey },
    words: { words: true },
  },
  otherFacets: { year: { own: 'date', by: yearKey } },
  orders: { DATE: 'date', UPDATED_AT: 'updated', RELEVANCE: 'relevance' },
});

export const documentQueries = {
  document: recordById('Document'),
  documents: documents.all,
} satisfies GraphQueryResolvers;
