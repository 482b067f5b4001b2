/**
 * What a log entry tells, as plain values that JSON can write: bounded in length, number and depth, and never failing,
 * since what is logged is most of all what was not expected.
 */
import { mappedStack } from './stackTraces.ts';

const MOST_LETTERS_A_TEXT = 8_000;
const MOST_VALUES = 1_000;
const MOST_ENTRIES = 100;
const MOST_DEPTH = 6;
const CUT = '…';
const UNREADABLE = '(unreadable)';

/** The facts without what has no value. @param letters how long all their texts and names may be together. */
export function plainFacts(facts: object, letters: number): object {
  const plain = new Plainer(letters).of(facts);
  return typeof plain === 'object' && plain !== null ? plain : {};
}

class Plainer {
  #letters: number;
  #values = MOST_VALUES;
  /** The objects that the one at hand lies in. */
  readonly #around: object[] = [];

  constructor(letters: number) {
    this.#letters = letters;
  }

  of(value: unknown): unknown {
    this.#values -= 1;
    if (typeof value === 'string') return this.#text(value);
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint') return this.#text(String(value));
    if (typeof value === 'boolean' || value === null) return value;
    if (typeof value !== 'object') return undefined;
    if (this.#around.includes(value)) return '(circular)';
    if (this.#around.length >= MOST_DEPTH || this.#values <= 0) return CUT;
    this.#around.push(value);
    try {
      return this.#object(value);
    } catch {
      return UNREADABLE;
    } finally {
      this.#around.pop();
    }
  }

  #object(value: object): unknown {
    if (isError(value)) return this.#pick(errorParts(value));
    if (value instanceof Date) return value.toISOString();
    if (ArrayBuffer.isView(value)) return `(${value.byteLength} bytes)`;
    if (value instanceof Map || value instanceof Set) return this.#list([...value]);
    return Array.isArray(value) ? this.#list(value) : this.#pick(value);
  }

  #list(values: readonly unknown[]): unknown[] {
    // What has no value keeps its place.
    return values.slice(0, MOST_ENTRIES).map((value) => this.of(value) ?? null);
  }

  #pick(from: object): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    let entries = 0;
    for (const name in from) {
      if (!Object.hasOwn(from, name) || name === '__proto__') continue;
      if ((entries += 1) > MOST_ENTRIES || this.#values <= 0 || this.#letters <= 0) break;
      const value = this.#read(from, name);
      if (value !== undefined) plain[this.#text(name)] = value;
    }
    return plain;
  }

  #read(from: object, name: string): unknown {
    try {
      return this.of((from as Record<string, unknown>)[name]);
    } catch {
      return UNREADABLE;
    }
  }

  #text(text: string): string {
    const most = Math.max(0, Math.min(this.#letters, MOST_LETTERS_A_TEXT));
    this.#letters -= text.length;
    return text.length <= most ? text : text.slice(0, most) + CUT;
  }
}

/** Also one of another realm, as those that Node.js throws are in some hosts. */
const isError = (value: object): value is Error =>
  value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';

/** What leads to the fault; not all that drivers hang on their errors. */
function errorParts(error: Error & { readonly code?: unknown; readonly $metadata?: unknown }): object {
  const { name, message, code, $metadata, stack, cause } = error;
  const errors = (error as Partial<AggregateError>).errors?.slice(0, 5);
  return {
    name,
    message,
    code,
    ...($metadata !== undefined && { $metadata }),
    stack: typeof stack === 'string' ? mappedStack(stack) : undefined,
    cause,
    errors,
  };
}
