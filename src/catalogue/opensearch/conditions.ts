/** Selections as queries. */
import { UNDATED } from '../../lists/positions.ts';
import type { Condition, GroupField, Selection } from '../catalogue.ts';
import { sortableAmount, toMillionths } from '../decimals.ts';
import { nameAttribute, namePrefix } from '../names.ts';
import { KEY_END } from './document.ts';
import { allOf, anyOf, exists, noneOf, NOTHING, prefix, type Query, range, term, terms } from './query.ts';
import { containsWords } from './wordQueries.ts';

/** The range of all days. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];

/** The field of a value that records are grouped by. */
export const groupFieldName = (field: GroupField): string => (typeof field === 'object' ? `values.${field.of}` : field);

/** What is public at a publication number and selected, without scores. */
export function selected(number: number, selection: Selection): Query {
  return {
    bool: {
      filter: selection.map(conditionQuery),
      must_not: [range('n', { gt: number }), range('until', { lte: number })],
    },
  };
}

function conditionQuery(condition: Condition): Query {
  switch (condition.type) {
    case 'kinds':
      return terms('kind', condition.kinds);
    case 'ids':
      return terms('id', condition.ids);
    case 'values':
      return terms(groupFieldName(condition), condition.values);
    case 'prefixes':
      return anyOf(condition.prefixes.map((each) => prefix(groupFieldName(condition), each)));
    case 'name':
      return prefix(`values.${nameAttribute(condition.kind)}`, namePrefix(condition.prefix));
    case 'date': {
      const { from = FIRST_DAY, to = LAST_DAY } = condition.days;
      return range('day', { gte: from, lte: to });
    }
    case 'days': {
      const { of, keys, days } = condition;
      const field = `days.${of}`;
      return anyOf(
        keys.map((key) =>
          days === undefined
            ? prefix(field, key + KEY_END)
            : range(field, {
                gte: key + KEY_END + (days.from ?? FIRST_DAY),
                lte: key + KEY_END + (days.to ?? LAST_DAY),
              }),
        ),
      );
    }
    case 'amount': {
      const { of, currency, from, to } = condition;
      const bounds = {
        ...(from !== undefined && { gte: sortable(from) }),
        ...(to !== undefined && { lte: sortable(to) }),
      };
      return allOf(term(`amounts.${of}.currency`, currency), range(`amounts.${of}.sortable`, bounds));
    }
    case 'none':
      return noneQuery(condition.field);
    case 'words':
      return containsWords(condition.words);
  }
}

function noneQuery(field: GroupField): Query {
  if (field === 'kind') return NOTHING;
  return typeof field === 'string' ? term('day', UNDATED) : noneOf(exists(groupFieldName(field)));
}

const sortable = (decimal: string): string => sortableAmount(toMillionths(decimal));
