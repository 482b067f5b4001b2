/** Parses JSON as strictly as YAML is read: no key twice in a map, no number that loses digits. */
import { isExactNumber } from '../../records/exactNumber.ts';

interface ReviverContext {
  /** The text of a number, string, boolean or null; undefined for maps and lists. */
  readonly source?: string | undefined;
}

/** The type of `JSON.parse` does not know the third argument of a reviver yet. */
const parseWithSource = JSON.parse as (
  text: string,
  reviver: (this: unknown, key: string, value: unknown, context: ReviverContext) => unknown,
) => unknown;

/** A rule that the text breaks, and what to do about it. */
export class JsonProblem extends Error {
  readonly hint: string | undefined;

  constructor(rule: string, hint?: string) {
    super(rule);
    this.hint = hint;
  }
}

/**
 * @throws SyntaxError where the text is not JSON.
 * @throws RangeError where it is nested deeper than the parser follows.
 * @throws JsonProblem where it is JSON that does not say one thing.
 */
export function parseStrictJson(text: string): unknown {
  const parsed = parseWithSource(text, (_key, value, { source }) => {
    if (typeof value === 'number' && source !== undefined && !isExactNumber(source)) {
      throw new JsonProblem(...inexact(source));
    }
    return value;
  });
  if (keysOf(parsed) < keysWritten(text)) throw new JsonProblem('has a key twice in one map', 'remove one of them');
  return parsed;
}

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

/** The strings of a JSON text, and whether they are keys. */
const STRINGS = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

function keysWritten(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(STRINGS)) if (colon !== undefined) count += 1;
  return count;
}

/** The rule that such a number breaks, and what to do. */
export const inexact = (source: string): [rule: string, hint: string] => [
  `the number ${source.slice(0, 50)} cannot be read exactly`,
  'write it in quotes',
];
