/** Parses JSON as strictly as YAML is read: no key twice in a map, no number that loses digits. */
import { isExactNumber } from '../../records/exactNumber.ts';

/** A map has the same key twice. */
export class RepeatedKey extends Error {
  override readonly name = 'RepeatedKey';
}

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
 */
export function parseStrictJson(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  let keys = 0;
  let isExact = true;
  for (const [token, colon] of text.matchAll(TOKENS)) {
    if (colon !== undefined) keys += 1;
    else if (!token.startsWith('"')) isExact &&= isExactNumber(token);
  }
  if (keysOf(parsed) < keys) throw new RepeatedKey('A map has a key twice');
  if (isExact) return parsed;
  return parseWithSource(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && !isExactNumber(source) ? NaN : value,
  );
}

/** The strings and the numbers of a JSON text; a string with a colon after it is a key. */
const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/** How many keys all maps have together. */
function keysOf(parsed: unknown): number {
  let count = 0;
  const pending = [parsed];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const inner = Object.values(value);
    if (!Array.isArray(value)) count += inner.length;
    // One by one: a list may have more items than a call may have arguments.
    for (const item of inner) if (typeof item === 'object') pending.push(item);
  }
  return count;
}
