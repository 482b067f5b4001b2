/**
 * Conditions of filters: what each means to the catalogue and, where lists answer it too, which. Each throws InvalidInput
 * naming the argument.
 */
import { namePrefix } from '../../catalogue/names.ts';
import type { Condition } from '../../catalogue/catalogue.ts';
import { toMillionths } from '../../catalogue/decimals.ts';
import { parseWords } from '../../catalogue/text/words.ts';
import type { Days } from '../../lists/positions.ts';
import { isDecimal } from '../../records/figures.ts';
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

/** As many values as there may be in one condition. */
const MAX_VALUES_PER_CONDITION = 20;
/** No value that a record can have is longer. */
const MAX_VALUE_LENGTH = 300;

export type Lists = readonly [ListRef, ...ListRef[]];

type Family = Pick<ListFamily<never>, 'name' | 'order'>;

/** A condition that was given. */
interface FilterCondition {
  /** The field of the filter; a facet of the same name can leave it out. */
  readonly field: string;
  readonly condition: Condition;
  /** The lists that hold just the records that meet it, each once. */
  readonly lists?: Lists;
  /** For a range of the date: a list by date answers it too. */
  readonly days?: Days;
}

/** What was given for a field of a filter, or nothing. */
type Given<Value> = Value | null | undefined;

/** None where the field was not given. */
export type Conditions = readonly FilterCondition[];

/** Records that have this value. */
export function hasValue(field: string, family: Family, value: Given<string>): Conditions {
  return valuesCondition(field, family, value == null ? value : [value], true);
}

/** Records that have one of these values, in a field that has one value only. */
export function hasAnyValue(field: string, family: Family, values: Given<readonly string[]>): Conditions {
  return valuesCondition(field, family, values, true);
}

/** The same for what no list is kept by. */
export function hasAttribute(
  field: string,
  attribute: Pick<Attribute<never>, 'name'>,
  values: Given<readonly string[]>,
): Conditions {
  return valuesCondition(field, attribute, values, false);
}

function valuesCondition(
  field: string,
  of: { readonly name: string } | Family,
  values: Given<readonly string[]>,
  listed: boolean,
): Conditions {
  if (values == null) return [];
  const [first, ...others] = checkValues(field, values);
  const condition: Condition = { type: 'values', of: of.name, values: [first, ...others] };
  if (!listed || !('order' in of)) return [{ field, condition }];
  return [{ field, condition, lists: [listOf(of, first), ...others.map((value) => listOf(of, value))] }];
}

function checkValues(field: string, values: readonly string[]): [string, ...string[]] {
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

/** Records whose date lies in a range of days. */
export function dateIn(field: string, range: Given<RangeArgument>): Conditions {
  const days = parseDays(range, `filter.${field}`);
  return days ? [{ field: 'date', condition: { type: 'date', days }, days }] : [];
}

/** Records one of whose days, of those with these keys, lies in the range; in any range where there is none. */
export function anyDateIn(
  field: string,
  attribute: Pick<DayAttribute<never>, 'name'>,
  keys: readonly string[],
  range: Given<RangeArgument>,
  argument = `filter.${field}`,
): Conditions {
  // A range that is open at both ends still asks for a day.
  const days = range == null ? undefined : (parseDays(range, argument) ?? {});
  return [{ field, condition: { type: 'days', of: attribute.name, keys, days } }];
}

/** Records of industries, each with all below it. By section letters alone, lists answer. */
export function inIndustry(
  families: { readonly section: Family; readonly code: Pick<Attribute<never>, 'name'> },
  codes: Given<readonly string[]>,
): Conditions {
  if (codes == null) return [];
  for (const code of codes) {
    if (!isIndustryCode(code)) {
      throw new InvalidInput(
        'filter.industry',
        `must be codes of GB/T 4754-2017 with their section letter, like "C" or "C39", not "${code.slice(0, 20)}"`,
      );
    }
  }
  if (codes.every((code) => sectionOf(code) === code)) return hasAnyValue('industry', families.section, codes);
  const prefixes = checkValues('industry', codes);
  return [{ field: 'industry', condition: { type: 'prefixes', of: families.code.name, prefixes } }];
}

interface AmountArgument {
  readonly gte?: Given<string>;
  readonly lte?: Given<string>;
  readonly currency?: Given<string>;
}

/** Records whose amount lies in a range, in one currency. */
export function amountIn(
  field: string,
  attribute: Pick<AmountAttribute<never>, 'name'>,
  range: Given<AmountArgument>,
): Conditions {
  if (range == null) return [];
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

/** Records that are called so, or whose name begins so, in characters or pinyin. */
export function nameStartsWith(kind: Kind, name: Given<string>): Conditions {
  if (name == null) return [];
  if (name.length > MAX_VALUE_LENGTH || namePrefix(name) === '') {
    throw new InvalidInput('filter.name', `must have 1 to ${MAX_VALUE_LENGTH} characters and a letter among them`);
  }
  return [{ field: 'name', condition: { type: 'name', kind, prefix: name } }];
}

/** Records in which all words are found. */
export function matchesWords(query: Given<string>): Conditions {
  if (query == null) return [];
  return [{ field: 'words', condition: { type: 'words', words: parseWords(query, 'filter.words') } }];
}

/** Records of some kinds. */
export function kindIn(kinds: Given<readonly Kind[]>): Conditions {
  if (kinds == null) return [];
  const [first, ...others] = new Set(kinds);
  if (first === undefined) throw new InvalidInput('filter.kinds', 'must name at least one kind, or be left out');
  return [
    {
      field: 'kind',
      condition: { type: 'kinds', kinds: [first, ...others] },
      lists: [recordsOfKind(first), ...others.map(recordsOfKind)],
    },
  ];
}
