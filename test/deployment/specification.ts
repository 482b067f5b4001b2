/** Holds a template against what AWS says of its resources: names of properties, which are required, types, allowed values. */
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { Property, PropertyType } from '@aws-cdk/service-spec-types';
import { type Fields, intrinsicOf, isObject, type Template } from './template.ts';

const specification = loadAwsServiceSpecSync();

/** What is wrong in a settled template, as `Resource.Property.…: what`; empty when all is well. */
export function problemsOf({ Resources }: Template): string[] {
  return Object.entries(Resources).flatMap(([name, { Type, Properties }]) => {
    const [resource] = specification.lookup('resource', 'cloudFormationType', 'equals', Type);
    if (!resource) return [`${name}: there is no type ${Type}`];
    return problemsOfFields(name, Properties ?? {}, resource.properties);
  });
}

/** Whether `Fn::GetAtt` finds this attribute at a resource of the type. */
export function hasAttribute(type: string, attribute: string): boolean {
  const [resource] = specification.lookup('resource', 'cloudFormationType', 'equals', type);
  return resource !== undefined && Object.hasOwn(resource.attributes, attribute);
}

function problemsOfFields(path: string, fields: Fields, properties: Readonly<Record<string, Property>>): string[] {
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required === true && fields[name] === undefined)
    .map(([name]) => `${path}.${name}: missing`);
  const present = Object.entries(fields).flatMap(([name, value]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return property ? problemsOfValue(`${path}.${name}`, value, property.type) : [`${path}.${name}: unknown`];
  });
  return [...missing, ...present];
}

function problemsOfValue(path: string, value: unknown, type: PropertyType): string[] {
  const intrinsic = intrinsicOf(value);
  // What a function of CloudFormation gives is known when it is deployed: texts, all of ours.
  if (intrinsic) return isStructure(type) ? [`${path}: ${intrinsic.name} gives a text`] : [];
  const wrong = (what: string) => [`${path}: ${JSON.stringify(value)} is not ${what}`];
  switch (type.type) {
    case 'string':
    case 'date-time':
      if (typeof value !== 'string') return wrong('a text');
      return allowed(value, 'allowedValues' in type ? type.allowedValues : undefined) ? [] : wrong('an allowed value');
    // Parameters from the command line are texts; CloudFormation reads those that say a number, or true or false.
    case 'integer':
      if (!isNumber(value) || !Number.isInteger(Number(value))) return wrong('a whole number');
      return allowed(Number(value), type.allowedValues) ? [] : wrong('an allowed value');
    case 'number':
      return isNumber(value) ? [] : wrong('a number');
    case 'boolean':
      return ['true', 'false'].includes(String(value)) ? [] : wrong('true or false');
    case 'array':
      if (!Array.isArray(value)) return wrong('a list');
      return value.flatMap((each, at) => problemsOfValue(`${path}[${at}]`, each, type.element));
    case 'map':
      if (!isObject(value)) return wrong('a map');
      return Object.entries(value).flatMap(([key, each]) => problemsOfValue(`${path}.${key}`, each, type.element));
    case 'ref': {
      if (!isObject(value)) return wrong('a structure');
      return problemsOfFields(path, value, specification.get('typeDefinition', type.reference.$ref).properties);
    }
    case 'union':
      return problemsOfUnion(path, value, type.types);
    case 'tag':
      return isObject(value) && 'Key' in value && 'Value' in value ? [] : wrong('a tag');
    case 'json':
      return typeof value === 'object' || typeof value === 'string' ? [] : wrong('JSON');
    case 'null':
      return wrong('nothing');
  }
}

/** Where a structure is described beside "any JSON", the description counts. */
function problemsOfUnion(path: string, value: unknown, types: readonly PropertyType[]): string[] {
  const described = types.filter(({ type }) => type === 'array' || type === 'ref' || type === 'map');
  const counting = typeof value === 'object' && described.length > 0 ? described : types;
  const tries = counting.map((type) => problemsOfValue(path, value, type));
  return tries.reduce((least, problems) => (problems.length < least.length ? problems : least));
}

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

const isStructure = (type: PropertyType): boolean =>
  type.type === 'union' ? type.types.every(isStructure) : type.type === 'ref' || type.type === 'map';

const allowed = (value: unknown, values: readonly unknown[] | undefined): boolean =>
  values === undefined || values.includes(value);
