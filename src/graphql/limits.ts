/**
 * Limits on the size of an operation, measured before it runs, with the values of its variables. Each fragment is measured
 * only once, so that a client cannot make the measurement expensive.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../lists/pageArgs.ts';

export const LIMITS = {
  maxPageSize: MAX_PAGE_SIZE,
  maxDepth: 14,
  maxNodes: 10_000,
  maxTokens: 1_000,
  maxAliases: 30,
} as const;

export const MAX_BODY_BYTES = 100 * 1024;

export interface OperationSize {
  /** Levels of fields. */
  readonly depth: number;
  /** The most entries that all pages together can have: page sizes multiplied. */
  readonly nodes: number;
  readonly aliases: number;
}

/** Throws a GraphQLError with the code QUERY_TOO_LARGE, the limit and the figure. */
export function checkOperationSize(size: OperationSize): void {
  refuseOver('depth', size.depth, LIMITS.maxDepth, 'levels of fields');
  refuseOver('nodes', size.nodes, LIMITS.maxNodes, 'nodes (page sizes multiplied)');
  refuseOver('aliases', size.aliases, LIMITS.maxAliases, 'aliases');
}

function refuseOver(limit: keyof OperationSize, actual: number, allowed: number, what: string): void {
  if (actual <= allowed) return;
  throw new GraphQLError(`The operation asks for ${actual} ${what}; the most is ${allowed}`, {
    extensions: { code: 'QUERY_TOO_LARGE', limit, actual, allowed, http: { status: 400 } },
  });
}

/** Measures a validated operation. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationSize {
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it] as const] : [])),
  );
  const ruler = new OperationMeasurer(schema, fragments, { ...defaultsOf(operation), ...variables });
  const { depth, nodes } = ruler.measure(operation.selectionSet, schema.getQueryType() ?? undefined);
  return { depth, nodes, aliases: countAliases(document) };
}

type Extent = Omit<OperationSize, 'aliases'>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Variables = Readonly<Record<string, unknown>>;

class OperationMeasurer {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #variables: Variables;
  readonly #measured = new Map<string, Extent>();

  constructor(schema: GraphQLSchema, fragments: Fragments, variables: Variables) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  measure(selections: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): Extent {
    let [depth, nodes] = [0, 0];
    for (const selection of selections?.selections ?? []) {
      const extent =
        selection.kind === Kind.FIELD
          ? this.#measureField(selection, type)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? this.#measureFragment(selection.name.value)
            : this.measure(selection.selectionSet, this.#typeNamed(selection.typeCondition?.name.value) ?? type);
      depth = Math.max(depth, extent.depth);
      nodes += extent.nodes;
    }
    return { depth, nodes };
  }

  #measureFragment(name: string): Extent {
    const fragment = this.#fragments.get(name);
    const known = this.#measured.get(name);
    if (known || !fragment) return known ?? { depth: 0, nodes: 0 };
    const extent = this.measure(fragment.selectionSet, this.#typeNamed(fragment.typeCondition.name.value));
    this.#measured.set(name, extent);
    return extent;
  }

  #measureField(node: FieldNode, type: GraphQLNamedType | undefined): Extent {
    // Introspection reads no records, and graphql-js limits its depth.
    if (node.name.value.startsWith('__')) return { depth: 1, nodes: 0 };
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const inner = this.measure(node.selectionSet, field && getNamedType(field.type));
    const entries = field && (this.#entriesOf(field, node.arguments ?? []) ?? unpaged(field, type));
    return { depth: inner.depth + 1, nodes: entries === undefined ? inner.nodes : entries * (1 + inner.nodes) };
  }

  /** The most entries that a field can return; undefined for fields without pages. A page size over the limit is refused later. */
  #entriesOf(field: GraphQLField<unknown, unknown>, given: readonly ArgumentNode[]): number | undefined {
    const value = (name: string): unknown => {
      const node = given.find((argument) => argument.name.value === name);
      return node
        ? valueFromASTUntyped(node.value, this.#variables)
        : field.args.find((it) => it.name === name)?.defaultValue;
    };
    const clamp = (size: unknown) =>
      typeof size === 'number' ? Math.min(Math.max(size, 0), MAX_PAGE_SIZE) : undefined;
    if (field.args.some(({ name }) => name === 'first'))
      return clamp(value('first')) ?? clamp(value('last')) ?? DEFAULT_PAGE_SIZE;
    const ids = value('ids');
    return Array.isArray(ids) ? clamp(ids.length) : undefined;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}

/** A list without pages counts as a few entries: the list is part of a record, but the linked records are not. */
function unpaged({ type }: GraphQLField<unknown, unknown>, of: GraphQLNamedType | undefined): number | undefined {
  // The entries of a connection are counted with its page.
  if (of?.name.endsWith('Connection')) return undefined;
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type)) ? UNPAGED_ENTRIES : undefined;
}

const UNPAGED_ENTRIES = 5;

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function countAliases(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field: (field) => {
      if (field.alias) count += 1;
    },
  });
  return count;
}
