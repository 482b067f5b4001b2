import { industriesOf, industryLabel, isIndustryCode, sectionOf } from '../src/records/industry.ts';
import { languageOf } from '../src/graphql/queries/groupKeys.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import type { GraphIndustryResolvers, GraphQueryResolvers } from './types.generated.ts';

export const industryQueries = {
  industries(_, { level, within }) {
    if (within != null && !isIndustryCode(within)) {
      throw new InvalidInput('within', 'must be a code of GB/T 4754-2017 with its section letter, like "C" or "C39"');
    }
    return industriesOf(level).filter((code) => within == null || code.startsWith(within));
  },
} satisfies GraphQueryResolvers;

/** Codes are checked before publication, so each one has a section and a label. */
export const Industry: GraphIndustryResolvers = {
  code: (code) => code,
  section: (code) => sectionOf(code) ?? '',
  label(code, { locale }) {
    return industryLabel(code, languageOf(locale)) ?? code;
  },
};
