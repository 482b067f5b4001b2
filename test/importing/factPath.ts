/**
 * Paths below a record, such as `date.edtf`, `milestones[0].kind`, `chairs[*].name` (of each) or
 * `articles(first: 5).nodes[0].title`: the question that one asks, and what it picks from the answer.
 */
import type { Json } from '../support/api.ts';

interface Step {
  readonly field: string;
  readonly args: string;
  /** Which entry of a list, `*` each of them; absent: the field as it is. */
  readonly entry: string | undefined;
}

const STEP = /(?<field>[a-z]\w*)(?<args>\([^)]*\))?(?:\[(?<entry>\d+|\*)\])?(?:\.(?=.)|$)/guy;

/** The operation that asks a record for what stands at a path. */
export function questionAt(id: string, path: string): string {
  const selection = stepsOf(path).reduceRight(
    (below, { field, args }) => `${field}${args}${below && ` { ${below} }`}`,
    '',
  );
  return `query Fact($id: ID!) { ${rootOf(id)}(id: $id) { ${selection} } }`;
}

/** What stands at the path in the answer; null below a null. */
export function answerAt(data: Json, id: string, path: string): unknown {
  const record = data[rootOf(id)];
  if (!record) throw new Error(`No such record: ${id}`);
  return pick(record, stepsOf(path));
}

/** `Meeting:…` is asked for by `meeting`. */
function rootOf(id: string): string {
  const kind = id.slice(0, id.indexOf(':'));
  return kind.charAt(0).toLowerCase() + kind.slice(1);
}

function stepsOf(path: string): Step[] {
  const steps = [...path.matchAll(STEP)];
  if (steps.map(([text]) => text).join('') !== path) throw new Error(`Not a path: ${path}`);
  return steps.map(({ groups: { field = '', args = '', entry } = {} }) => ({ field, args, entry }));
}

function pick(value: Json, [step, ...rest]: readonly Step[]): unknown {
  if (!step || value === null) return value;
  const found = value[step.field];
  if (step.entry === undefined) return pick(found, rest);
  if (step.entry === '*') return found.map((entry: Json) => pick(entry, rest));
  if (!(step.entry in found)) throw new Error(`No ${step.field}[${step.entry}]: there are ${found.length}`);
  return pick(found[step.entry], rest);
}
