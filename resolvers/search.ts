import { parseWords } from '../src/catalogue/text/words.ts';
import { dateIn, kindIn } from '../src/graphql/queries/filters.ts';
import { kindNamed } from '../src/graphql/kinds.ts';
import { highlightsIn, searchFor } from '../src/graphql/connections/search.ts';
import type { GraphQueryResolvers, GraphSearchEdgeResolvers } from './types.generated.ts';

export const SearchEdge: GraphSearchEdgeResolvers = {
  score: ({ score }) => Number(score),
  highlights: (edge) => highlightsIn(edge),
};

export const searchQueries = {
  search(_, { query, filter, ...args }, context) {
    const conditions = [...kindIn(filter?.kinds?.map(kindNamed)), ...dateIn('date', filter?.date)];
    return searchFor(context, parseWords(query, 'query'), conditions, args);
  },
} satisfies GraphQueryResolvers;
