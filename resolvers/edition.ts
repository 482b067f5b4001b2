import { articlesOfEdition } from '../src/records/kinds/article.ts';
import { editionNewspaper } from '../src/records/kinds/edition.ts';
import { yearKey } from '../src/graphql/queries/groupKeys.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope, listScope } from '../src/graphql/queries/listQuery.ts';
import { connectionOf, recordById } from '../src/graphql/resolverHelpers.ts';
import { recordFields } from './record.ts';
import type {
  GraphEditionFacets,
  GraphEditionFilter,
  GraphEditionOrderField,
  GraphEditionResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Edition: GraphEditionResolvers = {
  ...recordFields,
  newspaper: ({ newspaper }) => ({ name: newspaper }),
  date: ({ date }) => date,
  articles: ({ id }, args, context) =>
    connectionOf(context, { scope: listScope(articlesOfEdition, id), conditions: [], args }),
};

export const editions = listing<GraphEditionFilter, GraphEditionFacets, GraphEditionOrderField>({
  field: 'editions',
  scope: kindScope('Edition'),
  filter: {
    date: { date: true },
    newspaper: { attribute: editionNewspaper, facet: true },
  },
  otherFacets: { year: { own: 'date', by: yearKey } },
  orders: { DATE: 'date', UPDATED_AT: 'updated' },
});

export const editionQueries = {
  edition: recordById('Edition'),
  editions: editions.all,
} satisfies GraphQueryResolvers;
