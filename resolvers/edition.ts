import { articlesOfEdition } from '../src/records/kinds/article.ts';
import { editionNewspaper } from '../src/records/kinds/edition.ts';
import { textKey, yearKey } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, recordById } from '../src/graphql/resolverHelpers.ts';
import { type Conditions, dateIn, hasAttribute } from '../src/graphql/queries/filters.ts';
import { kindScope, listScope } from '../src/graphql/queries/listQuery.ts';
import { recordFields } from './record.ts';
import type {
  GraphEditionFacetsResolvers,
  GraphEditionFilter,
  GraphEditionResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Edition: GraphEditionResolvers = {
  ...recordFields,
  date: ({ date }) => date,
  articles: ({ id }, args, context) => connectionOf(context, listScope(articlesOfEdition, id), args),
};

const editionsThat = (filter: GraphEditionFilter | null | undefined): Conditions => [
  ...dateIn('date', filter?.date),
  ...hasAttribute('newspaper', editionNewspaper, filter?.newspaper == null ? null : [filter.newspaper]),
];

export const EditionFacets: GraphEditionFacetsResolvers = {
  newspaper: facet(textKey(editionNewspaper), 'newspaper'),
  year: facet(yearKey, 'date'),
};

export const editionQueries = {
  edition: recordById('Edition'),
  editions: (_, args, context) => connectionOf(context, kindScope('Edition'), args, editionsThat(args.filter)),
} satisfies GraphQueryResolvers;
