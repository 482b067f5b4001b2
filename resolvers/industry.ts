import { industryLabel, sectionOf } from '../src/records/industry.ts';
import { languageOf } from '../src/graphql/queries/groupKeys.ts';
import type { GraphIndustryResolvers } from './types.generated.ts';

/** Codes are checked before publication, so each one has a section and a label. */
export const Industry: GraphIndustryResolvers = {
  code: (code) => code,
  section: (code) => sectionOf(code) ?? '',
  label(code, { locale }) {
    return industryLabel(code, languageOf(locale)) ?? code;
  },
};
