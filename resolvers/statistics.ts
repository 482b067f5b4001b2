import { languageOf } from '../src/graphql/queries/groupKeys.ts';
import type {
  GraphFacetValueResolvers,
  GraphProjectGroupKeyValueResolvers,
  GraphResolvers,
} from './types.generated.ts';

export const FacetValue: GraphFacetValueResolvers = {
  label: ({ stored, by }, { locale }, { reader }) => by.label(stored, languageOf(locale), reader),
};

const label: GraphProjectGroupKeyValueResolvers['label'] = ({ stored, by }, { locale }, { reader }) =>
  stored === null ? null : by.label(stored, languageOf(locale), reader);

/** The keys are those of each kind's listing, which the schema declares as an enum. */
export const groupKeyValues: Required<
  Pick<GraphResolvers, `${'Article' | 'Meeting' | 'Project' | 'Enterprise'}GroupKeyValue`>
> = {
  ArticleGroupKeyValue: { label },
  MeetingGroupKeyValue: { label },
  ProjectGroupKeyValue: { label },
  EnterpriseGroupKeyValue: { label },
};
