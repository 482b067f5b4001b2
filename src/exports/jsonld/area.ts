/** An area, and a figure of one: an observation about it. */
import type {
  AdministrativeArea,
  IdReference,
  Observation,
  Place,
  PlaceLeaf,
  PropertyValue,
  WithContext,
} from 'schema-dts';
import type { LiveRecord } from '../../records/registry.ts';
import { labelOf } from '../labelOf.ts';
import { pageUrl, recordUrl, type Site } from '../site.ts';
import { isoDate, isoPeriod } from './dates.ts';
import { boundsOf, describe, per } from './figures.ts';
import { identifiersOf, linkIf, linkTo, type Node, pageOf, some } from './links.ts';

/** A development zone is a place that an administration runs, and no unit of administration. */
export function areaNode(
  area: LiveRecord<'Area'>,
  site: Site,
): WithContext<Node<AdministrativeArea>> | WithContext<Node<Place>> {
  const { id, areaType, code, administration } = area;
  const node = {
    '@context': 'https://schema.org',
    '@id': recordUrl(site, id),
    url: pageUrl(site, id),
    identifier: identifiersOf(id, code === undefined ? [] : [{ scheme: 'GB/T 2260', identifier: code }]),
    name: area.name,
    alternateName: some(area.otherNames),
    description: area.summary,
    keywords: labelOf('AreaType', areaType, 'zh'),
    containedInPlace: linkIf(site, area.partOf),
    additionalProperty: administration && administeredBy(linkTo(site, administration)),
    mainEntityOfPage: pageOf(site, area, area.sources),
  } satisfies Partial<WithContext<PlaceLeaf>>;
  return areaType === 'DEVELOPMENT_ZONE' || areaType === 'OTHER'
    ? { ...node, '@type': 'Place' }
    : { ...node, '@type': 'AdministrativeArea' };
}

const administeredBy = (value: IdReference): Node<PropertyValue> => ({
  '@type': 'PropertyValue',
  name: '管理机构',
  value,
});

export function areaFigureNode({ figure, ...record }: LiveRecord<'AreaFigure'>, site: Site) {
  const { name, value, upperValue, qualifier, unit, period, per: rate } = figure;
  const node: WithContext<Node<Observation>> = {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    '@id': recordUrl(site, record.id),
    url: pageUrl(site, record.id),
    identifier: identifiersOf(record.id),
    name,
    observationAbout: linkTo(site, record.area),
    variableMeasured: name,
    observationDate: isoDate(period),
    // The property takes a duration only, and this is an interval: it is data about the figure.
    additionalProperty: observedIn(isoPeriod(period)),
    ...boundsOf(value, upperValue, qualifier),
    unitText: per(unit, rate),
    description: describe(figure),
    mainEntityOfPage: pageOf(site, { figure, ...record }, [...record.sources, figure.source]),
  };
  return node;
}

const observedIn = (interval: string | undefined): Node<PropertyValue> | undefined =>
  interval === undefined ? undefined : { '@type': 'PropertyValue', name: '时期', value: interval };
