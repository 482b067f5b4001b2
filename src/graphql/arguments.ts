/** GraphQL arguments, parsed once into what cannot be wrong inside. Each throws InvalidInput naming the argument. */
import type { Days } from '../lists/positions.ts';
import type { RecordId } from '../records/ids.ts';
import { InvalidInput } from '../records/invalidInput.ts';
import { isIdOf, type Kind, kindOf, KINDS } from '../records/registry.ts';

/** The id of a record of the given kind. */
export function parseIdOf<K extends Kind>(kind: K, id: string, argument = 'id'): RecordId<K> {
  if (isIdOf(kind, id)) return id;
  throw new InvalidInput(argument, `must be the id of a record of kind ${kind}, like "${kind}:some-slug"`);
}

/** The same for an id that may be left out. */
export function parseOptionalIdOf<K extends Kind>(
  kind: K,
  id: string | null | undefined,
  argument: string,
): RecordId<K> | undefined {
  return id == null ? undefined : parseIdOf(kind, id, argument);
}

/** The id of a record of any kind. */
export function parseId(id: string, argument = 'id'): string {
  if (kindOf(id) !== undefined) return id;
  throw new InvalidInput(argument, `must be a record's id, like "Project:some-slug"; kinds are ${KINDS.join(', ')}`);
}

export interface RangeArgument {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** A range of days; undefined when it is open at both ends. */
export function parseDays(range: RangeArgument | null | undefined, argument: string): Days | undefined {
  const from = parseDay(range?.from, `${argument}.from`);
  const to = parseDay(range?.to, `${argument}.to`);
  if (from !== undefined && to !== undefined && from > to) {
    throw new InvalidInput(`${argument}.to`, `must not be before "${argument}.from" (${from})`);
  }
  return from === undefined && to === undefined ? undefined : { from, to };
}

function parseDay(day: string | null | undefined, argument: string): string | undefined {
  if (day == null) return undefined;
  const date = /^\d{4}-\d\d-\d\d$/.test(day) && day >= '0001' ? new Date(`${day}T00:00:00Z`) : undefined;
  // A day that no month has, like 30 February, either fails to parse or becomes another day.
  if (date && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day)) return day;
  throw new InvalidInput(argument, 'must be a day of the calendar, YYYY-MM-DD, like "2022-08-13"');
}
