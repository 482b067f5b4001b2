import { areaCode, areasByName, areasWithin, areaType } from '../src/records/kinds/area.ts';
import { figuresOfArea } from '../src/records/kinds/areaFigure.ts';
import { enterprisesOfArea } from '../src/records/kinds/enterprise.ts';
import { projectsOfArea } from '../src/records/kinds/project.ts';
import { AREA_TYPE_LABELS } from '../src/records/labels.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { areaFigures } from './areaFigure.ts';
import { articlesAbout } from './article.ts';
import { enterprises } from './enterprise.ts';
import { projects } from './project.ts';
import { recordFields } from './record.ts';
import type {
  GraphAreaFacets,
  GraphAreaFilter,
  GraphAreaResolvers,
  GraphNameOrderField,
  GraphQueryResolvers,
} from './types.generated.ts';

export const Area: GraphAreaResolvers = {
  ...recordFields,
  partOf: ({ partOf }, _, { reader }) => linkedRecord(reader, partOf),
  parts: (...asked) => areas.listedBy(areasWithin)(...asked),
  administration: ({ administration }, _, { reader }) => linkedRecord(reader, administration),
  figures: areaFigures.listedBy(figuresOfArea),
  projects: projects.listedBy(projectsOfArea),
  enterprises: enterprises.listedBy(enterprisesOfArea),
  articles: articlesAbout,
};

export const areas = listing<GraphAreaFilter, GraphAreaFacets, GraphNameOrderField>({
  field: 'areas',
  scope: kindScope('Area', areasByName),
  filter: {
    namePrefix: { nameOf: 'Area' },
    areaType: { attribute: areaType, labels: AREA_TYPE_LABELS, facet: true },
    code: { attribute: areaCode },
    partOf: { list: areasWithin, id: 'Area', facet: true },
  },
  orders: { NAME: 'name', UPDATED_AT: 'updated' },
});

export const areaQueries = {
  area: recordById('Area'),
  areas: areas.all,
} satisfies GraphQueryResolvers;
