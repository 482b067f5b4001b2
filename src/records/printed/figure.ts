/** Reads the parts of a printed figure from left to right: qualifier, sign, number, unit, period. */
import { readNumber } from './number.ts';
import type { Period, Qualifier } from '../figureTerms.ts';
import { PERIODS_BEHIND } from './period.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE, combineQualifiers } from './qualifier.ts';
import { atEnd, atStart, type PrintedWords } from './words.ts';

export interface Figure<Sign> {
  readonly value: string;
  readonly qualifier: Qualifier;
  /** The sign before the number, in place of a unit. */
  readonly sign?: Sign | undefined;
  /** The text after the number, without qualifier and period; may be empty. */
  readonly unit: string;
  readonly period?: Period | undefined;
  /** Whether the number is written in Chinese numerals only. */
  readonly isChinese: boolean;
}

/** @param signs that may precede the number in place of a unit: ¥, 人民币, 百分之. */
export function readFigure<Sign>(text: string, signs: PrintedWords<Sign>): Figure<Sign> | undefined {
  const outer = atStart(text, QUALIFIERS_BEFORE);
  const sign = atStart(outer?.rest ?? text, signs);
  const inner = sign && atStart(sign.rest, QUALIFIERS_BEFORE);
  const start = inner?.rest ?? sign?.rest ?? outer?.rest ?? text;
  const number = readNumber(start, 0);
  if (number === undefined) return undefined;
  const behind = readBehind(start.slice(number.end));
  const qualifier = combineQualifiers([outer?.meaning, inner?.meaning, number.qualifier, behind.qualifier]);
  if (qualifier === undefined) return undefined;
  const { unit, period } = behind;
  return { value: number.value, qualifier, sign: sign?.meaning, unit, period, isChinese: !/^\d/.test(start) };
}

/** The unit, and the qualifier and the period after it, in either order. */
function readBehind(text: string): { unit: string; qualifier?: Qualifier | undefined; period?: Period | undefined } {
  const last = atEnd(text, QUALIFIERS_AFTER);
  const period = atEnd(last?.rest ?? text, PERIODS_BEHIND);
  const rest = period?.rest ?? last?.rest ?? text;
  const first = last === undefined && period !== undefined ? atEnd(rest, QUALIFIERS_AFTER) : undefined;
  return { unit: first?.rest ?? rest, qualifier: (last ?? first)?.meaning, period: period?.meaning };
}
