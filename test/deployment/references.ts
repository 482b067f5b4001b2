/** What a template's parts say of one another. */
import { hasAttribute } from './specification.ts';
import { intrinsicOf, type Template, within } from './template.ts';

const PSEUDO = ['AccountId', 'NoValue', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'];

/** Names that lead nowhere: of resources, of their attributes, of conditions. */
export function danglingReferences(template: Template): string[] {
  const { Resources, Conditions = {} } = template;
  const references = [...within([Resources, template.Outputs, Conditions])].flatMap(referencesOf);
  const conditions = Object.values(Resources).flatMap(({ Condition }) => Condition ?? []);
  const dependencies = Object.values(Resources).flatMap(({ DependsOn = [] }) => DependsOn);
  return [
    ...references.filter((reference) => !leadsSomewhere(template, reference)),
    ...dependencies.filter((name) => !Object.hasOwn(Resources, name)),
    ...[...conditions, ...conditionsIn(template)].filter((name) => !Object.hasOwn(Conditions, name)),
  ];
}

/** `Name` or `Name.Attribute`. */
function referencesOf(value: unknown): string[] {
  const { name, given } = intrinsicOf(value) ?? {};
  if (name === 'Ref') return [String(given)];
  if (name === 'Fn::GetAtt') return [(given as string[]).join('.')];
  if (name === 'Fn::Sub') {
    const text = typeof given === 'string' ? given : String((given as unknown[])[0]);
    return [...text.matchAll(/\$\{([^!}]+)\}/g)].flatMap(([, reference]) => reference ?? []);
  }
  return [];
}

function leadsSomewhere({ Resources }: Template, reference: string): boolean {
  if (reference.startsWith('AWS::')) return PSEUDO.includes(reference.slice('AWS::'.length));
  const [name = '', ...attribute] = reference.split('.');
  const resource = Object.hasOwn(Resources, name) ? Resources[name] : undefined;
  if (!resource) return false;
  return attribute.length === 0 || hasAttribute(resource.Type, attribute.join('.'));
}

function conditionsIn(template: Template): string[] {
  return [...within(template)].flatMap((value) => {
    const { name, given } = intrinsicOf(value) ?? {};
    return name === 'Fn::If' ? String((given as unknown[])[0]) : [];
  });
}

/** Resources that wait for each other, of which none could be the first to be made. */
export function circlesIn({ Resources }: Template): string[] {
  const waitsFor = (name: string): string[] =>
    [
      ...[...within(Resources[name]?.Properties)]
        .flatMap(referencesOf)
        .map((reference) => reference.split('.')[0] ?? ''),
      ...[Resources[name]?.DependsOn ?? []].flat(),
    ].filter((other) => Object.hasOwn(Resources, other));
  const made = new Set<string>();
  const circles: string[] = [];
  const make = (name: string, waiting: readonly string[]): void => {
    if (made.has(name)) return;
    if (waiting.includes(name)) {
      circles.push([...waiting.slice(waiting.indexOf(name)), name].join(' → '));
      return;
    }
    for (const other of waitsFor(name)) make(other, [...waiting, name]);
    made.add(name);
  };
  for (const name of Object.keys(Resources)) make(name, []);
  return circles;
}
