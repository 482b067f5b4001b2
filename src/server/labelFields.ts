/**
 * Labels beside enums: where a type has a field `status` of an enum and a field `statusLabel`, the label is the name of the
 * status in a language. The contract declares both; what they have in common is here, once for all types.
 */
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { ENUM_LABELS } from '../records/enumLabels.ts';
import { languageOf } from '../graphql/queries/groupKeys.ts';

const SUFFIX = 'Label';

type Value = string | null | undefined;

/** @throws Error for a label without an enum beside it. */
export function attachLabels(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.name.endsWith(SUFFIX)) attachLabel(type, field);
  }
}

function attachLabel(type: GraphQLObjectType, label: GraphQLField<unknown, unknown>): void {
  const field = type.getFields()[label.name.slice(0, -SUFFIX.length)];
  const labels = field && ENUM_LABELS[getNamedType(field.type).name];
  if (!field || !labels) throw new Error(`${type.name}.${label.name} has no enum with labels beside it`);
  const resolve = field.resolve ?? defaultFieldResolver;
  label.resolve = (source, args, context, info) => {
    const language = languageOf((args as { readonly locale: 'ZH' | 'EN' }).locale);
    // The enum's own resolver finds its value, as if its field had been asked for.
    const found = resolve(source, {}, context, { ...info, fieldName: field.name }) as Value | Promise<Value>;
    const labelOf = (value: Value) => (value == null ? null : labels[value]?.[language]);
    return found instanceof Promise ? found.then(labelOf) : labelOf(found);
  };
}
