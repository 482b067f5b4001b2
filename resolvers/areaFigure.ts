import { areaFigureName, areaFigureState, figuresOfArea } from '../src/records/kinds/areaFigure.ts';
import { REALIZATION_LABELS } from '../src/records/labels.ts';
import { yearKey } from '../src/graphql/queries/groupKeys.ts';
import { listing } from '../src/graphql/queries/listing.ts';
import { kindScope } from '../src/graphql/queries/listQuery.ts';
import { linkedRecord, recordById } from '../src/graphql/resolverHelpers.ts';
import { recordFields } from './record.ts';
import type {
  GraphAreaFigureFacets,
  GraphAreaFigureFilter,
  GraphAreaFigureOrderField,
  GraphAreaFigureResolvers,
  GraphQueryResolvers,
} from './types.generated.ts';

export const AreaFigure: GraphAreaFigureResolvers = {
  ...recordFields,
  area: ({ area }, _, { reader }) => linkedRecord(reader, area),
};

export const areaFigures = listing<GraphAreaFigureFilter, GraphAreaFigureFacets, GraphAreaFigureOrderField>({
  field: 'areaFigures',
  scope: kindScope('AreaFigure'),
  filter: {
    area: { list: figuresOfArea, id: 'Area', facet: true },
    name: { attribute: areaFigureName, facet: true },
    period: { date: true },
    state: { attribute: areaFigureState, labels: REALIZATION_LABELS, facet: true },
    words: { words: true },
  },
  otherFacets: { year: { own: 'period', by: yearKey } },
  orders: { DATE: 'date', UPDATED_AT: 'updated', RELEVANCE: 'relevance' },
});

export const areaFigureQueries = {
  areaFigure: recordById('AreaFigure'),
  areaFigures: areaFigures.all,
} satisfies GraphQueryResolvers;
