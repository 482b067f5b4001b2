/**
 * Filters that one list answers: a condition, or several values of it, and a range of days. Which list that is, each kind's
 * resolver says; conditions that no list answers together are refused.
 */
import { InvalidInput } from '../records/invalidInput.ts';
import { type ListFamily, listOf, type ListRef } from '../records/kind.ts';

/** As many values as there may be in one condition: each is a list that is read. */
const MOST_VALUES = 20;
/** No value that a record can have is longer. */
const LONGEST_VALUE = 300;

export type Lists = readonly [ListRef, ...ListRef[]];

type Family = Pick<ListFamily<never>, 'name' | 'order'>;

/** A condition that was given: the lists that answer it. Undefined: it was not given. */
type Condition = Lists | undefined;

/** The lists of the one condition that was given, or that of all records. */
export function listsFor(all: ListRef, conditions: Readonly<Record<string, Condition>>): Lists {
  const given = Object.entries(conditions).flatMap(([name, lists]) => (lists ? [{ name, lists }] : []));
  const [one, other] = given;
  if (one && other) {
    throw new InvalidInput(
      `filter.${other.name}`,
      `cannot be combined with "filter.${one.name}"; ask with one of them`,
    );
  }
  return one?.lists ?? [all];
}

/** Records that have this value. */
export function having(family: Family, value: string | null | undefined, argument: string): Condition {
  return value == null ? undefined : [listWith(family, value, argument)];
}

/** Records that have one of these values, in a field that has one value only. */
export function havingAny(family: Family, values: readonly string[] | null | undefined, argument: string): Condition {
  if (values == null) return undefined;
  const [first, ...others] = new Set(values);
  if (first === undefined || others.length >= MOST_VALUES) {
    throw new InvalidInput(argument, `must have 1 to ${MOST_VALUES} values, or be left out`);
  }
  return [listWith(family, first, argument), ...others.map((value) => listWith(family, value, argument))];
}

function listWith(family: Family, value: string, argument: string): ListRef {
  if (value === '' || value.length > LONGEST_VALUE) {
    throw new InvalidInput(argument, `must have 1 to ${LONGEST_VALUE} characters, or be left out`);
  }
  return listOf(family, value);
}

/** Section letters of GB/T 4754-2017. */
export function parseSections(
  codes: readonly string[] | null | undefined,
  argument: string,
): readonly string[] | undefined {
  for (const code of codes ?? []) {
    if (!/^[A-T]$/.test(code))
      throw new InvalidInput(argument, `must be section letters of GB/T 4754-2017, A to T, not "${code}"`);
  }
  return codes ?? undefined;
}
