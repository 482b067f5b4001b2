/** Days by which events are placed. */
import type { PartialDate } from '../../records/partialDate.ts';

export interface Days {
  readonly first: string;
  readonly last: string;
}

const DAYS = /^\d{4}-\d\d-\d\d[?~%]?(\/\d{4}-\d\d-\d\d[?~%]?)?$/;

/** Of a date that is a day, or an interval of days. */
export const exactDays = (date: PartialDate): Days | undefined => (DAYS.test(date.edtf) ? spanOf(date) : undefined);

/** Of a date that is a year or less, or an interval with both ends: all days that it may mean. */
export function spanOf({ earliest, latest, precision }: PartialDate): Days | undefined {
  if (earliest === undefined || latest === undefined || precision === 'DECADE' || precision === 'CENTURY')
    return undefined;
  // The end of an event is the day after its last, and years have four digits.
  return latest === '9999-12-31' ? undefined : { first: earliest, last: latest };
}

/** Whether the text calls the date uncertain or approximate. */
export const isUncertain = ({ edtf }: PartialDate): boolean => /[?~%]/.test(edtf);

export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
