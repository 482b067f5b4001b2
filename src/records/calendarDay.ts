/** Whether the text is a day of the calendar, `YYYY-MM-DD`, from the year 1 on. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001') return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A day that its month does not have, like 30 February, either fails to parse or becomes another day.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
