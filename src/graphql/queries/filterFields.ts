/**
 * What a field of a filter can be, as a listing declares it. The type of the field in the schema decides which forms fit;
 * a facet or a group key that bears the field's name must be declared with the field.
 */
import type { AmountAttribute, Attribute, DayAttribute, ListFamily } from '../../records/kind.ts';
import type { ConstantCase } from '../../records/constantCase.ts';
import type { Label } from '../../records/labels.ts';
import type { Kind } from '../../records/registry.ts';
import { tidyLine } from '../../records/tidyText.ts';
import { parseId, parseIdOf, parseIdOfAny, type RangeArgument } from '../arguments.ts';
import {
  type AmountArgument,
  amountIn,
  anyDateIn,
  type Conditions,
  dateIn,
  checkValues,
  hasAttribute,
  hasNone,
  inIndustry,
  isListedBy,
  matchesWords,
  nameStartsWith,
} from './filters.ts';
import { enumKey, type GroupKey, industryKey, recordKey, textKey } from './groupKeys.ts';

type Labels<Value extends string> = Readonly<Record<Value, Label>>;
type NamedList = Pick<ListFamily<never>, 'name' | 'order' | 'memberships'>;

/** Values that lists are kept by. */
interface ListedField {
  readonly list: NamedList;
  /** The values are ids of records of one of these kinds. */
  readonly id?: IdKinds;
  /** Whether a record may have several values. */
  readonly repeats?: true;
}

type IdKinds = Kind | readonly Kind[] | 'ANY';

/** Values of an attribute. */
interface AttributeField {
  readonly attribute: Attribute<never>;
  /** The form in which the attribute holds a value. */
  readonly normalize?: (value: string) => string;
}

/** Codes of GB/T 4754-2017. */
interface IndustryField {
  readonly industry: { readonly section: NamedList; readonly code: Attribute<never> };
}

/** A condition that no other form covers; `filter` is the whole filter. */
interface CustomField<Value, Filter> {
  readonly condition: (value: Value, filter: Filter) => Conditions;
}

/** The record's date. */
interface DateField {
  readonly date: true;
}
/** Days other than the record's date. */
interface DaysField {
  readonly days: DayAttribute<never>;
}
interface AmountField {
  readonly amount: AmountAttribute<never>;
}
/** The beginning of a name of records of the kind. */
interface NameField {
  readonly nameOf: Kind;
}
/** No value of these group keys, which the listing knows. */
interface WithoutField {
  readonly without: true;
}
/** Full text. */
interface WordsField {
  readonly words: true;
}

type ValueOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;

/** An enum's values have labels; other texts are their own. */
type LabelsOf<Value> = [Value] extends [string]
  ? string extends Value
    ? { readonly labels?: never }
    : { readonly labels: Labels<Value> }
  : { readonly labels?: never };

type CountedForm<Value, Filter> =
  | (Value extends string | readonly string[] ? (ListedField | AttributeField) & LabelsOf<ValueOf<Value>> : never)
  | (Value extends readonly string[] ? IndustryField : never)
  | (CustomField<Value, Filter> & { readonly countedBy: GroupKey });

type UncountedForm<Value, Filter> =
  | (Value extends string ? NameField | WordsField : never)
  | (Value extends RangeArgument ? DateField | DaysField : never)
  | (Value extends AmountArgument ? AmountField : never)
  | (Value extends readonly string[] ? WithoutField : never)
  | CustomField<Value, Filter>;

/** The declaration of one field; `Facet` and `Group` are all names that the schema has for this listing. */
export type FilterField<
  Name extends string,
  Value,
  Filter,
  Facet extends string,
  Group extends string,
> = (Name extends Facet
  ? CountedForm<Value, Filter> & { readonly facet: true }
  : (ConstantCase<Name> extends Group
      ? CountedForm<Value, Filter>
      : CountedForm<Value, Filter> | UncountedForm<Value, Filter>) & { readonly facet?: never }) &
  (ConstantCase<Name> extends Group ? { readonly group: ConstantCase<Name> } : { readonly group?: never });

/** A field of any listing: its form and its value fit each other, as {@link FilterField} requires. */
export type AnyFilterField = (
  | ((ListedField | AttributeField) & { readonly labels?: Labels<string> | undefined })
  | IndustryField
  | (CustomField<never, never> & { readonly countedBy?: GroupKey })
  | DateField
  | DaysField
  | AmountField
  | NameField
  | WithoutField
  | WordsField
) & { readonly facet?: true; readonly group?: string };

/** The conditions that a value given for a field makes. */
export function conditionsOf(
  name: string,
  field: AnyFilterField,
  value: unknown,
  filter: unknown,
  groupKeys: ReadonlyMap<string, GroupKey>,
): Conditions {
  if ('condition' in field) return field.condition(value as never, filter as never);
  if ('date' in field) return dateIn(name, value as RangeArgument);
  if ('days' in field) return anyDateIn(name, field.days, [''], value as RangeArgument);
  if ('amount' in field) return amountIn(name, field.amount, value as AmountArgument);
  if ('nameOf' in field) return nameStartsWith(name, field.nameOf, value as string);
  if ('words' in field) return matchesWords(name, value as string);
  const values = Array.isArray(value) ? (value as readonly string[]) : [value as string];
  if ('without' in field)
    return hasNone(
      name,
      checkValues(name, values).flatMap((key) => groupKeys.get(key)?.key ?? []),
    );
  if ('industry' in field) return inIndustry(name, field.industry, values);
  if ('attribute' in field) {
    const { attribute, normalize = tidyLine } = field;
    return hasAttribute(name, attribute, values.map(normalize));
  }
  const { list, id, repeats } = field;
  return isListedBy(
    name,
    list,
    values.map((each) => (id === undefined ? tidyLine(each) : parsedId(id, each, `filter.${name}`))),
    repeats,
  );
}

function parsedId(kinds: IdKinds, id: string, argument: string): string {
  if (kinds === 'ANY') return parseId(id, argument);
  return typeof kinds === 'string' ? parseIdOf(kinds, id, argument) : parseIdOfAny(kinds, id, argument);
}

/** What facets and statistics count by for a field; undefined for fields without values to count. */
export function groupKeyOf(field: AnyFilterField): GroupKey | undefined {
  if ('countedBy' in field) return field.countedBy;
  if ('industry' in field) return industryKey(field.industry.section);
  if ('list' in field && field.id !== undefined) return recordKey(field.list);
  const counted = 'list' in field ? field.list : 'attribute' in field ? field.attribute : undefined;
  if (!counted) return undefined;
  return 'labels' in field && field.labels ? enumKey(counted, field.labels) : textKey(counted);
}
