/** GraphQL arguments, parsed once into types that are always valid. Each function throws InvalidInput with the argument's name. */
import type { Days } from '../lists/positions.ts';
import { isCalendarDay } from '../records/calendarDays.ts';
import type { RecordId } from '../records/ids.ts';
import { InvalidInput } from '../records/invalidInput.ts';
import { isIdOf, type Kind, kindOf, KINDS } from '../records/registry.ts';

/** The id of a record of the given kind. */
export function parseIdOf<K extends Kind>(kind: K, id: string, argument = 'id'): RecordId<K> {
  if (isIdOf(kind, id)) return id;
  throw new InvalidInput(argument, `must be the id of a record of kind ${kind}, like "${kind}:some-slug"`);
}

/** The id of a record of one of the given kinds. */
export function parseIdOfAny(kinds: readonly Kind[], id: string, argument: string): string {
  if (kinds.some((kind) => isIdOf(kind, id))) return id;
  const example = `like "${kinds[0] ?? 'Kind'}:some-slug"`;
  throw new InvalidInput(argument, `must be the id of a record of kind ${kinds.join(' or ')}, ${example}`);
}

/** The id of a record of any kind. */
export function parseId(id: string, argument = 'id'): string {
  if (kindOf(id) !== undefined) return id;
  throw new InvalidInput(argument, `must be a record's id, like "Project:some-slug"; kinds are ${KINDS.join(', ')}`);
}

/** A record as it is now or, with a revision, as it was then. */
export interface RecordOrSnapshot {
  readonly id: string;
  readonly revision?: number;
}

export type NodeId = RecordOrSnapshot | { readonly publication: number };

/** The id of a record of any kind, `Kind:slug`, or of its snapshot, `Kind:slug@revision`. */
export function parseRecordOrSnapshot(id: string, argument = 'id'): RecordOrSnapshot {
  const [, of = '', revision] = /^([^@]*)(?:@([1-9]\d{0,8}))?$/.exec(id) ?? [];
  if (kindOf(of) !== undefined) return revision === undefined ? { id } : { id: of, revision: Number(revision) };
  throw new InvalidInput(
    argument,
    `must be a record's id, like "Project:some-slug", or a snapshot's, like "Project:some-slug@2"; kinds are ${KINDS.join(', ')}`,
  );
}

/** The same, or the id of a publication, `Publication:number`. */
export function parseNodeId(id: string, argument = 'id'): NodeId {
  const [, publication] = /^Publication:([1-9]\d{0,8})$/.exec(id) ?? [];
  return publication === undefined ? parseRecordOrSnapshot(id, argument) : { publication: Number(publication) };
}

export interface RangeArgument {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** A range of days. One that is open at both ends still requires a day: records without a date are outside every range. */
export function parseDays(range: RangeArgument, argument: string): Days {
  const from = parseDay(range.from, `${argument}.from`);
  const to = parseDay(range.to, `${argument}.to`);
  if (from !== undefined && to !== undefined && from > to) {
    throw new InvalidInput(`${argument}.to`, `must not be before "${argument}.from" (${from})`);
  }
  return { from, to };
}

export const NO_DAY = 'must be a day of the calendar, YYYY-MM-DD, like "2022-08-13"';

function parseDay(day: string | null | undefined, argument: string): string | undefined {
  if (day == null) return undefined;
  if (isCalendarDay(day)) return day;
  throw new InvalidInput(argument, NO_DAY);
}
