/**
 * Scalars that are serialized as strings. An input is checked where it is used, so that the error can name the argument;
 * an output was checked when it was published.
 */
import { GraphQLScalarType } from 'graphql';

function parseText(value: unknown): string {
  if (typeof value === 'string') return value;
  // The field refuses it and names the argument.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // graphql-js adds the location.
  throw new TypeError(`must be a string, not ${JSON.stringify(value)}`);
}

// Descriptions come from the schema.
const text = (name: string) =>
  new GraphQLScalarType<string, string>({ name, parseValue: parseText, serialize: String });

export const [Date, DateTime, Decimal] = [text('Date'), text('DateTime'), text('Decimal')];
