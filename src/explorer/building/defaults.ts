import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  type SelectionNode,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

// Of a record, these are what one wants to see first.
const TELLING = [
  'id',
  'title',
  'edtf',
  'amount',
  'currency',
  'value',
  'unit',
  'code',
  'label',
  'name',
  'count',
  'text',
];
const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** A field with its required arguments and what is usually wanted of it; none if the type has no such field. */
export function newField(schema: GraphQLSchema, typeName: string, name: string): readonly SelectionNode[] {
  if (name === '__typename') return nodesOf('__typename');
  const field = fieldsOf(schema.getType(typeName)).find((each) => each.name === name);
  return field ? nodesOf(fieldText(field, 0)) : [];
}

/** The usual fields of a type as the text of a selection, without braces. */
function usualFields(type: GraphQLNamedType, depth = 0): string {
  const fields = fieldsOf(type);
  const has = (name: string) => fields.some((field) => field.name === name);
  const of = (name: string) =>
    fields.filter((field) => field.name === name).map((field) => fieldText(field, depth + 1));
  if (has('pageInfo') && has('nodes')) {
    return [has('totalCount') ? 'totalCount' : '', ...of('nodes'), PAGE_INFO].join(' ');
  }
  if (has('groups')) return ['asOf', ...of('groups')].join(' ');
  if (has('keys')) return ['keys { key value label }', ...of('count')].join(' ');
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument));
  // The title of what has a name is its name.
  const wanted = has('name') ? TELLING.filter((name) => name !== 'title') : TELLING;
  const telling = leaves.filter((field) => wanted.includes(field.name));
  const chosen = (telling.length > 0 ? telling : leaves.slice(0, 6)).map((field) => field.name);
  if (chosen.length > 0) return chosen.join(' ');
  const [first] = fields;
  return first && depth < 4 ? fieldText(first, depth + 1) : '__typename';
}

function fieldText(field: Field, depth: number): string {
  const required = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${firstValue(type)}`);
  const args = required.length > 0 ? `(${required.join(', ')})` : '';
  const type = getNamedType(field.type);
  return isLeafType(type) ? field.name + args : `${field.name}${args} { ${usualFields(type, depth)} }`;
}

/** A value to begin with, as text. */
export function firstValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return firstValue(type.ofType);
  if (isListType(type)) return `[${firstValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isLeafType(type)) {
    const required = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{${required.map((field) => `${field.name}: ${firstValue(field.type)}`).join(', ')}}`;
  }
  if (type.name === 'Int' || type.name === 'Float') return '1';
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'Date') return `"${new Date().toISOString().slice(0, 10)}"`;
  return '""';
}

function fieldsOf(type: GraphQLNamedType | undefined): Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function nodesOf(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}

/** A query that shows all of one record that is not itself a list. */
export function recordQuery(type: GraphQLNamedType): string {
  const fields = fieldsOf(type).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(inner)) return [field.name];
    const isList = fieldsOf(inner).some(({ name }) => name === 'pageInfo');
    return isList ? [] : [`${field.name} { ${usualFields(inner)} }`];
  });
  return print(
    parse(`query Record($id: ID!) { record(id: $id) { __typename ... on ${type.name} { ${fields.join(' ')} } } }`),
  );
}
