/** The names of the variables in a part of an operation, one for each place. */
import { type ASTNode, visit } from 'graphql';

export function variablesIn(node: ASTNode): readonly string[] {
  const names: string[] = [];
  visit(node, {
    Variable({ name }) {
      names.push(name.value);
    },
  });
  return names;
}
