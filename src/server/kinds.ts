/** The kinds' names in the graph's enum. */
import type { GraphRecordKind } from '../../resolvers/types.generated.ts';
import { type Kind, KINDS } from '../records/registry.ts';

export const RECORD_KINDS: Record<Kind, GraphRecordKind> = {
  Article: 'ARTICLE',
  Meeting: 'MEETING',
  Project: 'PROJECT',
  Enterprise: 'ENTERPRISE',
  Person: 'PERSON',
  Organization: 'ORGANIZATION',
  Document: 'DOCUMENT',
  Edition: 'EDITION',
};

export function kindNamed(name: GraphRecordKind): Kind {
  const kind = KINDS.find((each) => RECORD_KINDS[each] === name);
  if (!kind) throw new Error(`The schema has a kind that is not registered: ${name}`);
  return kind;
}
