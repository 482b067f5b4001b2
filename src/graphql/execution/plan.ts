/**
 * A checked operation, prepared to be executed again and again. graphql-js finds out anew for each object what an operation asks
 * of it; a plan does so once for each type. No code is generated: operations are clients' text.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  GraphQLSkipDirective,
  GraphQLIncludeDirective,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { MaybePromise } from '../../lists/atHand.ts';
import type { Complete } from './completing.ts';
import { ObjectPlanner } from './objects.ts';

/** Of the values of conditions: each has a plan of its own. */
const MAX_VARIANTS = 16;

export class Plan {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that decide which fields there are. */
  readonly #conditional: readonly string[];
  readonly #maxFields: number;
  readonly #variants = new Map<string, Complete>();
  /** Of all variants. */
  #fields = 0;

  /**
   * @param document validated, without the name `__proto__`, which plain objects cannot have.
   * @param maxFields that are kept between executions, each in some 1,200 bytes. A short text can have many: fragments in
   *   fragments, types of an interface.
   */
  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, maxFields: number) {
    this.#schema = schema;
    this.#operation = operation;
    this.#maxFields = maxFields;
    this.#fragments = Object.fromEntries(
      document.definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it]] : [])),
    );
    this.#conditional = conditionsIn(document);
  }

  /** That are planned and kept. */
  get fields(): number {
    return this.#fields;
  }

  /**
   * The data of an answer without errors.
   *
   * @throws (or rejects with) what hinders one; the reads that had begun may still go on then.
   */
  execute(given: Readonly<Record<string, unknown>>, context: unknown): MaybePromise<unknown> {
    const { variableDefinitions = [] } = this.#operation;
    const { coerced: variables, errors } = getVariableValues(this.#schema, variableDefinitions, given);
    if (!variables) throw errors[0] ?? new Error('Variables have neither values nor errors');
    const execution = { context, variables, args: [] };
    let data: MaybePromise<unknown>;
    try {
      data = this.#variant(variables)(undefined, execution);
    } finally {
      this.#forgetTooMany();
    }
    if (!(data instanceof Promise)) return data;
    return data.finally(() => {
      this.#forgetTooMany();
    });
  }

  #forgetTooMany(): void {
    if (this.#fields > this.#maxFields) this.#forget();
  }

  #forget(): void {
    this.#variants.clear();
    this.#fields = 0;
  }

  #variant(variables: Readonly<Record<string, unknown>>): Complete {
    const key = this.#conditional.map((name) => String(variables[name])).join();
    let variant = this.#variants.get(key);
    if (!variant) {
      if (this.#variants.size >= MAX_VARIANTS) this.#forget();
      this.#variants.set(key, (variant = this.#plan(variables)));
    }
    return variant;
  }

  #plan(variables: Readonly<Record<string, unknown>>): Complete {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('The schema has no queries');
    const planned = {
      schema: this.#schema,
      operation: this.#operation,
      fragments: this.#fragments,
      conditions: Object.fromEntries(this.#conditional.map((name) => [name, variables[name]])),
    };
    return new ObjectPlanner(planned, () => (this.#fields += 1)).objectOf(query, [this.#operation.selectionSet]);
  }
}

function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args = [] }) {
      if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) return;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
