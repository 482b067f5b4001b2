/** A CloudFormation template as these tests read it. */
export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Condition?: string;
  readonly DependsOn?: string | readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
}

export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands for "leave this out". */
export const NO_VALUE = 'AWS::NoValue';

/** The name of the intrinsic function that stands in a value's place, and what it is given. */
export function intrinsicOf(value: unknown): { readonly name: string; readonly given: unknown } | undefined {
  if (!isObject(value)) return undefined;
  const [entry, ...others] = Object.entries(value);
  if (!entry || others.length > 0) return undefined;
  const [name, given] = entry;
  return name === 'Ref' || name.startsWith('Fn::') ? { name, given } : undefined;
}

/** Every value within a value, itself first. */
export function* within(value: unknown): Generator {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) yield* within(part);
}

/** A template's resources of one type, by name. */
export function ofType(template: Template, type: string): [name: string, properties: Fields, resource: Resource][] {
  return Object.entries(template.Resources)
    .filter(([, { Type }]) => Type === type)
    .map(([name, resource]) => [name, resource.Properties ?? {}, resource]);
}

/** The properties of the only resource of a type. */
export function theOne(template: Template, type: string): Fields {
  const [one, ...others] = ofType(template, type);
  if (!one || others.length > 0) throw new Error(`The template has not one ${type}`);
  return one[1];
}

/** The properties of a Lambda function, by its name in serverless.yml. */
export function functionOf(template: Template, name: string): Fields {
  const all = ofType(template, 'AWS::Lambda::Function');
  const found = all.find(([, { FunctionName }]) => String(FunctionName).endsWith(`-${name}`));
  if (!found) throw new Error(`The template has no function ${name}`);
  return found[1];
}

/** As a function's name begins the names of its resources. */
export const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
