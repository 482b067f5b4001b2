/**
 * How large an answer may get, counted while it is made. An operation of a kilobyte can ask for one long text again and again,
 * so what it asks for does not bound what it gets.
 */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LIMITS } from './limits.ts';

/** Each field counts as at least so many bytes: about what it takes in memory. */
const FIELD_BYTES = 32;
/** Of a number, a boolean, a null. */
const SHORT_BYTES = 8;

export class AnswerBudget {
  #left: number;
  #refusal: GraphQLError | undefined;

  /** @param bytes more than the limit only where the answer is bounded otherwise. */
  constructor(bytes: number = LIMITS.maxAnswerBytes) {
    this.#left = bytes;
  }

  /** Once the answer has become too large: the error to answer with, as the client sees it. */
  get refusal(): GraphQLFormattedError | undefined {
    if (!this.#refusal) return undefined;
    const { message, extensions } = this.#refusal;
    return { message, extensions };
  }

  /** Counts a field under its name, before it is resolved. Throws the refusal when the answer is too large. */
  spendField(name: string): void {
    this.#spend(Math.max(name.length, FIELD_BYTES));
  }

  /** Counts the value of a field without fields of its own; throws as {@link spendField} does. */
  spendValue(value: unknown): void {
    this.#spend(bytesOf(value));
  }

  /** Counts the finished answer, which can have more bytes than its fields: names and letters that are escaped. */
  spendWhole(bytes: number): void {
    if (bytes > LIMITS.maxAnswerBytes) this.#refusal ??= answerTooLarge();
  }

  #spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw (this.#refusal ??= answerTooLarge());
  }
}

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + bytesOf(each), 0);
  return SHORT_BYTES;
}

function answerTooLarge(): GraphQLError {
  const allowed = LIMITS.maxAnswerBytes;
  return new GraphQLError(
    `The answer would have more than ${allowed} bytes; ask for fewer records, long texts or aliases in one operation`,
    // With a path, graphql-js passes the error on as it is, instead of making one for each field that is left.
    { path: [], extensions: { code: 'QUERY_TOO_LARGE', limit: 'answerBytes', allowed } },
  );
}
