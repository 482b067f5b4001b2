/** An event that takes whole days, before it is written as iCalendar. */
export interface CalendarEvent {
  /** Stable, and no other event's. */
  readonly uid: string;
  readonly summary: string;
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** The text says that the date is uncertain or approximate. */
  readonly isTentative: boolean;
  /** Whether people who have it in their calendar are busy then. */
  readonly isBusy: boolean;
  readonly location: string | undefined;
  readonly description: string;
  readonly category: string;
  readonly url: string;
  readonly revision: number;
  /** ISO 8601 instants, from the log. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a record has for a calendar. */
export interface Placed {
  readonly events: readonly CalendarEvent[];
  /** How many more there are, whose days are not known. */
  readonly leftOut: number;
}

/** Lines that are there. */
export const lines = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join('\n');
