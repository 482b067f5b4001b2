/** Measures one operation again and again: variables that make it as large are measured once. */
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { COUNTING_ARGUMENTS, measure, type OperationSize, type Variables } from './measure.ts';
import { variablesIn } from './variablesIn.ts';

/** Of the sizes that are remembered. */
const MAX_SIZES = 16;

/** @returns what {@link measure} returns. */
export function sizeByVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => OperationSize {
  const { counted, present } = variablesThatCount(document);
  const sizes = new Map<string, OperationSize>();
  return (variables) => {
    const key = [
      ...counted.map((name) => (Object.hasOwn(variables, name) ? weightOf(variables[name]) : 'default')),
      ...present.map((name) => (Object.hasOwn(variables, name) ? variables[name] != null : 'default')),
    ].join();
    let size = sizes.get(key);
    if (!size) {
      if (sizes.size >= MAX_SIZES) sizes.clear();
      sizes.set(key, (size = measure(schema, document, operation, variables)));
    }
    return size;
  };
}

/** All that a page size can depend on in a value: of a list, its length. */
function weightOf(value: unknown): string {
  return Array.isArray(value) ? `${value.length} items` : JSON.stringify(value ?? null);
}

/** The variables whose values matter, and those that matter only by whether they are given. */
function variablesThatCount(document: DocumentNode): { counted: readonly string[]; present: readonly string[] } {
  const [counted, present] = [new Set<string>(), new Set<string>()];
  visit(document, {
    Argument({ name, value }) {
      if (COUNTING_ARGUMENTS.sizes.includes(name.value)) variablesIn(value).forEach((each) => counted.add(each));
      else if (COUNTING_ARGUMENTS.questions.includes(name.value) && value.kind === Kind.VARIABLE)
        present.add(value.name.value);
    },
  });
  return { counted: [...counted], present: [...present] };
}
