/** Dates as ISO 8601 has them. What it cannot say, such as an approximate date, is left out: nothing is made exact. */
import type { PartialDate } from '../../records/partialDate.ts';

const EXACT = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

const exact = (edtf: string | undefined): string | undefined => (edtf && EXACT.test(edtf) ? edtf : undefined);

/** Of a day, a month or a year. */
export const isoDate = (date: PartialDate | undefined): string | undefined => exact(date?.edtf);

/** The beginning and the end, each where it is known; a date alone has both. */
export function isoSpan(date: PartialDate | undefined): { startDate?: string; endDate?: string } {
  const [start, end = start] = date?.edtf.split('/') ?? [];
  const [startDate, endDate] = [exact(start), exact(end)];
  return { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
}

/** A period (section 5.5.2): `2022-01/2022-06`; undefined if an end is missing or not exact. */
export function isoPeriod(date: PartialDate | undefined): string | undefined {
  const parts = date?.edtf.split('/') ?? [];
  return parts.length > 0 && parts.every((part) => exact(part) !== undefined) ? parts.join('/') : undefined;
}
