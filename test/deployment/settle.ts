/** A template as CloudFormation takes it once its conditions are known: ours depend on parameters of the packaging alone. */
import { intrinsicOf, isObject, NO_VALUE, type Resource, type Template } from './template.ts';

export function settle(template: Template): Template {
  const holds = (condition: string) => isTrue(template.Conditions?.[condition]);
  const resources = Object.entries(template.Resources).filter(([, { Condition }]) => !Condition || holds(Condition));
  return { ...template, Resources: chosen(Object.fromEntries(resources), holds) as Record<string, Resource> };
}

/** The value without the sides of conditions that do not hold, and without what is to be left out. */
function chosen(value: unknown, holds: (condition: string) => boolean): unknown {
  const { name, given } = intrinsicOf(value) ?? {};
  if (name === 'Ref' && given === NO_VALUE) return undefined;
  if (name === 'Fn::If') {
    const [condition, one, other] = given as [string, unknown, unknown];
    return chosen(holds(condition) ? one : other, holds);
  }
  if (Array.isArray(value)) return value.map((each) => chosen(each, holds)).filter((each) => each !== undefined);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, chosen(each, holds)] as const);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

function isTrue(condition: unknown): boolean {
  const { name, given } = intrinsicOf(condition) ?? {};
  const parts = given as unknown[];
  if (name === 'Fn::Equals') return parts[0] === parts[1];
  if (name === 'Fn::Not') return !isTrue(parts[0]);
  throw new Error(`This condition depends on more than parameters: ${JSON.stringify(condition)}`);
}
