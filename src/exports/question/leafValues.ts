/** The text of a parameter as a value of its type. */
import { getNamedType, type GraphQLInputType, isEnumType } from 'graphql';
import { ParameterError } from './parameterError.ts';

const WHOLE_NUMBER = /^-?\d{1,10}$/;

/** @throws ParameterError with the values of an enum, or the form of a number or boolean. Other scalars read text themselves. */
export function ofText(text: string, type: GraphQLInputType, parameter: string): unknown {
  const of = getNamedType(type);
  if (isEnumType(of)) {
    const names = valuesOf(type);
    if (!names.includes(text)) throw new ParameterError(parameter, `must be one of ${names.join(', ')}`);
    return text;
  }
  if (of.name === 'Int') {
    if (!WHOLE_NUMBER.test(text)) throw new ParameterError(parameter, 'must be a whole number');
    return Number(text);
  }
  if (of.name === 'Boolean') {
    if (text !== 'true' && text !== 'false') throw new ParameterError(parameter, 'must be true or false');
    return text === 'true';
  }
  return text;
}

/** The values of an enum; none of another type. */
export function valuesOf(type: GraphQLInputType): readonly string[] {
  const of = getNamedType(type);
  return isEnumType(of) ? of.getValues().map(({ name }) => name) : [];
}
