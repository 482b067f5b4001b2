import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';

/** A field that an operation selects, under the key that it has in the answer. */
export interface Selected {
  readonly key: string;
  /** Undefined for `__typename`. */
  readonly field: GraphQLField<unknown, unknown> | undefined;
  /** The type that has the field. */
  readonly parent: GraphQLNamedType;
  readonly type: GraphQLNamedType | undefined;
  /** What is selected in it; empty for leaves. */
  readonly children: Map<string, Selected>;
}

/** What an operation selects, field by field. Alternatives for several types are merged by key. */
export function selectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Map<string, Selected> {
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const root = new Map<string, Selected>();
  const query = schema.getQueryType();

  function gather(into: Map<string, Selected>, type: GraphQLNamedType, { selections }: SelectionSetNode): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const selected = into.get(key) ?? select(key, type, node.name.value);
        into.set(key, selected);
        if (node.selectionSet && selected.type) gather(selected.children, selected.type, node.selectionSet);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment) continue;
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      gather(into, condition ?? type, fragment.selectionSet);
    }
  }
  if (query) gather(root, query, operation.selectionSet);
  return root;
}

function select(key: string, parent: GraphQLNamedType, name: string): Selected {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return { key, field, parent, type: field && getNamedType(field.type), children: new Map() };
}

/** The operation that is run: the first that is a query. */
export function operationIn(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
}
