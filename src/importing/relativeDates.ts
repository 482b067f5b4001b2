/** Dates relative to the day of publication (昨日, 8月13日, 年底): they become the dates that they were on it, with their words. */
import { parsePrintedDate, needsPrintedOn, type PrintedOn } from '../records/printed/index.ts';
import { parseEdtf } from '../records/edtfDates.ts';

/** The relative words of a date in a file: a text, or the text in a map with its words; undefined for any other date. */
export function relativeWords(date: unknown): string | undefined {
  const text = isMap(date) ? date['edtf'] : date;
  return typeof text === 'string' && parseEdtf(text) === undefined && needsPrintedOn(text) ? text : undefined;
}

/** The date that relative words were on a day. Any other date stays, and so do words that the day is too vague for. */
export function withPrintedOn(date: unknown, printedOn: PrintedOn | undefined): unknown {
  const words = relativeWords(date);
  const found = words === undefined ? undefined : parsePrintedDate(words, printedOn);
  if (!found) return date;
  return isMap(date) ? { ...found, ...date, edtf: found.edtf } : found;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
