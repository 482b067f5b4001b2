/**
 * Scalars that travel as strings. What comes in is checked where it is used, so that the error can name the argument;
 * what goes out was checked when it was published.
 */
import { GraphQLScalarType } from 'graphql';

const text = (name: string) => new GraphQLScalarType<string, string>({ name, parseValue: String, serialize: String });

// Descriptions come from the schema.
export const [Date, DateTime, Decimal] = [text('Date'), text('DateTime'), text('Decimal')];
