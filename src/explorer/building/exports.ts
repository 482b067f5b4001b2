/** Asking for the addresses at which all entries of a list can be taken away, and not those of one page alone. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { operationIn, type Selected, selectionOf } from '../answers/selection.ts';

/** Addresses that the API gives of a list. */
export interface ExportUrls {
  readonly csv: string;
  readonly atom: string;
}

const FIELD = 'exports';
/** A list is taken away from its beginning, whatever page is shown. */
const PAGE_ARGUMENTS = new Set(['first', 'after', 'last', 'before', 'page']);

/**
 * The operation that asks for the addresses of a list alone; undefined where the API has none.
 *
 * @param document that was answered: it is valid.
 * @param keys of the answer that lead to the list.
 */
export function exportsOperation(
  document: DocumentNode,
  schema: GraphQLSchema,
  keys: readonly string[],
): DocumentNode | undefined {
  const operation = operationIn(document);
  if (!operation || !isExported(selectionOf(schema, document, operation), keys)) return undefined;
  const lead = leadTo(operation.selectionSet, keys, fragmentsIn(document));
  return lead && { ...document, definitions: [withUsedVariables({ ...operation, selectionSet: setOf(lead) })] };
}

/** The addresses in its answer; undefined where no address asks for the same. */
export function exportsIn(data: unknown, keys: readonly string[]): ExportUrls | undefined {
  const found = [...keys, FIELD].reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    data,
  );
  return (found ?? undefined) as ExportUrls | undefined;
}

function isExported(selected: ReadonlyMap<string, Selected>, [key = '', ...rest]: readonly string[]): boolean {
  const found = selected.get(key);
  if (!found) return false;
  if (rest.length > 0) return isExported(found.children, rest);
  return found.type !== undefined && 'getFields' in found.type && FIELD in found.type.getFields();
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsIn = ({ definitions }: DocumentNode): Fragments =>
  new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));

const setOf = (...selections: SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections });

const field = (name: string, selectionSet?: SelectionSetNode): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(selectionSet && { selectionSet }),
});

const EXPORTS = setOf(field(FIELD, setOf(field('csv'), field('atom'))));

/** What leads to the list, and nothing beside it; fragments are written out. */
function leadTo(
  { selections }: SelectionSetNode,
  keys: readonly string[],
  fragments: Fragments,
): SelectionNode | undefined {
  const [key, ...rest] = keys;
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      if ((node.alias ?? node.name).value !== key) continue;
      if (rest.length === 0)
        return { ...node, arguments: (node.arguments ?? []).filter(isKept), selectionSet: EXPORTS };
      const inner = node.selectionSet && leadTo(node.selectionSet, rest, fragments);
      if (inner) return { ...node, selectionSet: setOf(inner) };
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    const inner = fragment && leadTo(fragment.selectionSet, keys, fragments);
    if (!inner) continue;
    const { typeCondition } = fragment;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(typeCondition && { typeCondition }),
      ...(node.directives && { directives: node.directives }),
      selectionSet: setOf(inner),
    };
  }
  return undefined;
}

const isKept = ({ name }: { readonly name: { readonly value: string } }): boolean => !PAGE_ARGUMENTS.has(name.value);

/** A variable that nothing uses is an error. */
function withUsedVariables(operation: OperationDefinitionNode): OperationDefinitionNode {
  const used = new Set<string>();
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const { variableDefinitions = [] } = operation;
  return {
    ...operation,
    variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
  };
}
