/** Days of the Gregorian calendar. */

/** Whether the text is a day that exists, `YYYY-MM-DD`, from the year 1 on. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001') return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A day that its month does not have, like 30 February, either fails to parse or becomes another day.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** The number of days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const lastDay = new Date(0);
  // Not the constructor, which reads the years 0 to 99 as 1900 to 1999.
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}

/** The day before a day, `YYYY-MM-DD`; before the first day of the year 1, that day itself. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  const before = date.toISOString().slice(0, 10);
  return isCalendarDay(before) ? before : day;
}
