/**
 * A question in a URL: `status=UNDER_CONSTRUCTION&investment.gte=100000000&orderBy=-INVESTMENT`. A parameter is a field of the
 * list's filter, or one of its other arguments, by the schema's own names: a dot leads to what lies inside, and a parameter is
 * repeated for several values. What fits is decided by the schema, so what the graph can be asked, a URL can ask.
 */
import {
  coerceInputValue,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { closest, distance } from 'fastest-levenshtein';
import type { ExportList } from '../lists.ts';
import { ofText, valuesOf } from './leafValues.ts';
import { ParameterError } from './parameterError.ts';

/** A question as GraphQL has it. */
export interface Question {
  /** Values of the field's variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same as its resolver receives them. */
  readonly args: Readonly<Record<string, unknown>>;
}

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;

/** Lists are taken away from their beginning. */
const BACKWARD = new Set(['last', 'before']);
const FILTER = 'filter';
const ORDER = 'orderBy';
const MAX_QUERY_LENGTH = 8_000;

/** @throws ParameterError that names the parameter and what would be right. */
export function questionIn(parameters: URLSearchParams, { name, field }: ExportList): Question {
  if (parameters.toString().length > MAX_QUERY_LENGTH) {
    throw new ParameterError('?', `and all others must have at most ${MAX_QUERY_LENGTH} characters together`);
  }
  const inputs = inputsOf(field.args);
  const given = Map.groupBy(parameters, ([parameter]) => parameter);
  const variables: Record<string, unknown> = {};
  for (const [parameter, entries] of given) {
    // A form sends its empty fields too.
    const texts = entries.map(([, text]) => text).filter((text) => text !== '');
    if (texts.length === 0 && inputs.has(parameter.split('.')[0] ?? '')) continue;
    if (parameter === ORDER && inputs.has(ORDER)) variables[ORDER] = orderOf(texts, inputs.get(ORDER));
    else set(variables, placeOf(parameter, name, inputs, field.args), parameter, texts);
  }
  return { variables, args: coerced(variables, field.args) };
}

/** The names of all parameters of a list, for documentation and errors: with dots for what lies inside. */
export function parametersOf({ field }: ExportList): readonly Input[] {
  return [...inputsOf(field.args).values()].flatMap((input) => (input.name === ORDER ? [input] : leavesOf(input)));
}

function leavesOf({ name, type }: Input): Input[] {
  const inner = innerFields(type);
  if (!inner) return [{ name, type }];
  return inner.flatMap((field) => leavesOf({ type: field.type, name: `${name}.${field.name}` }));
}

/** The first parts of parameters: fields of the filter stand beside the other arguments. */
function inputsOf(args: readonly GraphQLArgument[]): ReadonlyMap<string, Input> {
  const filter = args.find(({ name }) => name === FILTER);
  const own = args.filter(({ name }) => name !== FILTER && !BACKWARD.has(name));
  return new Map([...((filter && innerFields(filter.type)) ?? []), ...own].map((input) => [input.name, input]));
}

const innerFields = (type: GraphQLInputType): GraphQLInputField[] | undefined => {
  const of = getNullableType(type);
  return isInputObjectType(of) ? Object.values(of.getFields()) : undefined;
};

interface Place {
  /** Names of arguments and fields, from the outermost. */
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
}

function placeOf(
  parameter: string,
  list: string,
  inputs: ReadonlyMap<string, Input>,
  args: readonly GraphQLArgument[],
): Place {
  const [first = '', ...parts] = parameter.split('.');
  const root = inputs.get(first);
  if (!root)
    throw new ParameterError(
      parameter.slice(0, 100),
      `is none of the list ${list}: ${among(first, [...inputs.keys()])}`,
    );
  let { type } = root;
  for (const [at, part] of parts.entries()) {
    const name = [first, ...parts.slice(0, at)].join('.');
    const fields = innerFields(type);
    if (!fields) throw new ParameterError(parameter.slice(0, 100), `has a part too many: "${name}" has none`);
    const field = fields.find((each) => each.name === part);
    const names = fields.map((each) => `${name}.${each.name}`);
    if (!field) throw new ParameterError(parameter.slice(0, 100), `is unknown: ${among(parameter, names)}`);
    ({ type } = field);
  }
  const isArgument = args.some(({ name }) => name === first);
  return { path: [...(isArgument ? [] : [FILTER]), first, ...parts], type };
}

function among(given: string, names: readonly string[]): string {
  const near = closest(given.slice(0, 50), [...names]);
  const meant = distance(given.slice(0, 50), near) <= 3 ? `did you mean "${near}"? ` : '';
  return `${meant}there are ${names.join(', ')}`;
}

function set(variables: Record<string, unknown>, { path, type }: Place, parameter: string, texts: string[]): void {
  if (texts.length === 0) return;
  let target = variables;
  for (const name of path.slice(0, -1)) target = (target[name] ??= {}) as Record<string, unknown>;
  target[path.at(-1) ?? ''] = valueOf(type, parameter, texts);
}

/** The condition itself, without what may lie inside: `honour=true` is any honour. */
const ANY = 'true';

function valueOf(type: GraphQLInputType, parameter: string, texts: readonly string[]): unknown {
  const isList = isListType(getNullableType(type));
  if (!isList && texts.length > 1) throw new ParameterError(parameter, 'must be given once');
  const inside = innerFields(type);
  if (inside) {
    if (texts[0] === ANY) return {};
    const names = inside.map(({ name }) => `${parameter}.${name}`);
    throw new ParameterError(parameter, `must name what lies inside: ${names.join(', ')}; or be ${ANY}, for any`);
  }
  const values = texts.map((text) => ofText(text, type, parameter));
  return isList ? values : values[0];
}

/** `INVESTMENT`, and `-INVESTMENT` for the largest first. */
function orderOf(texts: readonly string[], order: Input | undefined): object {
  const field = order && innerFields(order.type)?.find(({ name }) => name === 'field');
  const [text = '', ...more] = texts;
  if (!field || more.length > 0) throw new ParameterError(ORDER, 'must be given once');
  const isDescending = text.startsWith('-');
  const name = text.slice(isDescending ? 1 : 0);
  const names = valuesOf(field.type);
  if (!names.includes(name)) {
    throw new ParameterError(
      ORDER,
      `must be one of ${names.join(', ')}, with "-" before it for the largest or latest first`,
    );
  }
  return { field: name, direction: isDescending ? 'DESC' : 'ASC' };
}

function coerced(variables: Record<string, unknown>, args: readonly GraphQLArgument[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const arg of args) {
    const value = variables[arg.name];
    if (value === undefined) {
      if (isRequiredArgument(arg)) throw new ParameterError(arg.name, 'must be given');
      if (arg.defaultValue !== undefined) values[arg.name] = arg.defaultValue;
      continue;
    }
    values[arg.name] = coerceInputValue(value, arg.type, (path, _, error) => {
      const names = [arg.name, ...path].filter((part) => typeof part === 'string' && part !== FILTER);
      const missing = /Field "(\w+)" of required type/.exec(error.message)?.[1];
      if (missing !== undefined) {
        throw new ParameterError(
          [...names, missing].join('.'),
          `must be given beside other parts of "${names.join('.')}"`,
        );
      }
      throw new ParameterError(names.join('.'), `is wrong: ${error.message}`);
    });
  }
  return values;
}
