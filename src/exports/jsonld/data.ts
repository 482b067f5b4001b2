/** The figures of an enterprise or a project: organizations have no property for them, so they are data about it. */
import type { Dataset, PropertyValue } from 'schema-dts';
import { contentOf, type LiveRecord, titleOf } from '../../records/registry.ts';
import type { Site } from '../site.ts';
import { linkTo, type Node, some, versionOf } from './links.ts';

export function dataNode(
  record: LiveRecord,
  site: Site,
  figures: readonly Node<PropertyValue>[],
): Node<Dataset> | undefined {
  if (figures.length === 0) return undefined;
  return {
    '@type': 'Dataset',
    name: `${titleOf(contentOf(record))} · 数据`,
    about: linkTo(site, record.id),
    variableMeasured: some(figures),
    ...versionOf(site, record),
  };
}
