/**
 * Scalars that are serialized as strings. An input is checked where it is used, so that the error can name the argument;
 * an output was checked when it was published.
 */
import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

/** A double holds every decimal number of so many digits. */
const MAX_EXACT_DIGITS = 15;

function parseText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return textOfNumber(value);
  // The field refuses it and names the argument.
  if (typeof value === 'boolean') return String(value);
  // graphql-js adds the location.
  throw new TypeError(`must be a string, not ${JSON.stringify(value)}`);
}

/** JSON's numbers are doubles by now: with more digits than these, the client may have written another number. */
function textOfNumber(value: number): string {
  const text = String(value);
  if (
    text
      .replace(/e.*$/, '')
      .replace(/\D/g, '')
      .replace(/^0+|0+$/g, '').length <= MAX_EXACT_DIGITS
  )
    return text;
  throw new TypeError(`must be a string, not a number: numbers of more than ${MAX_EXACT_DIGITS} digits are rounded`);
}

/** In the text of an operation a number is there as it was written. */
function parseLiteral(node: ValueNode, variables?: Parameters<typeof valueFromASTUntyped>[1]): string {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value;
  return parseText(valueFromASTUntyped(node, variables));
}

// Descriptions come from the schema.
const text = (name: string) =>
  new GraphQLScalarType<string, string>({ name, parseValue: parseText, parseLiteral, serialize: String });

export const [Date, DateTime, Decimal] = [text('Date'), text('DateTime'), text('Decimal')];
export const [URL, EDTF, CurrencyCode] = [text('URL'), text('EDTF'), text('CurrencyCode')];
