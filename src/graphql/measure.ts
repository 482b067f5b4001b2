/**
 * The size of an operation, measured before it runs, with the values of its variables. Each fragment is measured only once, so
 * that a client cannot make the measurement expensive.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
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

export interface OperationSize {
  /** Levels of fields. */
  readonly depth: number;
  /** The most entries that all pages together can have: page sizes multiplied. */
  readonly nodes: number;
  /** The most fields that are resolved: those of every entry. */
  readonly fields: number;
  /** The most questions to the catalogue: filtered or ordered lists, pages by number, searches, facets, statistics, those of every entry. */
  readonly questions: number;
  readonly aliases: number;
}

/** The arguments that a size depends on: the sizes of pages, and what makes a list a question to the catalogue. */
export const COUNTING_ARGUMENTS = {
  sizes: ['first', 'last', 'page', 'ids'] as readonly string[],
  questions: ['query', 'filter', 'orderBy', 'page'] as readonly string[],
};

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
  const { depth, once } = ruler.measure(operation.selectionSet, schema.getQueryType() ?? undefined);
  return { depth, ...once, aliases: countAliases(document) };
}

type Cost = Pick<OperationSize, 'nodes' | 'fields' | 'questions'>;

/** What a selection costs. */
interface Extent {
  readonly depth: number;
  readonly once: Cost;
  /** In a connection: again for each entry of the page. */
  readonly perEntry: Cost;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
export type Variables = Readonly<Record<string, unknown>>;

const NOTHING: Cost = { nodes: 0, fields: 0, questions: 0 };
const EMPTY: Extent = { depth: 0, once: NOTHING, perEntry: NOTHING };

const plus = (a: Cost, b: Cost): Cost => ({
  nodes: a.nodes + b.nodes,
  fields: a.fields + b.fields,
  questions: a.questions + b.questions,
});
const times = (count: number, { nodes, fields, questions }: Cost): Cost => ({
  nodes: count * nodes,
  fields: count * fields,
  questions: count * questions,
});

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
    let [depth, once, perEntry] = [0, NOTHING, NOTHING];
    for (const selection of selections?.selections ?? []) {
      const extent =
        selection.kind === Kind.FIELD
          ? this.#measureField(selection, type)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? this.#measureFragment(selection.name.value)
            : this.measure(selection.selectionSet, this.#typeNamed(selection.typeCondition?.name.value) ?? type);
      depth = Math.max(depth, extent.depth);
      once = plus(once, extent.once);
      perEntry = plus(perEntry, extent.perEntry);
    }
    return { depth, once, perEntry };
  }

  #measureFragment(name: string): Extent {
    const fragment = this.#fragments.get(name);
    const known = this.#measured.get(name);
    if (known || !fragment) return known ?? EMPTY;
    const extent = this.measure(fragment.selectionSet, this.#typeNamed(fragment.typeCondition.name.value));
    this.#measured.set(name, extent);
    return extent;
  }

  #measureField(node: FieldNode, type: GraphQLNamedType | undefined): Extent {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (node.name.value.startsWith('__')) {
      // Introspection reads no records, and graphql-js limits its depth.
      const inner = this.#typeNamed(node.name.value === '__schema' ? '__Schema' : '__Type');
      const { fields } = this.measure(node.selectionSet, inner).once;
      return { ...EMPTY, depth: 1, once: { ...NOTHING, fields: 1 + INTROSPECTED * fields } };
    }
    // Of introspection: types within types, which tools ask for ten levels deep, and which nearly all types do not have.
    if (node.name.value === 'ofType' && type?.name === '__Type')
      return { ...EMPTY, depth: 1, once: { ...NOTHING, fields: 1 } };
    const inner = this.measure(node.selectionSet, field && getNamedType(field.type));
    const depth = inner.depth + 1;
    const isOfEntries = isConnection(type) && ['edges', 'nodes'].includes(node.name.value);
    if (isOfEntries) return { depth, once: { ...NOTHING, fields: 1 }, perEntry: inner.once };
    const entries = field && (this.#entriesOf(field, node.arguments ?? []) ?? unpaged(field));
    const own: Cost = {
      nodes: entries ?? 0,
      fields: 1,
      questions: field && this.#asksCatalogue(field, type, node.arguments ?? []) ? 1 : 0,
    };
    const isPage = isConnection(field && getNamedType(field.type));
    const once = isPage ? plus(inner.once, times(entries ?? 1, inner.perEntry)) : times(entries ?? 1, inner.once);
    return { ...EMPTY, depth, once: plus(own, once) };
  }

  /** Whether only the catalogue can answer the field, or only it can with some values of the arguments. */
  #asksCatalogue(
    field: GraphQLField<unknown, unknown>,
    of: GraphQLNamedType | undefined,
    given: readonly ArgumentNode[],
  ): boolean {
    if (of?.name.endsWith('Facets') || ['suggest', 'didYouMean'].includes(field.name)) return true;
    if (of?.name.endsWith('Statistics') && ['groups', 'total'].includes(field.name)) return true;
    return (
      isConnection(getNamedType(field.type)) &&
      COUNTING_ARGUMENTS.questions.some((name) => this.#valueOf(field, given, name) != null)
    );
  }

  /** The most entries that a field can return; undefined for fields without pages. A page size over the limit is refused later. */
  #entriesOf(field: GraphQLField<unknown, unknown>, given: readonly ArgumentNode[]): number | undefined {
    const value = (name: string): unknown => this.#valueOf(field, given, name);
    const clamp = (size: unknown) =>
      typeof size === 'number' ? Math.min(Math.max(size, 0), MAX_PAGE_SIZE) : undefined;
    if (field.args.some(({ name }) => name === 'first'))
      return clamp(value('first')) ?? clamp(value('last')) ?? clamp(sizeIn(value('page'))) ?? DEFAULT_PAGE_SIZE;
    const ids = value('ids');
    return Array.isArray(ids) ? clamp(ids.length) : undefined;
  }

  #valueOf(field: GraphQLField<unknown, unknown>, given: readonly ArgumentNode[], name: string): unknown {
    const node = given.find((argument) => argument.name.value === name);
    return node
      ? valueFromASTUntyped(node.value, this.#variables)
      : field.args.find((it) => it.name === name)?.defaultValue;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}

const isConnection = (type: GraphQLNamedType | undefined): boolean => type?.name.endsWith('Connection') ?? false;

/** The size in a page by its number. */
const sizeIn = (page: unknown): unknown =>
  typeof page === 'object' && page !== null && 'size' in page ? page.size : undefined;

/** A list without pages counts as a few entries: the list is part of a record, but the linked records are not. */
function unpaged({ type }: GraphQLField<unknown, unknown>): number | undefined {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type)) ? UNPAGED_ENTRIES : undefined;
}

const UNPAGED_ENTRIES = 5;

/** How often a field of introspection counts: the schema has that many more types than a list without pages counts for. */
const INTROSPECTED = 30;

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
