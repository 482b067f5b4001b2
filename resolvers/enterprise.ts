import {
  enterpriseClassification,
  type EnterpriseContent,
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
import type { ListFamily } from '../src/records/kind.ts';
import { ENTERPRISE_CLASSIFICATION_LABELS } from '../src/records/labels.ts';
import { identifierKey } from '../src/records/names.ts';
import { projectsOfEnterprise } from '../src/records/kinds/project.ts';
import { parseOptionalIdOf } from '../src/graphql/arguments.ts';
import type { Context } from '../src/graphql/context.ts';
import { enumKey, industryKey, recordKey, textKey } from '../src/graphql/queries/groupKeys.ts';
import { facet } from '../src/graphql/connections/facets.ts';
import { connectionOf, linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import {
  nameStartsWith,
  type Conditions,
  hasValue,
  hasAttribute,
  inIndustry,
  matchesWords,
} from '../src/graphql/queries/filters.ts';
import { kindScope, type ListArguments, listScope } from '../src/graphql/queries/listQuery.ts';
import { statisticsOf } from '../src/graphql/connections/statistics.ts';
import { articlesAbout } from './article.ts';
import { projectsOn } from './project.ts';
import { recordFields } from './record.ts';
import type {
  GraphEnterpriseFacetsResolvers,
  GraphEnterpriseFilter,
  GraphEnterpriseResolvers,
  GraphHonourResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Enterprise: GraphEnterpriseResolvers = {
  ...recordFields,
  park: ({ park }, _, { reader }) => linkedRecord(reader, park),
  projects: projectsOn(projectsOfEnterprise),
  articles: articlesAbout,
};

export const Honour: GraphHonourResolvers = {
  issuer: ({ issuer }, _, { reader }) => linkedRecord(reader, issuer),
};

type Filter = GraphEnterpriseFilter | null | undefined;

const enterprisesThat = (filter: Filter): Conditions => [
  ...inIndustry({ section: enterprisesOfIndustry, code: enterpriseIndustry }, filter?.industry),
  ...hasAttribute('classification', enterpriseClassification, filter?.classification),
  ...hasValue('park', enterprisesOfPark, parseOptionalIdOf('Organization', filter?.park, 'filter.park')),
  ...honoured(filter),
  ...nameStartsWith('Enterprise', filter?.name),
  ...hasAttribute(
    'identifier',
    enterpriseIdentifier,
    filter?.identifier == null ? null : [identifierKey(filter.identifier)],
  ),
  ...matchesWords(filter?.words),
];

/** A level and a year are those of one honour. */
function honoured(filter: Filter): Conditions {
  const { honourLevel: level, honourYear: year } = filter ?? {};
  if (year == null) return hasValue('honourLevel', enterprisesOfHonourLevel, level);
  if (level == null) return hasAttribute('honourYear', enterpriseHonourYear, [String(year)]);
  // Checked by itself, so that an error names it.
  hasValue('honourLevel', enterprisesOfHonourLevel, level);
  return [
    ...hasAttribute('honourLevel', enterpriseHonour, [honourKey(level, year)]),
    // Said by the other already, but what stays of it where a facet leaves out its own.
    ...hasAttribute('honourYear', enterpriseHonourYear, [String(year)]),
  ];
}

type Arguments = ListArguments & { readonly filter?: Filter };

/** The enterprises on a list that belongs to a record: in a park, honoured by an organization, of a person. */
export const enterprisesOn =
  (family: ListFamily<EnterpriseContent>) =>
  ({ id }: { readonly id: string }, args: Arguments, context: Context) =>
    connectionOf(context, listScope(family, id), args, enterprisesThat(args.filter));

const all = kindScope('Enterprise', enterprisesByName);
const [industry, division] = [industryKey(enterprisesOfIndustry), industryKey(enterpriseDivision)];
const classification = enumKey(enterpriseClassification, ENTERPRISE_CLASSIFICATION_LABELS);
const [park, honourLevel] = [recordKey(enterprisesOfPark), textKey(enterprisesOfHonourLevel)];

export const EnterpriseFacets: GraphEnterpriseFacetsResolvers = {
  industry: facet(industry, 'industry'),
  classification: facet(classification, 'classification'),
  park: facet(park, 'park'),
  honourLevel: facet(honourLevel, 'honourLevel'),
};

export const enterpriseQueries = {
  enterprise: recordById('Enterprise'),
  enterprises: (_, args, context) => connectionOf(context, all, args, enterprisesThat(args.filter)),
  enterpriseStatistics: (_, args, context) =>
    statisticsOf(context, {
      scope: all,
      conditions: enterprisesThat(args.filter),
      keys: {
        INDUSTRY: industry,
        INDUSTRY_DIVISION: division,
        CLASSIFICATION: classification,
        PARK: park,
        HONOUR_LEVEL: honourLevel,
        HONOUR_YEAR: textKey(enterpriseHonourYear),
      },
      args,
    }),
} satisfies GraphQueryResolvers;
