/**
 * CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with a byte order mark, without which Excel reads Chinese in another
 * coding, and without formulas, which a spreadsheet would run.
 */
import { stringify } from 'csv-stringify/sync';
import type { SelectedEdge } from '../listPages.ts';
import { type Column, headerOf, nameOf } from './columns.ts';

const BYTE_ORDER_MARK = '\u{FEFF}';
/** Between the values of one cell, and between those of one of them. */
const SEPARATORS = [' | ', ', '] as const;

/** Names of columns: in a language, or the stable ones of the contract. */
export type Headers = 'zh' | 'en' | 'names';

export function csvHeader(columns: readonly Column[], headers: Headers): string {
  return BYTE_ORDER_MARK + line(columns.map((each) => (headers === 'names' ? nameOf(each) : headerOf(each, headers))));
}

export function csvLine(columns: readonly Column[], edge: SelectedEdge): string {
  return line(columns.map((column) => cell(column, edge)));
}

const line = (cells: readonly string[]): string => stringify([cells], { record_delimiter: 'windows' });

function cell({ path, isNumber }: Column, edge: SelectedEdge): string {
  const text = shown(path.reduce<unknown>((value, { name }) => inside(value, name), edge));
  return isNumber ? text : defused(text);
}

const inside = (value: unknown, name: string): unknown =>
  Array.isArray(value)
    ? value.map((each) => inside(each, name))
    : (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];

/** Values of one cell keep their places: an empty one among others stays. */
function shown(value: unknown, depth = 0): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const texts = value.map((each) => shown(each, depth + 1));
  return texts.every((text) => text === '') ? '' : texts.join(SEPARATORS[depth] ?? ', ');
}

/** What a spreadsheet takes for the beginning of a formula, also in full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** An apostrophe before a text makes a spreadsheet show it as it is. */
const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
