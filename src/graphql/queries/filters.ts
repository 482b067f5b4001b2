/**
 * The conditions of filters: what each one means to the catalogue, and which lists answer it too. Each function throws
 * InvalidInput with the name of the argument.
 */
import { namePrefix } from '../../catalogue/names.ts';
import type { Condition, GroupField } from '../../catalogue/catalogue.ts';
import { toMillionths } from '../../catalogue/decimals.ts';
import { parseWords } from '../../catalogue/text/words.ts';
import type { Days } from '../../lists/positions.ts';
import { isDecimal } from '../../records/decimal.ts';
import { isIndustryCode, sectionOf } from '../../records/industry.ts';
import { InvalidInput } from '../../records/invalidInput.ts';
import {
  type AmountAttribute,
  type Attribute,
  type DayAttribute,
  type ListFamily,
  listOf,
  type ListRef,
} from '../../records/kind.ts';
import { type Kind, recordsOfKind } from '../../records/registry.ts';
import { parseDays, type RangeArgument } from '../arguments.ts';

const MAX_VALUES_PER_CONDITION = 20;
/** No value of a record is longer. */
const MAX_VALUE_LENGTH = 300;

export type Lists = readonly [ListRef, ...ListRef[]];

export type Family = Pick<ListFamily<never>, 'name' | 'order'>;

/** A condition that was given. */
interface FilterCondition {
  /** The field of the filter; a facet can leave out the condition on its own field. */
  readonly field: string;
  readonly condition: Condition;
  /** The lists that together hold exactly the records that meet it, each record once. */
  readonly lists?: Lists;
  /** For a range of the record's date: a list by date answers it too. */
  readonly days?: Days;
}

export type Conditions = readonly FilterCondition[];

/** A value that a client may leave out. */
export type Given<Value> = Value | null | undefined;

/**
 * Records on the lists of these values.
 *
 * @param repeats whether a record may be on several of the lists; then several lists do not answer by themselves.
 */
export function isListedBy(field: string, family: Family, values: readonly string[], repeats = false): Conditions {
  const [first, ...others] = checkValues(field, values);
  const condition: Condition = { type: 'values', of: family.name, values: [first, ...others] };
  if (repeats && others.length > 0) return [{ field, condition }];
  return [{ field, condition, lists: [listOf(family, first), ...others.map((value) => listOf(family, value))] }];
}

/** Records that have a value for one of the first and one of the second together, such as a person in a role. */
export function hasBoth<First, Second>(
  field: string,
  attribute: Pick<Attribute<never>, 'name'>,
  [firsts, seconds]: readonly [readonly First[], readonly Second[]],
  key: (first: First, second: Second) => string,
): Conditions {
  const values = firsts.flatMap((first) => seconds.map((second) => key(first, second)));
  return [{ field, condition: { type: 'values', of: attribute.name, values } }];
}

/** Records without a value of any of these fields. */
export function hasNone(field: string, keys: readonly GroupField[]): Conditions {
  return keys.map((key) => ({ field, condition: { type: 'none', field: key } }));
}

/** Records that have one of these values of an attribute. */
export function hasAttribute(
  field: string,
  attribute: Pick<Attribute<never>, 'name'>,
  values: readonly string[],
): Conditions {
  return [{ field, condition: { type: 'values', of: attribute.name, values: checkValues(field, values) } }];
}

/** @throws InvalidInput unless there are 1 to 20 values of a possible length. */
export function checkValues(field: string, values: readonly string[]): [string, ...string[]] {
  const argument = `filter.${field}`;
  const [first, ...others] = new Set(values);
  if (first === undefined || others.length >= MAX_VALUES_PER_CONDITION) {
    throw new InvalidInput(argument, `must have 1 to ${MAX_VALUES_PER_CONDITION} values, or be left out`);
  }
  for (const value of [first, ...others]) {
    if (value === '' || value.length > MAX_VALUE_LENGTH) {
      throw new InvalidInput(argument, `must have 1 to ${MAX_VALUE_LENGTH} characters, or be left out`);
    }
  }
  return [first, ...others];
}

/** Records whose date is in a range of days. */
export function dateIn(field: string, range: RangeArgument): Conditions {
  const days = parseDays(range, `filter.${field}`);
  return [{ field, condition: { type: 'date', days }, days }];
}

/** Records with a day under one of these keys inside the range; without a range, records with one of the keys. */
export function anyDateIn(
  field: string,
  attribute: Pick<DayAttribute<never>, 'name'>,
  keys: readonly string[],
  range: Given<RangeArgument>,
  argument = `filter.${field}`,
): Conditions {
  const days = range == null ? undefined : parseDays(range, argument);
  return [{ field, condition: { type: 'days', of: attribute.name, keys, days } }];
}

/** Records of these industries, each with everything below it. Lists answer a filter by section letters alone. */
export function inIndustry(
  field: string,
  { section, code }: { readonly section: Family; readonly code: Pick<Attribute<never>, 'name'> },
  codes: readonly string[],
): Conditions {
  for (const each of codes) {
    if (!isIndustryCode(each)) {
      throw new InvalidInput(
        `filter.${field}`,
        `must be codes of GB/T 4754-2017 with their section letter, like "C" or "C39", not "${each.slice(0, 20)}"`,
      );
    }
  }
  if (codes.every((each) => sectionOf(each) === each)) return isListedBy(field, section, codes);
  return [{ field, condition: { type: 'prefixes', of: code.name, prefixes: checkValues(field, codes) } }];
}

export interface AmountArgument {
  readonly gte?: Given<string>;
  readonly lte?: Given<string>;
  readonly currency?: Given<string>;
}

/** Records whose amount is in a range, in one currency. */
export function amountIn(
  field: string,
  attribute: Pick<AmountAttribute<never>, 'name'>,
  range: AmountArgument,
): Conditions {
  const argument = `filter.${field}`;
  const [from, to] = [parseDecimal(range.gte, `${argument}.gte`), parseDecimal(range.lte, `${argument}.lte`)];
  if (from !== undefined && to !== undefined && toMillionths(from) > toMillionths(to)) {
    throw new InvalidInput(`${argument}.lte`, `must not be less than "${argument}.gte" (${from})`);
  }
  const currency = range.currency ?? 'CNY';
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new InvalidInput(`${argument}.currency`, 'must be an ISO 4217 code, like "CNY"');
  }
  const bounds = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return [{ field, condition: { type: 'amount', of: attribute.name, currency, ...bounds } }];
}

function parseDecimal(text: Given<string>, argument: string): string | undefined {
  if (text == null) return undefined;
  if (isDecimal(text)) return text;
  throw new InvalidInput(argument, 'must be a decimal number, like "300000000" or "0.15"');
}

/** Records with a name that begins with this text, in characters or pinyin. */
export function nameStartsWith(field: string, kind: Kind, name: string): Conditions {
  if (name.length > MAX_VALUE_LENGTH || namePrefix(name) === '') {
    throw new InvalidInput(`filter.${field}`, `must have 1 to ${MAX_VALUE_LENGTH} characters and a letter among them`);
  }
  return [{ field, condition: { type: 'name', kind, prefix: name } }];
}

/** Records that contain all the words. */
export function matchesWords(field: string, query: string): Conditions {
  return [{ field, condition: { type: 'words', words: parseWords(query, `filter.${field}`) } }];
}

/** Records of these kinds. */
export function kindIn(field: string, kinds: readonly Kind[]): Conditions {
  const [first, ...others] = new Set(kinds);
  if (first === undefined) throw new InvalidInput(`filter.${field}`, 'must name at least one kind, or be left out');
  return [
    {
      field,
      condition: { type: 'kinds', kinds: [first, ...others] },
      lists: [recordsOfKind(first), ...others.map(recordsOfKind)],
    },
  ];
}
