import { astFromValue, type GraphQLInputType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

/** A JSON value as it stands in an operation; undefined if it does not fit the type. */
export function nodeOf(value: unknown, type: GraphQLInputType): ValueNode | undefined {
  if (value === undefined) return undefined;
  try {
    return astFromValue(value, type) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A value of an operation as JSON. */
export function plainOf(node: ValueNode): unknown {
  return valueFromASTUntyped(node);
}

/** The text that stands in a form for a scalar, or for a list of them. */
export function textOf(node: ValueNode | undefined): string {
  if (!node) return '';
  if (node.kind === Kind.LIST) return node.values.map(textOf).join(', ');
  return 'value' in node ? String(node.value) : '';
}

/** Separates values as people do, in Chinese too. */
export function separated(text: string): string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A scalar of a form as it stands in an operation: numbers and truths bare, all else as text. */
export function scalarNode(text: string, type: string): ValueNode {
  if (type === 'Int' && /^-?\d+$/.test(text)) return { kind: Kind.INT, value: text };
  if (type === 'Float' && /^-?\d+(\.\d+)?$/.test(text)) return { kind: Kind.FLOAT, value: text };
  if (type === 'Boolean') return { kind: Kind.BOOLEAN, value: text === 'true' };
  return { kind: Kind.STRING, value: text };
}
