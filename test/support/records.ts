/** Makes changes of records for tests: each kind with the least that its shape asks, and what the test adds. */
import type { Change } from '../../src/publications/log/change.ts';
import type { RecordId } from '../../src/records/ids.ts';
import { type AnyContent, definitionOf, type Kind, kindOf } from '../../src/records/registry.ts';

/** Kinds that ask for more than a title. */
const LEAST: Partial<Record<Kind, (name: string) => Record<string, unknown>>> = {
  Article: (title) => ({ title, genre: 'NEWS', publishedOn: '2022-08' }),
  Meeting: (title) => ({ title, meetingType: 'OTHER', heldOn: '2022-08-13' }),
  Project: (name) => ({ name, status: 'PLANNED' }),
  Enterprise: (name) => ({ name }),
  Person: (name) => ({ name }),
  Organization: (name) => ({ name }),
  Area: (name) => ({ name, areaType: 'DEVELOPMENT_ZONE' }),
  AreaFigure: (name) => ({ area: 'Area:zone', figure: { name } }),
  Edition: (title) => ({ title, newspaper: '试验日报', date: '2022-08' }),
};

/** A record to put, parsed by its kind's shape; named after its id unless `fields` name it. */
export function put(id: string, fields: Record<string, unknown> = {}): Extract<Change, { operation: 'PUBLISH' }> {
  const kind = kindOf(id);
  if (!kind) throw new Error(`Not an id: ${id}`);
  const least = LEAST[kind] ?? ((title) => ({ title }));
  const content = definitionOf(kind).shape.parse({ ...least(id.slice(id.indexOf(':') + 1)), ...fields });
  return { operation: 'PUBLISH', id: id as RecordId, ...({ kind, content } as AnyContent) };
}

export function withdraw(id: string, reason: 'WITHDRAWN' | 'MERGED' = 'WITHDRAWN', replacement?: string): Change {
  return {
    operation: 'WITHDRAW',
    id: id as RecordId,
    reason,
    ...(replacement !== undefined && { replacement: replacement as RecordId }),
  };
}
