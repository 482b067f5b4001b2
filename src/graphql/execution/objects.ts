/** Resolves the fields of objects of a type. What is the same for all of them is found once, when the first one is met. */
import {
  defaultFieldResolver,
  type FieldNode,
  getArgumentValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { type MaybePromise, whenRead } from '../../lists/atHand.ts';
import { variablesIn } from '../variablesIn.ts';
import { abandon, type Complete, completing, type Execution } from './completing.ts';
import { fieldsOf, type PlannedOperation } from './selections.ts';

type Field = GraphQLField<unknown, unknown>;
type Args = Readonly<Record<string, unknown>>;

const NO_ARGS: Args = Object.freeze({});

/** Plans the objects of one operation. */
export class ObjectPlanner {
  readonly #planned: PlannedOperation;
  readonly #onField: () => void;
  /** Of fields that variables change. */
  #changing = 0;
  readonly #numbers = new Map<SelectionSetNode, number>();
  /** By type and selections: a fragment that is spread in many places is planned once. */
  readonly #objects = new Map<string, Complete>();

  /** @param onField is called for each field that is planned. */
  constructor(planned: PlannedOperation, onField: () => void) {
    this.#planned = planned;
    this.#onField = onField;
  }

  /** Completes an object of the type, with all fields that the selections have of it. */
  objectOf(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Complete {
    const key = `${type.name} ${selections.map((each) => this.#numberOf(each)).join()}`;
    let complete = this.#objects.get(key);
    if (!complete) this.#objects.set(key, (complete = this.#planObject(type, selections)));
    return complete;
  }

  #numberOf(selections: SelectionSetNode): number {
    const number = this.#numbers.get(selections) ?? this.#numbers.size;
    this.#numbers.set(selections, number);
    return number;
  }

  #planObject(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Complete {
    const fields: PlannedField[] = [];
    for (const [key, nodes] of fieldsOf(this.#planned, type, selections)) {
      const field = fieldNamed(this.#planned, type, nodes[0]?.name.value ?? '');
      // As graphql-js does with a field that only an operation without validation can have.
      if (field) fields.push(this.#plan(key, nodes, type, field));
    }
    return (source, execution) => resolveAll(fields, source, execution);
  }

  #plan(key: string, nodes: readonly FieldNode[], parentType: GraphQLObjectType, field: Field): PlannedField {
    this.#onField();
    const { schema, fragments, operation } = this.#planned;
    // Without what differs by request or by place: resolvers look at nothing of it, nor do metering and labels.
    const info = {
      schema,
      fragments,
      operation,
      parentType,
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      path: { prev: undefined, key, typename: parentType.name },
    } as unknown as GraphQLResolveInfo;
    const selections = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    const byType = new Map<GraphQLObjectType, Complete>();
    const objectOf = (type: GraphQLObjectType): Complete => {
      let complete = byType.get(type);
      if (!complete) byType.set(type, (complete = this.objectOf(type, selections)));
      return complete;
    };
    return {
      key,
      info,
      args: this.#argsOf(field, nodes[0]),
      resolve: field.resolve ?? defaultFieldResolver,
      // Types may hold each other, so an object is planned when the first one is met.
      complete: completing(field.type, info, (type) => (value, execution) => objectOf(type)(value, execution)),
    };
  }

  #argsOf(field: Field, node: FieldNode | undefined): PlannedField['args'] {
    if (!node || field.args.length === 0) return () => NO_ARGS;
    if (!hasVariables(node)) {
      // All executions share them.
      const args = deeplyFrozen(getArgumentValues(field, node));
      return () => args;
    }
    const number = this.#changing++;
    return ({ args, variables }) => (args[number] ??= Object.freeze(getArgumentValues(field, node, variables)));
  }
}

interface PlannedField {
  /** In the answer. */
  readonly key: string;
  readonly info: GraphQLResolveInfo;
  /** @throws GraphQLError for variables that are no such arguments. */
  readonly args: (execution: Execution) => Args;
  readonly resolve: NonNullable<Field['resolve']>;
  readonly complete: Complete;
}

function resolveAll(
  fields: readonly PlannedField[],
  source: unknown,
  execution: Execution,
): MaybePromise<Readonly<Record<string, unknown>>> {
  const answer: Record<string, unknown> = {};
  let waiting: Promise<void>[] | undefined;
  try {
    for (const { key, resolve, args, info, complete } of fields) {
      const found = resolve(source, args(execution), execution.context, info);
      const value = whenRead(found, (read) => complete(read, execution));
      // A promise keeps the place.
      answer[key] = value;
      if (value instanceof Promise)
        (waiting ??= []).push(
          value.then((read) => {
            answer[key] = read;
          }),
        );
    }
  } catch (error) {
    if (waiting) abandon(waiting);
    throw error;
  }
  return waiting ? Promise.all(waiting).then(() => answer) : answer;
}

function fieldNamed({ schema }: PlannedOperation, type: GraphQLObjectType, name: string): Field | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

const hasVariables = ({ arguments: args = [] }: FieldNode): boolean => args.some((arg) => variablesIn(arg).length > 0);

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deeplyFrozen);
  return Object.freeze(value);
}
