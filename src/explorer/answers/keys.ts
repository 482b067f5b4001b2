import { isEnumType, isObjectType } from 'graphql';
import { type Names, namesOf } from '../contract/terms.ts';
import type { Column, ColumnKind, Objects, Scalar } from './column.ts';
import type { Selected } from './selection.ts';

const PERIODS = new Set(['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH']);

/** The columns of the keys of statistics: one for each key, by its name, with what the key's value is called. */
export function keyColumns(groups: Objects, { children, type }: Selected): Column[] {
  const count = Math.max(0, ...groups.map(({ length }) => length));
  const of = (name: string) => [...children.values()].filter(({ field }) => field?.name === name).map(({ key }) => key);
  const [keyName = 'key'] = of('key');
  const [valueName = 'value'] = of('value');
  const labels = of('label');
  return Array.from({ length: count }, (_, index) => {
    const key = groups.map((keys) => keys[index]?.[keyName]).find((each) => typeof each === 'string');
    const names = key === undefined ? { zh: `分组${index + 1}`, en: `Key ${index + 1}` } : namesOfKey(type, key);
    const values = groups.map((keys) => keys[index]?.[valueName]);
    const kind: ColumnKind = typeof key === 'string' && PERIODS.has(key) ? 'period' : 'text';
    const id = `keys.${typeof key === 'string' ? key : index}`;
    const records = values.map((value) => (isRecordId(value) ? value : undefined));
    const shown = labels.length > 0 ? labels : [valueName];
    const columns = shown.map((name, nth): Column => ({
      id: nth === 0 ? id : `${id}.${name}`,
      names: nth === 0 ? names : { zh: `${names.zh} (${name})`, en: `${names.en} (${name})` },
      kind,
      cells: groups.map((keys) => cell(keys[index]?.[name])),
      isKey: true,
      records,
    }));
    // A code is worth a column; an id is behind the link, and a year is its own name.
    const isCode = labels.length > 0 && children.has(valueName) && kind === 'text' && !records.some(Boolean);
    const code: Column = {
      id: `${id}.code`,
      names: { zh: `${names.zh}代码`, en: `${names.en} code` },
      kind: 'text',
      cells: values.map(cell),
    };
    const differs = groups.some((keys) => keys[index]?.[valueName] !== keys[index]?.[labels[0] ?? valueName]);
    return isCode && differs ? [...columns, code] : columns;
  }).flat();
}

/** Whether it is the id of a record, `Kind:slug`. */
export function isRecordId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z][A-Za-z]+:[a-z\d-]+(@\d+)?$/.test(value);
}

function namesOfKey(type: Selected['type'], key: string): Names {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const keys = fields.find(({ name }) => name === 'key')?.type;
  const enumType = keys && 'ofType' in keys ? keys.ofType : keys;
  const value = isEnumType(enumType) ? enumType.getValue(key) : undefined;
  return namesOf(value ?? { name: key });
}

function cell(value: unknown): Scalar[] {
  return value === null || value === undefined ? [] : [value as Scalar];
}
