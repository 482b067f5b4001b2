/** How an item differs from what must be there, told so that people see where. */
import { inspect } from 'node:util';
import type { Item, ItemKey } from '../../store/reads/batchGet.ts';
import { HEAD_POSITION } from '../../store/tables.ts';
import type { ExpectedItem } from '../projection/expected.ts';

/** An attribute that is not as it must be; both values in a short form, undefined where the attribute is missing. */
interface AttributeDifference {
  readonly name: string;
  readonly expected: string | undefined;
  readonly stored: string | undefined;
}

export interface Difference {
  /** The table, and in it: a record's id; a list and a position in it, `#head` for its head; a publication's number. */
  readonly key: ItemKey;
  readonly what: 'missing' | 'unexpected' | 'different';
  /** Of an item that is different. */
  readonly attributes: readonly AttributeDifference[];
}

/** Differences that are kept; the others are counted. */
export const MAX_DIFFERENCES = 1_000;

/** What a removed row leaves, of a publication up to that number: as good as nothing. Heads are never removed. */
export function isTombstone(item: Item, number: number): boolean {
  const { n, gone, position } = item;
  return typeof gone === 'number' && typeof n === 'number' && n <= number && position !== HEAD_POSITION;
}

/** @param number up to which publications may have written what is stored. */
export function isAsExpected(expected: ExpectedItem | undefined, stored: Item | undefined, number: number): boolean {
  if (!expected || !stored) return !expected && (!stored || isTombstone(stored, number));
  return attributeNames(expected, stored).every((name) => isSameValue((expected as Item)[name], stored[name]));
}

/** What is wrong with an item that is not right. */
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

/** Whether a value is stored as it must be: deeply, with what is undefined left out, as storing does. */
function isSameValue(expected: unknown, stored: unknown): boolean {
  if (expected === stored) return true;
  if (typeof expected !== 'object' || typeof stored !== 'object' || !expected || !stored) return false;
  if (Array.isArray(expected) || Array.isArray(stored)) {
    if (!Array.isArray(expected) || !Array.isArray(stored) || expected.length !== stored.length) return false;
    return expected.every((value, at) => isSameValue(value, stored[at]));
  }
  // All that is derived are strings, numbers, lists and maps: a set or bytes are never right.
  if (Object.getPrototypeOf(stored) !== Object.prototype) return false;
  const [must, is] = [expected as Item, stored as Item];
  return [...new Set([...Object.keys(must), ...Object.keys(is)])].every((name) => isSameValue(must[name], is[name]));
}

/** Characters of a short form, and how many of them come before the first that differs. */
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
