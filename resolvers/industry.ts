import { industryLabel, sectionOf } from '../src/records/industry.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import type { GraphIndustryResolvers } from './types.generated.ts';

/** Codes are checked before they are published, so each has a section and a label. */
export const Industry: GraphIndustryResolvers = {
  code: (code) => code,
  section: (code) => sectionOf(code) ?? '',
  label(code, { locale }) {
    if (locale !== 'zh' && locale !== 'en') throw new InvalidInput('locale', 'must be "zh" or "en"');
    return industryLabel(code, locale) ?? code;
  },
};
