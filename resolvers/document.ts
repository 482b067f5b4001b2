import { documentIndexNumber, documentNumber, documentsOfIssuer, numberKey } from '../src/records/kinds/document.ts';
import { meetingsOfDocument } from '../src/records/kinds/meeting.ts';
import { yearKey } from '../src/graphql/queries/groupKeys.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { recordById } from '../src/graphql/resolverHelpers.ts';
import { articlesAbout } from './article.ts';
import { meetings } from './meeting.ts';
import { recordFields } from './record.ts';
import type {
  GraphDocumentFacets,
  GraphDocumentFilter,
  GraphDocumentOrderField,
  GraphDocumentResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Document: GraphDocumentResolvers = {
  ...recordFields,
  meetings: meetings.listedBy(meetingsOfDocument),
  articles: articlesAbout,
};

export const documents = listing<GraphDocumentFilter, GraphDocumentFacets, GraphDocumentOrderField>({
  scope: kindScope('Document'),
  filter: {
    date: { date: true },
    issuer: { list: documentsOfIssuer, id: 'Organization', repeats: true, facet: true },
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
