/** The list of all records of a kind, by the name of its field of Query: the name in the URLs of exports. */
import type { GraphQueryResolvers } from '../../resolvers/types.generated.ts';
import type { Kind } from '../records/registry.ts';

export const KIND_LISTS = {
  Article: 'articles',
  Meeting: 'meetings',
  Project: 'projects',
  Enterprise: 'enterprises',
  Person: 'people',
  Organization: 'organizations',
  Document: 'documents',
  Edition: 'editions',
  Area: 'areas',
  AreaFigure: 'areaFigures',
} as const satisfies Readonly<Record<Kind, keyof GraphQueryResolvers>>;
