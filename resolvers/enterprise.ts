import {
  enterpriseOwnership,
  enterpriseDivision,
  enterpriseHonour,
  enterpriseHonourYear,
  enterpriseIdentifier,
  enterpriseIndustry,
  enterprisesByName,
  enterprisesOfArea,
  enterprisesOfHonourLevel,
  enterprisesOfIndustry,
  enterprisesOfParent,
  enterprisesOfPark,
  honourKey,
} from '../src/records/kinds/enterprise.ts';
import { projectsOfBody } from '../src/records/kinds/project.ts';
import { OWNERSHIP_LABELS } from '../src/records/labels.ts';
import { identifierKey } from '../src/records/names.ts';
import { checkValues, type Conditions, hasAttribute, hasBoth, isListedBy } from '../src/graphql/queries/filters.ts';
import { tidyLine } from '../src/records/tidyText.ts';
import { industryKey, textKey } from '../src/graphql/queries/groupKeys.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { articlesAbout } from './article.ts';
import { projects } from './project.ts';
import { recordFields } from './record.ts';
import type {
  GraphEnterpriseFacets,
  GraphEnterpriseFilter,
  GraphEnterpriseGroupKey,
  GraphEnterpriseOrderField,
  GraphEnterpriseResolvers,
  GraphHonourFilter,
  GraphHonourResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Enterprise: GraphEnterpriseResolvers = {
  ...recordFields,
  projects: projects.listedBy(projectsOfBody),
  area: ({ area }, _, { reader }) => linkedRecord(reader, area),
  parent: ({ parent }, _, { reader }) => linkedRecord(reader, parent),
  subsidiaries: (...asked) => enterprises.listedBy(enterprisesOfParent)(...asked),
  articles: articlesAbout,
};

export const Honour: GraphHonourResolvers = {
  issuer: ({ issuer }, _, { reader }) => linkedRecord(reader, issuer),
};

/** Level and year must be of the same honour. */
function hasHonour({ level: levels, year: years }: GraphHonourFilter): Conditions {
  const ofLevels = levels && checkValues('honour.level', levels.map(tidyLine));
  const ofYears = years && checkValues('honour.year', years.map(String));
  // A facet that leaves out the condition on the level keeps the one on the year.
  const inYears = (field: string, values: readonly string[]) => hasAttribute(field, enterpriseHonourYear, values);
  if (ofLevels && ofYears) {
    const both = hasBoth('honour', enterpriseHonour, [ofLevels, ofYears.map(Number)], honourKey);
    return [...both, ...inYears('honour.year', ofYears)];
  }
  if (ofLevels) return isListedBy('honour', enterprisesOfHonourLevel, ofLevels, true);
  if (ofYears) return inYears('honour', ofYears);
  return [{ field: 'honour', condition: { type: 'prefixes', of: enterpriseHonour.name, prefixes: [''] } }];
}

export const enterprises = listing<
  GraphEnterpriseFilter,
  GraphEnterpriseFacets,
  GraphEnterpriseOrderField,
  GraphEnterpriseGroupKey
>({
  field: 'enterprises',
  scope: kindScope('Enterprise', enterprisesByName),
  filter: {
    industry: {
      industry: { section: enterprisesOfIndustry, code: enterpriseIndustry },
      facet: true,
      group: 'INDUSTRY',
    },
    ownership: {
      attribute: enterpriseOwnership,
      labels: OWNERSHIP_LABELS,
      facet: true,
      group: 'OWNERSHIP',
    },
    park: { list: enterprisesOfPark, id: 'Organization', facet: true, group: 'PARK' },
    area: { list: enterprisesOfArea, id: 'Area', facet: true, group: 'AREA' },
    honour: { condition: hasHonour },
    namePrefix: { nameOf: 'Enterprise' },
    identifier: { attribute: enterpriseIdentifier, normalize: identifierKey },
    without: { without: true },
    words: { words: true },
  },
  otherFacets: { honourLevel: { own: 'honour', by: textKey(enterprisesOfHonourLevel) } },
  otherGroupKeys: {
    INDUSTRY_DIVISION: industryKey(enterpriseDivision),
    HONOUR_LEVEL: textKey(enterprisesOfHonourLevel),
    HONOUR_YEAR: textKey(enterpriseHonourYear),
  },
  orders: { NAME: 'name', UPDATED_AT: 'updated', RELEVANCE: 'relevance' },
});

export const enterpriseQueries = {
  enterprise: recordById('Enterprise'),
  enterprises: enterprises.all,
  enterpriseStatistics: enterprises.statistics,
} satisfies GraphQueryResolvers;
