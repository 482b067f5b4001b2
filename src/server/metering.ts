/** Counts every field of an answer in the request's budget, as it is resolved. */
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isNullableType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { AnswerBudget } from '../graphql/answerBudget.ts';

type Field = GraphQLField<unknown, unknown>;

/** Introspection is one set of fields for all schemas of the process: each is wrapped once. */
const metered = new WeakSet<Field>();

export function meterFields(schema: GraphQLSchema): void {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : [],
  );
  for (const field of [...fields, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef]) {
    if (metered.has(field)) continue;
    metered.add(field);
    meter(field);
  }
}

function meter(field: Field): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const isLeaf = isLeafType(getNamedType(field.type));
  const isNullable = isNullableType(field.type);
  field.resolve = (source, args, context, info) => {
    // Another server in the process may execute a schema without our context.
    const budget = (context as { readonly budget?: AnswerBudget } | undefined)?.budget;
    if (!budget) return resolve(source, args, context, info);
    // The answer is refused, and graphql-js cannot be stopped: nothing more is resolved, with as few errors as can be.
    if (budget.refusal && isNullable) return null;
    budget.spendField(String(info.path.key));
    const value: unknown = resolve(source, args, context, info);
    if (!isLeaf) return value;
    if (!(value instanceof Promise)) {
      budget.spendValue(value);
      return value;
    }
    return value.then((settled: unknown) => {
      budget.spendValue(settled);
      return settled;
    });
  };
}
