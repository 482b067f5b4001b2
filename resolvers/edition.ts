import { articlesOfEdition } from '../src/records/kinds/article.ts';
import { editionNewspaper } from '../src/records/kinds/edition.ts';
import { byText, byYear } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, recordById } from '../src/graphql/resolverHelpers.ts';
import { type Conditions, dated, havingAttribute } from '../src/graphql/queries/filters.ts';
import { allOf, onList } from '../src/graphql/queries/listQuery.ts';
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
  articles: ({ id }, args, context) => connectionOf(context, onList(articlesOfEdition, id), args),
};

const editionsThat = (filter: GraphEditionFilter | null | undefined): Conditions => [
  ...dated('date', filter?.date),
  ...havingAttribute('newspaper', editionNewspaper, filter?.newspaper == null ? null : [filter.newspaper]),
];

export const EditionFacets: GraphEditionFacetsResolvers = {
  newspaper: facet(byText(editionNewspaper), 'newspaper'),
  year: facet(byYear, 'date'),
};

export const editionQueries = {
  edition: recordById('Edition'),
  editions: (_, args, context) => connectionOf(context, allOf('Edition'), args, editionsThat(args.filter)),
} satisfies GraphQueryResolvers;
