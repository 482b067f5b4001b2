import { parseWords } from '../src/catalogue/text/words.ts';
import type { Order } from '../src/catalogue/catalogue.ts';
import { kindNamed } from '../src/graphql/kinds.ts';
import { suggestionsFor } from '../src/graphql/connections/suggestions.ts';
import { highlightsIn, searchFor } from '../src/graphql/connections/search.ts';
import { records } from './record.ts';
import type { GraphQueryResolvers, GraphSearchEdgeResolvers, GraphSearchOrderField } from './types.generated.ts';

const orders: Readonly<Record<GraphSearchOrderField, Order>> = {
  RELEVANCE: 'relevance',
  DATE: 'date',
  UPDATED_AT: 'updated',
};

export const SearchEdge: GraphSearchEdgeResolvers = {
  score: ({ score }) => Number(score),
  highlights: (edge) => highlightsIn(edge),
};

export const searchQueries = {
  suggest: (_, { text, kinds, first }, context) => suggestionsFor(context, text, kinds?.map(kindNamed), first),
  search(_, { query, filter, ...args }, context) {
    const words = parseWords(query, 'query');
    return searchFor(context, { text: query, words }, { conditions: records.conditions(filter), args, orders }, filter);
  },
} satisfies GraphQueryResolvers;
