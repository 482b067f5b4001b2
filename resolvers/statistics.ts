import { parseLocale } from '../src/graphql/queries/groupKeys.ts';
import type { GraphFacetValueResolvers, GraphGroupKeyValueResolvers } from './types.generated.ts';

export const FacetValue: GraphFacetValueResolvers = {
  label: ({ stored, by }, { locale }, { archive }) => by.label(stored, parseLocale(locale), archive),
};

export const GroupKeyValue: GraphGroupKeyValueResolvers = {
  label: ({ stored, by }, { locale }, { archive }) =>
    stored === null ? null : by.label(stored, parseLocale(locale), archive),
};
