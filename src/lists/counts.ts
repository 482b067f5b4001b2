/** How many entries of a list by date fall into a range of days: whole months from the head, the rest counted. */
import { type Head, isComplete } from './heads.ts';
import { boundsOfDays, type Days } from './positions.ts';
import type { ListSource } from './source.ts';

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
  // At most the month of the first day and that of the last one.
  const parts = await Promise.all(
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

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const lastDay = new Date(Date.UTC(2000, 0, 1));
  // Not through the constructor: it takes the years 0 to 99 for 1900 to 1999.
  lastDay.setUTCFullYear(year, number, 0);
  return `${month}-${String(lastDay.getUTCDate()).padStart(2, '0')}`;
}
