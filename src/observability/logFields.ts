/**
 * The fields of a log entry as JSON: bounded in length, number and depth, and never failing, since most of what is logged
 * was not expected.
 */
import { configure } from 'safe-stable-stringify';
import { mappedStack } from './stackTraces.ts';

export type LogFields = Readonly<Record<string, unknown>>;

const MAX_FIELDS = 100;
const MAX_NAME_LENGTH = 200;
const MAX_TEXT_LENGTH = 4_000;
/** Of one field, in letters of JSON. A longer one is logged as a text, the beginning of its JSON. */
const MAX_FIELD_LENGTH = 16_000;
/** Of one field: all values in its objects and lists. */
const MAX_VALUES = 1_000;
const MAX_ERRORS = 5;
const CUT = '…';
const UNREADABLE = '"(unreadable)"';

const stringify = configure({
  deterministic: false,
  maximumDepth: 6,
  maximumBreadth: 100,
  circularValue: '(circular)',
});

/** @returns `,"name":value` for each field that has a value and is not reserved, as many as fit into the bytes. */
export function serializeFields(fields: LogFields, reserved: ReadonlySet<string>, maxBytes: number): string {
  let text = '';
  let left = maxBytes;
  for (const name of Object.keys(fields).slice(0, MAX_FIELDS)) {
    const value = reserved.has(name) ? undefined : serializeField(fields, name);
    if (value === undefined) continue;
    const pair = `,${JSON.stringify(name.slice(0, MAX_NAME_LENGTH))}:${value}`;
    left -= Buffer.byteLength(pair);
    if (left < 0) break;
    text += pair;
  }
  return text;
}

function serializeField(fields: LogFields, name: string): string | undefined {
  try {
    const json = stringify(fields[name], replacer());
    if (json === undefined || json.length <= MAX_FIELD_LENGTH) return json;
    return JSON.stringify(json.slice(0, MAX_TEXT_LENGTH) + CUT);
  } catch {
    return UNREADABLE;
  }
}

/** What JSON has no words for, in others; nothing after so many values. */
function replacer() {
  let values = 0;
  return function (this: unknown, name: string, value: unknown): unknown {
    values += 1;
    if (values > MAX_VALUES) return undefined;
    if (typeof value === 'string')
      return value.length > MAX_TEXT_LENGTH ? value.slice(0, MAX_TEXT_LENGTH) + CUT : value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    // An error of GraphQL has a toJSON of its own, without the stack and the cause.
    const original = (this as LogFields)[name];
    if (isError(original)) return errorFields(original);
    if (ArrayBuffer.isView(value)) return `(${value.byteLength} bytes)`;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  };
}

/** Also one of another realm, as those that Node.js throws are in some hosts. */
const isError = (value: unknown): value is Error =>
  value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';

/** What leads to the fault; not all that drivers attach to their errors. */
function errorFields(error: Error & { readonly code?: unknown; readonly $metadata?: unknown }): object {
  const { name, message, code, $metadata, stack, cause } = error;
  const { errors } = error as Partial<AggregateError>;
  return {
    name,
    message,
    code,
    $metadata,
    stack: typeof stack === 'string' ? mappedStack(stack) : undefined,
    cause,
    errors: errors?.slice(0, MAX_ERRORS),
  };
}
