/** A parameter of a URL that is wrong: what graph arguments have as {@link InvalidInput}, by the parameter's name. */
import type { InvalidInput } from '../../records/invalidInput.ts';

export class ParameterError extends Error {
  override readonly name = 'ParameterError';
  readonly parameter: string;

  constructor(parameter: string, rule: string) {
    super(`Parameter "${parameter}" ${rule}`);
    this.parameter = parameter;
  }
}

/** The same of an argument: parameters stand for the fields of the filter, and `orderBy` for both of its fields. */
export function ofParameter(error: InvalidInput): ParameterError {
  const parameter = error.argument
    .replace(/^filter\./, '')
    .replace(/^orderBy\..*/, 'orderBy')
    .replaceAll(/\[\d+\]/g, '');
  return new ParameterError(parameter, error.rule.replaceAll('"filter.', '"'));
}
