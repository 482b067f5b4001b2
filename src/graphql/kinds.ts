/** The kinds' names in the schema's enum: in constant case. A kind that the enum lacks does not compile where a resolver returns it. */
import { type ConstantCase, constantCase } from '../records/constantCase.ts';
import { type Kind, KINDS } from '../records/registry.ts';

type GraphKind = ConstantCase<Kind>;

export function nameOfKind(kind: Kind): GraphKind {
  return constantCase(kind);
}

export function kindNamed(name: GraphKind): Kind {
  const kind = KINDS.find((each) => nameOfKind(each) === name);
  if (!kind) throw new Error(`The schema has a kind that is not registered: ${name}`);
  return kind;
}
