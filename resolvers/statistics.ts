import { languageOf } from '../src/graphql/queries/groupKeys.ts';
import type { GraphFacetValueResolvers, GraphGroupKeyValueResolvers } from './types.generated.ts';

export const FacetValue: GraphFacetValueResolvers = {
  label: ({ stored, by }, { locale }, { reader }) => by.label(stored, languageOf(locale), reader),
};

export const GroupKeyValue: GraphGroupKeyValueResolvers = {
  label: ({ stored, by }, { locale }, { reader }) =>
    stored === null ? null : by.label(stored, languageOf(locale), reader),
};
