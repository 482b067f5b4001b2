/** Changes to the text of an operation, made by clicking: each takes a document and gives another. */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { operationIn } from '../answers/selection.ts';
import { newField } from './defaults.ts';

/** The way to a field: names of fields, and `...Type` for what only one type has. */
export type Path = readonly string[];

const EMPTY: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

/** The document of a text; an empty one if there is nothing in it; undefined if it cannot be read. */
export function readDocument(text: string): DocumentNode | undefined {
  if (text.trim() === '') return { kind: Kind.DOCUMENT, definitions: [] };
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The selection at a path; undefined if the operation does not select it. */
export function selectionAt(document: DocumentNode, path: Path): FieldNode | OperationDefinitionNode | undefined {
  let at: FieldNode | OperationDefinitionNode | undefined = operationIn(document);
  let selections = at?.selectionSet.selections;
  for (const step of path) {
    const found: SelectionNode | undefined = selections?.find((node) => isStep(node, step));
    if (!found || found.kind === Kind.FRAGMENT_SPREAD) return undefined;
    selections = found.selectionSet?.selections;
    if (found.kind === Kind.FIELD) at = found;
  }
  return at;
}

/** Whether the operation selects what is at the path, which may end with a type. */
export function isSelected(document: DocumentNode, path: Path): boolean {
  let selections: readonly SelectionNode[] | undefined = operationIn(document)?.selectionSet.selections;
  for (const step of path) {
    const found: SelectionNode | undefined = selections?.find((node) => isStep(node, step));
    if (!found || found.kind === Kind.FRAGMENT_SPREAD) return false;
    selections = found.selectionSet?.selections;
  }
  return true;
}

/** Selects a field with what is usually wanted of it, and whatever leads to it. */
export function addField(document: DocumentNode, schema: GraphQLSchema, path: Path): DocumentNode {
  return editSelections(document, path.slice(0, -1), schema, (selections) => {
    const name = path.at(-1) ?? '';
    const type = typeAt(schema, path.slice(0, -1));
    if (selections.some((node) => isStep(node, name))) return selections;
    return [...selections.filter(isWanted), ...newField(schema, type, name)];
  });
}

/** Leaves a field out; with the last field of an object goes the object. */
export function removeField(document: DocumentNode, schema: GraphQLSchema, path: Path): DocumentNode {
  const edited = editSelections(document, path.slice(0, -1), schema, (selections) =>
    selections.filter((node) => !isStep(node, path.at(-1) ?? '')),
  );
  const above = path.slice(0, -1);
  const isEmpty = above.length > 0 && selectionsAt(edited, above).length === 0;
  return isEmpty ? removeField(edited, schema, above) : edited;
}

/** Sets an argument of a field, or takes it away. */
export function setArgument(
  document: DocumentNode,
  schema: GraphQLSchema,
  path: Path,
  name: string,
  value: ValueNode | undefined,
): DocumentNode {
  return editSelections(document, path.slice(0, -1), schema, (selections) =>
    selections.map((node) => {
      if (node.kind !== Kind.FIELD || !isStep(node, path.at(-1) ?? '')) return node;
      return { ...node, arguments: withArgument(node.arguments ?? [], name, value) };
    }),
  );
}

function withArgument(nodes: readonly ArgumentNode[], name: string, value: ValueNode | undefined): ArgumentNode[] {
  const argument = value && { kind: Kind.ARGUMENT as const, name: { kind: Kind.NAME as const, value: name }, value };
  const at = nodes.findIndex((node) => node.name.value === name);
  if (at < 0) return argument ? [...nodes, argument] : [...nodes];
  return nodes.flatMap((node, index) => (index === at ? (argument ? [argument] : []) : [node]));
}

function editSelections(
  document: DocumentNode,
  path: Path,
  schema: GraphQLSchema,
  edit: (selections: readonly SelectionNode[]) => readonly SelectionNode[],
): DocumentNode {
  const operation = operationIn(document);
  const edited = { ...(operation ?? anOperation()), selectionSet: within(operation?.selectionSet ?? EMPTY, path) };
  if (!operation) return { ...document, definitions: [edited, ...document.definitions] };
  return { ...document, definitions: document.definitions.map((node) => (node === operation ? edited : node)) };

  function within(set: SelectionSetNode, [step, ...rest]: Path, done: Path = []): SelectionSetNode {
    if (step === undefined) return { ...set, selections: edit(set.selections) };
    const here = [...done, step];
    const known = set.selections.some((node) => isStep(node, step));
    const added = step.startsWith('...') ? [fragment(step)] : newField(schema, typeAt(schema, done), step);
    const selections = known ? set.selections : [...set.selections.filter(isWanted), ...added];
    let isDone = false;
    return {
      ...set,
      selections: selections.map((node) => {
        if (isDone || !isStep(node, step) || node.kind === Kind.FRAGMENT_SPREAD) return node;
        isDone = true;
        return { ...node, selectionSet: within(node.selectionSet ?? EMPTY, rest, here) };
      }),
    };
  }
}

/** The name of the type that the fields after a path belong to. */
function typeAt(schema: GraphQLSchema, path: Path): string {
  let type = schema.getQueryType()?.name ?? '';
  for (const step of path) {
    const of = schema.getType(type);
    const field = of && 'getFields' in of ? of.getFields()[step] : undefined;
    type = step.startsWith('...') ? step.slice(3) : String(field?.type ?? '').replace(/[[\]!]/g, '') || type;
  }
  return type;
}

function selectionsAt(document: DocumentNode, path: Path): readonly SelectionNode[] {
  let selections: readonly SelectionNode[] = operationIn(document)?.selectionSet.selections ?? [];
  for (const step of path) {
    const found = selections.find((node) => isStep(node, step));
    selections = found && found.kind !== Kind.FRAGMENT_SPREAD ? (found.selectionSet?.selections ?? []) : [];
  }
  return selections;
}

function isStep(node: SelectionNode, step: string): boolean {
  if (node.kind === Kind.FIELD) return node.name.value === step || node.alias?.value === step;
  return node.kind === Kind.INLINE_FRAGMENT && `...${node.typeCondition?.name.value}` === step;
}

// What stands for "nothing yet" goes when something is chosen.
function isWanted(node: SelectionNode): boolean {
  return node.kind !== Kind.FIELD || node.name.value !== '__typename' || node.alias !== undefined;
}

function fragment(step: string): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: step.slice(3) } },
    selectionSet: EMPTY,
  };
}

function anOperation(): OperationDefinitionNode {
  return { kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, selectionSet: EMPTY };
}
