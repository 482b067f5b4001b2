/** Selections as SQL over the table `record`, here called `r`. */
import { toMillionths, sortKeyOf } from '../decimals.ts';
import type { Condition, Selection } from '../catalogue.ts';
import { calledOf } from '../entry.ts';
import { beginningOf } from '../beginnings.ts';

export type Value = string | number;

/** A piece of SQL with the values of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

/** Behind every character that a value can have. */
const LAST = '\u{10ffff}';
/** Before and behind every day. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];

/** @param matches gives the name of the table of the records in which the words are found. */
export function whereOf(selection: Selection, matches: (words: WordsOf) => string): Sql {
  const conditions = selection.map((condition) => conditionOf(condition, matches));
  return {
    text: conditions.length === 0 ? 'TRUE' : conditions.map(({ text }) => `(${text})`).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

type WordsOf = Extract<Condition, { type: 'words' }>['words'];

function conditionOf(condition: Condition, matches: (words: WordsOf) => string): Sql {
  switch (condition.type) {
    case 'kinds':
      return { text: `r.kind IN (${marks(condition.kinds)})`, values: condition.kinds };
    case 'ids':
      return { text: `r.id IN (${marks(condition.ids)})`, values: condition.ids };
    case 'values': {
      const text = tagged(`value IN (${marks(condition.values)})`);
      return { text, values: [condition.of, ...condition.values] };
    }
    case 'prefixes':
      return beginning(condition.of, condition.prefixes);
    case 'called':
      return beginning(calledOf(condition.kind), [beginningOf(condition.beginning)]);
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
    case 'words':
      return { text: `r.record IN (SELECT record FROM ${matches(condition.words)})`, values: [] };
  }
}

function beginning(of: string, prefixes: readonly string[]): Sql {
  const range = 'value >= ? AND value < ?';
  return {
    text: tagged(prefixes.map(() => `(${range})`).join(' OR ')),
    values: [of, ...prefixes.flatMap((prefix) => [prefix, prefix + LAST])],
  };
}

/** Number of an attribute, by its name. */
export const ATTRIBUTE = '(SELECT attribute FROM attribute WHERE name = ?)';

const tagged = (values: string): string =>
  `r.record IN (SELECT record FROM tagged WHERE term IN (SELECT term FROM term WHERE attribute = ${ATTRIBUTE} AND (${values})))`;

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
const sortable = (decimal: string): string => sortKeyOf(toMillionths(decimal));
