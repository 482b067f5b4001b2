/** The kinds' names in the graph's enum: in capitals. A kind that the enum lacks fails to compile. */
import type { GraphRecordKind } from '../../resolvers/types.generated.ts';
import { type Kind, KINDS } from '../records/registry.ts';

export function nameOfKind(kind: Kind): GraphRecordKind {
  return kind.toUpperCase() as Uppercase<Kind>;
}

export function kindNamed(name: GraphRecordKind): Kind {
  const kind = KINDS.find((each) => nameOfKind(each) === name);
  if (!kind) throw new Error(`The schema has a kind that is not registered: ${name}`);
  return kind;
}
