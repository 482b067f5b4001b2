/** Puts named figures into a draft, each once. */
import type { DraftContext } from '../draftContext.ts';
import type { DateMark } from '../marks/dates.ts';
import type { ExpectationMark } from '../marks/expectations.ts';
import type { IndicatorMark } from '../marks/indicators.ts';
import type { RecordDraft } from '../recordDraft.ts';

export interface FigureTime {
  readonly period?: DateMark | undefined;
  readonly expectation?: ExpectationMark | undefined;
}

interface Indicator {
  readonly name?: string;
  readonly value?: string;
}

export function putIndicator(
  record: RecordDraft,
  { name, quantity, change, original }: IndicatorMark,
  { period, expectation }: FigureTime,
  context: DraftContext,
): void {
  const known = (record.fields['indicators'] as Indicator[] | undefined) ?? [];
  if (known.some((each) => each.name === name.text && each.value === quantity?.quantity.value)) return;
  const at = ['indicators', record.next('indicators')] as const;
  record.printed([...at, 'name'], name);
  if (quantity) {
    const { value, unit, qualifier, per } = quantity.quantity;
    const upperValue = 'upperValue' in quantity.quantity ? quantity.quantity.upperValue : undefined;
    record.derived([...at, 'value'], value, quantity.passage, 'figure');
    if (upperValue !== undefined) record.derived([...at, 'upperValue'], upperValue, quantity.passage, 'figure');
    record.derived([...at, 'unit'], unit, quantity.passage, 'figure');
    if (qualifier !== 'EXACT') record.derived([...at, 'qualifier'], qualifier, quantity.passage, 'word');
    const rate = per ?? rateOf(name.text);
    if (rate !== undefined) record.derived([...at, 'per'], rate, per === undefined ? name : quantity.passage, 'word');
  }
  if (change) record.derived([...at, 'change'], change.meaning, change.passage, 'figure');
  if (expectation?.state === 'EXPECTED') record.derived([...at, 'state'], 'EXPECTED', expectation.word, 'word');
  if (period) context.date(record, [...at, 'period'], period);
  record.printed([...at, 'original'], original);
}

/** 日生产…, 年产…: a rate, by its first word. */
function rateOf(name: string): 'DAY' | 'MONTH' | 'YEAR' | undefined {
  const word = /^([日月年])(?:生产|产|处理|加工|供应|接待)/u.exec(name)?.[1];
  return word === undefined ? undefined : ({ 日: 'DAY', 月: 'MONTH', 年: 'YEAR' } as const)[word as '日' | '月' | '年'];
}
