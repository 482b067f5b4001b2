import { isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import { type Names, namesOf } from '../contract/terms.ts';
import type { Column, ColumnKind, Fields, Objects, Scalar } from './column.ts';
import { keyColumns } from './keys.ts';
import type { Selected } from './selection.ts';

// In these the value itself is meant by the name of the field that holds the object: 总投资, not 总投资 · 数额.
const PRINCIPAL = new Set(['PartialDate.edtf', 'Money.amount', 'MoneyRate.amount', 'Industry.label', 'Place.name']);
const NAMELESS = new Set(['nodes', 'edges', 'node']);
const RECORD_NAMES = new Set(['name', 'title']);

/** The columns of objects: one for each leaf that is selected in them, at whatever depth. */
export function columnsOf(
  objects: Objects,
  selected: ReadonlyMap<string, Selected>,
  path = '',
  above: Names[] = [],
): Column[] {
  const children = [...selected.values()];
  return children.flatMap((child) => {
    const id = path + child.key;
    const values = objects.map((row) => row.flatMap((object) => flat(object[child.key])));
    if (child.children.size === 0) return [leaf(child, id, above, values as Scalar[][], objects)];
    const inner = values as unknown as Objects;
    const names = NAMELESS.has(child.key) || !child.field ? above : [...above, namedBy(child)];
    if (child.type?.name.endsWith('GroupKeyValue')) return keyColumns(inner, child);
    const currencies = child.children.has('currency') ? currenciesIn(inner, child) : [];
    // Of one amount a row, only different currencies need columns of their own.
    if (currencies.length < (isListOf(child) ? 1 : 2)) return columnsOf(inner, child.children, `${id}.`, names);
    return currencies.flatMap(({ label, currency, period, has }) =>
      columnsOf(
        inner.map((row) => row.filter(has)),
        withoutCurrency(child),
        `${id}[${label}].`,
        names,
      ).map((column) => {
        const isAmount = column.currency !== undefined;
        // An amount's unit tells its currency, and the only currency needs not be told of what is no amount.
        const rest = [...(isAmount || currencies.length === 1 ? [] : [{ zh: currency, en: currency }]), ...period];
        return { ...column, names: joinNames([column.names, ...rest]), ...(isAmount && { currency }) };
      }),
    );
  });
}

function leaf(child: Selected, id: string, above: Names[], cells: Scalar[][], objects: Objects): Column {
  const typeName = child.parent.name;
  const principal = above.length > 0 && child.field && PRINCIPAL.has(`${typeName}.${child.field.name}`);
  const names = joinNames(principal && child.key === child.field.name ? above : [...above, namedBy(child)]);
  const amount = isAmount(child);
  return {
    id,
    names,
    kind: amount ? 'number' : kindOf(child),
    cells,
    ...(isEnumType(child.type) && { enumType: child.type }),
    ...(amount && { currency: onlyCurrency(objects) }),
    ...(child.field && RECORD_NAMES.has(child.field.name) && { records: idsOf(objects) }),
  };
}

function kindOf({ field, type }: Selected): ColumnKind {
  if (!field) return 'typename';
  if (isEnumType(type)) return 'enum';
  switch (type?.name) {
    case 'Int':
    case 'Float':
    case 'Decimal':
      return 'number';
    case 'Date':
    case 'EDTF':
      return 'date';
    case 'DateTime':
      return 'instant';
    case 'URL':
      return 'url';
    case 'Boolean':
      return 'boolean';
    case 'ID':
      return 'id';
    default:
      return field.name === 'recordId' ? 'id' : 'text';
  }
}

/** Whether it is a sum of money: a decimal number of a type that also has a currency. */
function isAmount({ type, parent }: Selected): boolean {
  return type?.name === 'Decimal' && isObjectType(parent) && 'currency' in parent.getFields();
}

function onlyCurrency(objects: Objects): string {
  const currencies = new Set(objects.flat().map(({ currency }) => currency));
  const [only] = currencies;
  return currencies.size === 1 && typeof only === 'string' ? only : '';
}

function idsOf(objects: Objects): (string | undefined)[] {
  return objects.map((row) => {
    const [first] = row;
    return row.length === 1 && typeof first?.['id'] === 'string' ? first['id'] : undefined;
  });
}

/** A currency, and the period of what is paid per period, that some objects have. */
interface Money {
  readonly label: string;
  readonly currency: string;
  /** The name of the period; none if there is none. */
  readonly period: readonly Names[];
  readonly has: (object: Fields) => boolean;
}

// Amounts in different currencies, or for different periods, never stand in one column.
function currenciesIn(objects: Objects, child: Selected): Money[] {
  const found = new Map<string, Money>();
  const labels = new Map<Fields, string>();
  for (const object of objects.flat()) {
    const currency = String(object['currency']);
    const period = isListOf(child) ? (object['period'] ?? object['periodLabel']) : undefined;
    const label = typeof period === 'string' ? `${currency}/${period}` : currency;
    labels.set(object, label);
    const names = typeof period === 'string' ? [periodNames(child, period)] : [];
    found.set(label, { label, currency, period: names, has: (other) => labels.get(other) === label });
  }
  return [...found.values()];
}

function periodNames({ children }: Selected, period: string): Names {
  const type = children.get('period')?.type;
  const value = isEnumType(type) ? type.getValue(period) : undefined;
  return value ? namesOf(value) : { zh: period, en: period };
}

function withoutCurrency(child: Selected): Map<string, Selected> {
  const told = isListOf(child) ? ['currency', 'period', 'periodLabel'] : ['currency'];
  return new Map([...child.children].filter(([key]) => !told.includes(key)));
}

function isListOf({ field }: Selected): boolean {
  const type = field && (isNonNullType(field.type) ? (field.type.ofType as unknown) : field.type);
  return isListType(type);
}

/** The name of a field; with that of its alias if it has one. */
function namedBy({ key, field }: Selected): Names {
  if (!field) return { zh: '类别', en: 'Kind' };
  const names = namesOf(field);
  return key === field.name ? names : { zh: `${names.zh} (${key})`, en: `${names.en} (${key})` };
}

function joinNames(parts: readonly Names[]): Names {
  const join = (language: keyof Names) => parts.map((part) => part[language]).join(' · ');
  return { zh: join('zh'), en: join('en') };
}

function flat(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.filter((each) => each !== null) : [value];
}
