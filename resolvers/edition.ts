import { articlesOfEdition } from '../src/records/article.ts';
import { editionNewspaper } from '../src/records/edition.ts';
import { byText, byYear } from '../src/server/counting.ts';
import { facet } from '../src/server/facets.ts';
import { connectionOf, recordById } from '../src/server/fields.ts';
import { type Conditions, dated, havingAttribute } from '../src/server/filters.ts';
import { allOf, onList } from '../src/server/questions.ts';
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
