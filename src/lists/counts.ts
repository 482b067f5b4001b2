/** Counts the entries of a list by date in a range of days: whole months from the head, the others from the rows. */
import { allRead } from './atHand.ts';
import { daysInMonth } from '../records/calendarDays.ts';
import { type Head, isComplete, type ListSource } from './heads.ts';
import { boundsOfDays, type Days } from './positions.ts';

export async function countInDays(source: ListSource, list: string, head: Head, days: Days): Promise<number> {
  if (isComplete(head)) {
    const { from, to } = boundsOfDays(days);
    return head.entries.filter(({ position }) => position >= from && position <= to).length;
  }
  const from = days.from ?? '0001-01-01';
  const to = days.to ?? '9999-12-31';
  const partial = new Set<string>();
  let whole = 0;
  for (const [month, count] of Object.entries(head.months)) {
    const firstDay = `${month}-01`;
    const lastDay = lastDayOf(month);
    if (month === '0000-00' || lastDay < from || firstDay > to) continue;
    if (firstDay >= from && lastDay <= to) whole += count;
    else partial.add(month);
  }
  // At most two: the months of the first and the last day.
  const parts = await allRead(
    [...partial].map((month) => {
      const part = {
        from: from > `${month}-01` ? from : `${month}-01`,
        to: to < lastDayOf(month) ? to : lastDayOf(month),
      };
      return source.count({ list, ...boundsOfDays(part) });
    }),
  );
  return parts.reduce((sum, count) => sum + count, whole);
}

/** @param month `YYYY-MM`. */
function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${String(daysInMonth(year, number)).padStart(2, '0')}`;
}
