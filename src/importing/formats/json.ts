/** Parses JSON as strictly as YAML is read: no key twice in a map, no number that loses digits. */
import { isExactNumber } from '../../records/exactNumber.ts';
import { scanJson } from './jsonScan.ts';

/** A map has the same key twice. */
export class RepeatedKey extends Error {
  override readonly name = 'RepeatedKey';
  readonly key: string;
  /** Of the second one in the text. */
  readonly offset: number;

  constructor(key: string, offset: number) {
    super('A map has a key twice');
    this.key = key;
    this.offset = offset;
  }
}

/** The rule that it breaks. */
export const repeatedKeyRule = (key: string): string => `has the key "${key.slice(0, 100)}" twice in one map`;

/** The type of `JSON.parse` does not know yet that a reviver is given the text of a number. */
const parseWithSource = JSON.parse as (
  text: string,
  reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => unknown;

/**
 * A number that a double does not hold as it is written comes out as NaN, which every shape refuses by the field's name.
 *
 * @throws SyntaxError where the text is not JSON.
 * @throws RepeatedKey
 * @throws TooDeep
 */
export function parseStrictJson(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  const { repeated, isExact } = scanJson(text);
  if (repeated) throw new RepeatedKey(repeated.key, repeated.offset);
  if (isExact) return parsed;
  return parseWithSource(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && !isExactNumber(source) ? NaN : value,
  );
}
