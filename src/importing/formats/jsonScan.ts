/** Reads what `JSON.parse` does not report from a text that it has accepted: repeated keys, inexact numbers, and places. */
import { isExactNumber } from '../../records/exactNumber.ts';
import { MAX_NESTING, TooDeep } from './nesting.ts';

export interface JsonScan {
  /** The first key that its map has already. */
  readonly repeated?: { readonly key: string; readonly offset: number };
  /** Whether a double holds every number as it is written. */
  readonly isExact: boolean;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * In one pass over the text.
 *
 * @throws TooDeep
 */
export function scanJson(text: string): JsonScan {
  /** The keys of the maps that are open; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  let [isKey, isExact] = [false, true];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isContainer(code)) {
      if (open.push(code === OPEN_MAP ? new Set() : undefined) > MAX_NESTING) throw new TooDeep(at);
      isKey = code === OPEN_MAP;
    } else if (isClosing(code)) open.pop();
    else if (code === COMMA) isKey = open.at(-1) !== undefined;
    else if (code === COLON) isKey = false;
    else if (code === QUOTE) {
      const end = endOfString(text, at);
      if (isKey) {
        const key = keyAt(text, at, end);
        const keys = open.at(-1);
        if (keys?.has(key) === true) return { repeated: { key, offset: at }, isExact };
        keys?.add(key);
      }
      at = end - 1;
    } else if (isNumberStart(code)) {
      const end = endOfPlain(text, at);
      isExact &&= isExactNumber(text.slice(at, end));
      at = end - 1;
    }
  }
  return { isExact };
}

/** A value's place in the text. */
export interface JsonPlace {
  /** Where it begins; for a field of a map, where the field's key begins. */
  readonly offset: number;
  /** Where the value itself begins. */
  readonly value: number;
  /** By key of a map or by index of a list. */
  readonly inner?: ReadonlyMap<PropertyKey, JsonPlace>;
}

/** The places of a value and, down to so many levels, of what it contains. */
export function placesIn(text: string, offset: number, levels = MAX_NESTING): JsonPlace {
  return readPlaces(text, offset, offset, levels)[0];
}

/** Where the items of the list begin; none for another value. */
export function itemsIn(text: string, offset: number): number[] {
  const items: number[] = [];
  if (text.charCodeAt(offset) === OPEN_LIST) {
    walk(text, offset, (_key, _offset, value) => {
      items.push(value);
      return endOf(text, value);
    });
  }
  return items;
}

/** The place, and where the value ends. */
function readPlaces(text: string, offset: number, value: number, levels: number): [JsonPlace, number] {
  if (levels === 0 || !isContainer(text.charCodeAt(value))) return [{ offset, value }, endOf(text, value)];
  const inner = new Map<PropertyKey, JsonPlace>();
  const end = walk(text, value, (key, at, innerValue) => {
    const [place, innerEnd] = readPlaces(text, at, innerValue, levels - 1);
    inner.set(key, place);
    return innerEnd;
  });
  return [{ offset, value, inner }, end];
}

/** Visits what a map or a list contains; `visit` gives the end of the value. Gives the end of the map or list. */
function walk(
  text: string,
  start: number,
  visit: (key: string | number, offset: number, value: number) => number,
): number {
  const isMap = text.charCodeAt(start) === OPEN_MAP;
  let count = 0;
  let at = skipBlank(text, start + 1);
  while (at < text.length && !isClosing(text.charCodeAt(at))) {
    let [key, value]: [string | number, number] = [count, at];
    if (isMap) {
      const end = endOfString(text, at);
      [key, value] = [keyAt(text, at, end), skipBlank(text, skipBlank(text, end) + 1)];
    }
    at = skipBlank(text, visit(key, at, value));
    if (text.charCodeAt(at) === COMMA) at = skipBlank(text, at + 1);
    count += 1;
  }
  return at + 1;
}

function endOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isContainer(code)) return endOfContainer(text, at);
  return code === QUOTE ? endOfString(text, at) : endOfPlain(text, at);
}

function endOfContainer(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (isContainer(code)) depth += 1;
    else if (isClosing(code)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

/** Of a number, true, false or null. */
function endOfPlain(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !isDelimiter(text.charCodeAt(at))) at += 1;
  return at;
}

function skipBlank(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

const isContainer = (code: number): boolean => code === OPEN_LIST || code === OPEN_MAP;
const isClosing = (code: number): boolean => code === CLOSE_LIST || code === CLOSE_MAP;
const isDelimiter = (code: number): boolean => code <= 0x20 || code === COMMA || code === COLON || isClosing(code);
const isNumberStart = (code: number): boolean => code === 0x2d || (code >= 0x30 && code <= 0x39);

/** Escapes are rare in keys, so most need no parsing. */
function keyAt(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1);
  return key.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : key;
}
