import {
  enterpriseOwnership,
  enterpriseDivision,
  enterpriseHonour,
  enterpriseHonourYear,
  enterpriseIdentifier,
  enterpriseIndustry,
  enterprisesByName,
  enterprisesOfHonourLevel,
  enterprisesOfIndustry,
  enterprisesOfPark,
  honourKey,
} from '../src/records/kinds/enterprise.ts';
import { projectsOfEnterprise } from '../src/records/kinds/project.ts';
import { OWNERSHIP_LABELS } from '../src/records/labels.ts';
import { identifierKey } from '../src/records/names.ts';
import { type Conditions, hasAttribute, isListedBy } from '../src/graphql/queries/filters.ts';
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
  GraphHonourResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Enterprise: GraphEnterpriseResolvers = {
  ...recordFields,
  park: ({ park }, _, { reader }) => linkedRecord(reader, park),
  projects: projects.listedBy(projectsOfEnterprise),
  articles: articlesAbout,
};

export const Honour: GraphHonourResolvers = {
  issuer: ({ issuer }, _, { reader }) => linkedRecord(reader, issuer),
};

/** With a year, both must be of the same honour. */
function honouredAt(level: string, { honourYear: year }: GraphEnterpriseFilter): Conditions {
  const ofLevel = isListedBy('honourLevel', enterprisesOfHonourLevel, [level]);
  return year == null ? ofLevel : hasAttribute('honourLevel', enterpriseHonour, [honourKey(level, year)]);
}

/** Redundant beside a level, but still needed where a facet leaves out the condition on the level. */
const honouredIn = (year: number): Conditions => hasAttribute('honourYear', enterpriseHonourYear, [String(year)]);

export const enterprises = listing<
  GraphEnterpriseFilter,
  GraphEnterpriseFacets,
  GraphEnterpriseOrderField,
  GraphEnterpriseGroupKey
>({
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
    honourLevel: {
      condition: honouredAt,
      countedBy: textKey(enterprisesOfHonourLevel),
      facet: true,
      group: 'HONOUR_LEVEL',
    },
    honourYear: { condition: honouredIn, countedBy: textKey(enterpriseHonourYear), group: 'HONOUR_YEAR' },
    namePrefix: { nameOf: 'Enterprise' },
    identifier: { attribute: enterpriseIdentifier, normalize: identifierKey },
    words: { words: true },
  },
  otherGroupKeys: { INDUSTRY_DIVISION: industryKey(enterpriseDivision) },
  orders: { NAME: 'name', UPDATED_AT: 'updated', RELEVANCE: 'relevance' },
});

export const enterpriseQueries = {
  enterprise: recordById('Enterprise'),
  enterprises: enterprises.all,
  enterpriseStatistics: enterprises.statistics,
} satisfies GraphQueryResolvers;
