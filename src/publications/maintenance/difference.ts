/** How a stored item differs from the expected one, in a form for people. */
import { inspect } from 'node:util';
import type { Item, ItemKey } from '../../store/reads/batchGet.ts';
import { HEAD_POSITION } from '../../store/tables.ts';
import type { ExpectedItem } from '../projection/expected.ts';

/** An attribute that is not as expected; both values in a short form, undefined if the attribute is missing. */
interface AttributeDifference {
  readonly name: string;
  readonly expected: string | undefined;
  readonly stored: string | undefined;
}

export interface Difference {
  /** The table, with a record's id, a list and a position (`#head` for its head), or a publication's number. */
  readonly key: ItemKey;
  readonly what: 'missing' | 'unexpected' | 'different';
  /** For a different item; otherwise empty. */
  readonly attributes: readonly AttributeDifference[];
}

/** Differences that are reported; further ones are only counted. */
export const MAX_DIFFERENCES = 1_000;

/** Whether an item is the tombstone of a row, from a publication up to that number. Heads are never removed. */
export function isTombstone(item: Item, number: number): boolean {
  const { n, gone, position } = item;
  return typeof gone === 'number' && typeof n === 'number' && n <= number && position !== HEAD_POSITION;
}

/** @param number of the last publication that may have written the stored item. */
export function isAsExpected(expected: ExpectedItem | undefined, stored: Item | undefined, number: number): boolean {
  if (!expected || !stored) return !expected && (!stored || isTombstone(stored, number));
  return attributeNames(expected, stored).every((name) => isSameValue((expected as Item)[name], stored[name]));
}

/** How an item that is not as expected differs. */
export function differenceOf(key: ItemKey, expected: ExpectedItem | undefined, stored: Item | undefined): Difference {
  if (!expected) return { key, what: 'unexpected', attributes: [] };
  if (!stored || 'gone' in stored) return { key, what: 'missing', attributes: [] };
  const names = attributeNames(expected, stored).filter((name) => !isSameValue((expected as Item)[name], stored[name]));
  const attributes = names.map((name) => ({ name, ...shortForms((expected as Item)[name], stored[name]) }));
  return { key, what: 'different', attributes };
}

const attributeNames = (expected: ExpectedItem, stored: Item): string[] => [
  ...new Set([...Object.keys(expected), ...Object.keys(stored)]),
];

/** Deep equality, in which an undefined value equals a missing one, as in storage. */
function isSameValue(expected: unknown, stored: unknown): boolean {
  if (expected === stored) return true;
  if (typeof expected !== 'object' || typeof stored !== 'object' || !expected || !stored) return false;
  if (Array.isArray(expected) || Array.isArray(stored)) {
    if (!Array.isArray(expected) || !Array.isArray(stored) || expected.length !== stored.length) return false;
    return expected.every((value, index) => isSameValue(value, stored[index]));
  }
  // Derived items have only strings, numbers, lists and maps: a set or bytes are always wrong.
  if (Object.getPrototypeOf(stored) !== Object.prototype) return false;
  const [expectedMap, storedMap] = [expected as Item, stored as Item];
  return [...new Set([...Object.keys(expectedMap), ...Object.keys(storedMap)])].every((name) =>
    isSameValue(expectedMap[name], storedMap[name]),
  );
}

/** Characters of a short form, and those before the first difference. */
const MAX_SHOWN_LENGTH = 200;
const LENGTH_BEFORE_DIFFERENCE = 60;

function shortForms(expected: unknown, stored: unknown): Pick<AttributeDifference, 'expected' | 'stored'> {
  const [a, b] = [textOf(expected), textOf(stored)];
  let from = 0;
  if (a !== undefined && b !== undefined) while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  return { expected: shorten(a, from), stored: shorten(b, from) };
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && !isPlain(value)
    ? inspect(value, { breakLength: Infinity })
    : JSON.stringify(value);
}

const isPlain = (value: object): boolean => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

function shorten(text: string | undefined, from: number): string | undefined {
  if (text === undefined || text.length <= MAX_SHOWN_LENGTH) return text;
  const start = Math.max(0, Math.min(from - LENGTH_BEFORE_DIFFERENCE, text.length - MAX_SHOWN_LENGTH + 1));
  const end = start + MAX_SHOWN_LENGTH - (start > 0 ? 1 : 0);
  const [head, tail] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  return `${head}${text.slice(start, tail ? end - 1 : end)}${tail}`.toWellFormed();
}
