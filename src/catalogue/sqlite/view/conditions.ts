/** Selections as SQL over the table `record`, aliased `r`. */
import { UNDATED } from '../../../lists/positions.ts';
import type { Condition, GroupField, Selection } from '../../catalogue.ts';
import { sortableAmount, toMillionths } from '../../decimals.ts';
import { nameAttribute, namePrefix } from '../../names.ts';
import type { SearchWords } from '../../text/words.ts';

export type SqlValue = string | number;

/** SQL text with the values of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Sorts after any character that a value can contain. */
const LAST_CHARACTER = '\u{10ffff}';
/** The range of all days. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];

/** The records that meet a selection: those of `from`, which gives `r`, that meet `where`. */
export interface Source {
  readonly from: Sql;
  readonly where: Sql;
}

export const both = (a: Sql, b: Sql): Sql => ({ text: `${a.text} AND ${b.text}`, values: [...a.values, ...b.values] });

/** @param matchesOf gives a statement that selects the records that contain the words. */
export function whereSql(selection: Selection, matchesOf: (words: SearchWords) => Sql): Sql {
  const conditions = selection.map((condition) => conditionSql(condition, matchesOf));
  return {
    text: conditions.length === 0 ? 'TRUE' : conditions.map(({ text }) => `(${text})`).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

function conditionSql(condition: Condition, matchesOf: (words: SearchWords) => Sql): Sql {
  switch (condition.type) {
    case 'kinds':
      return { text: `r.kind IN (${marks(condition.kinds)})`, values: condition.kinds };
    case 'ids':
      return { text: `r.id IN (${marks(condition.ids)})`, values: condition.ids };
    case 'values': {
      const text = taggedSql(`value IN (${marks(condition.values)})`);
      return { text, values: [condition.of, ...condition.values] };
    }
    case 'prefixes':
      return prefixSql(condition.of, condition.prefixes);
    case 'name':
      return prefixSql(nameAttribute(condition.kind), [namePrefix(condition.prefix)]);
    case 'date': {
      const { from = FIRST_DAY, to = LAST_DAY } = condition.days;
      return { text: 'r.day BETWEEN ? AND ?', values: [from, to] };
    }
    case 'days': {
      const terms = `SELECT term FROM term WHERE attribute = ${ATTRIBUTE} AND value IN (${marks(condition.keys)})`;
      const range = condition.days ? [condition.days.from ?? FIRST_DAY, condition.days.to ?? LAST_DAY] : [];
      const between = condition.days ? 'AND day BETWEEN ? AND ?' : '';
      return {
        text: `r.record IN (SELECT record FROM dated WHERE term IN (${terms}) ${between})`,
        values: [condition.of, ...condition.keys, ...range],
      };
    }
    case 'amount': {
      const bounds = [
        ...(condition.from === undefined ? [] : [{ text: 'AND sortable >= ?', value: sortable(condition.from) }]),
        ...(condition.to === undefined ? [] : [{ text: 'AND sortable <= ?', value: sortable(condition.to) }]),
      ];
      const where = `attribute = ${ATTRIBUTE} AND currency = ? ${bounds.map(({ text }) => text).join(' ')}`;
      return {
        text: `r.record IN (SELECT record FROM amount WHERE ${where})`,
        values: [condition.of, condition.currency, ...bounds.map(({ value }) => value)],
      };
    }
    case 'none':
      return noneSql(condition.field);
    case 'words': {
      const { text, values } = matchesOf(condition.words);
      return { text: `r.record IN (${text})`, values };
    }
  }
}

function noneSql(field: GroupField): Sql {
  if (field === 'kind') return { text: 'FALSE', values: [] };
  if (typeof field === 'string') return { text: 'r.day = ?', values: [UNDATED] };
  return { text: `NOT ${taggedSql('TRUE')}`, values: [field.of] };
}

function prefixSql(of: string, prefixes: readonly string[]): Sql {
  const range = 'value >= ? AND value < ?';
  return {
    text: taggedSql(prefixes.map(() => `(${range})`).join(' OR ')),
    values: [of, ...prefixes.flatMap((prefix) => [prefix, prefix + LAST_CHARACTER])],
  };
}

/** The number of an attribute, given its name. */
export const ATTRIBUTE = '(SELECT attribute FROM attribute WHERE name = ?)';

const taggedSql = (values: string): string =>
  `r.record IN (SELECT record FROM tagged WHERE term IN (SELECT term FROM term WHERE attribute = ${ATTRIBUTE} AND (${values})))`;

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
const sortable = (decimal: string): string => sortableAmount(toMillionths(decimal));
