/**
 * Questions for lists of records, and the one place that decides who answers them: a question that one kept list answers (or
 * several merged) goes to the lists in DynamoDB; any other to the catalogue.
 */
import { crc32 } from 'node:zlib';
import { CataloguePage } from '../../catalogue/cataloguePage.ts';
import type { Condition, Order, Selection } from '../../catalogue/catalogue.ts';
import type { Page } from '../../lists/connectionPage.ts';
import { type Days, isDescending } from '../../lists/positions.ts';
import { type PageArguments, parseWindow } from '../../lists/pageArgs.ts';
import { InvalidInput } from '../../records/invalidInput.ts';
import { type ListFamily, listOf, type ListRef } from '../../records/kind.ts';
import { projectInvestment } from '../../records/kinds/project.ts';
import { allRecords, type Kind, recordsOfKind } from '../../records/registry.ts';
import type { Context } from '../context.ts';
import type { Conditions, Lists } from './filters.ts';

/** What a question is asked of, before any filter. */
export interface Base {
  readonly list: ListRef;
  readonly selection: Selection;
  /** Conditions that lists are kept by divide it into just these lists. */
  readonly divided: boolean;
  readonly edgesOf?: { readonly family: string; readonly key: string };
}

type Family = Pick<ListFamily<never>, 'name' | 'order'>;

/** All records of a kind: by date or, where a list by name is given, by name. */
export function allOf(kind: Kind, byName?: Family): Base {
  const list = byName ? listOf(byName) : recordsOfKind(kind);
  return { list, selection: [{ type: 'kinds', kinds: [kind] }], divided: true };
}

/** All records of every kind. */
export const everything: Base = { list: allRecords, selection: [], divided: true };

/** The records on one list of a family: those that belong to another record. */
export function onList(family: Family, key: string): Base {
  return {
    list: listOf(family, key),
    selection: [{ type: 'values', of: family.name, values: [key] }],
    divided: false,
    edgesOf: { family: family.name, key },
  };
}

export interface OrderArgument {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

export interface ListArguments extends PageArguments {
  readonly orderBy?: OrderArgument | null | undefined;
}

/** What the graph's names of orders mean; a date has several names. */
const ORDERS: Readonly<Record<string, Order>> = {
  DATE: 'date',
  PUBLISHED_ON: 'date',
  HELD_ON: 'date',
  NAME: 'name',
  UPDATED: 'updated',
  RELEVANCE: 'relevance',
  INVESTMENT: { amount: projectInvestment.name },
};

export interface Question {
  readonly base: Base;
  readonly conditions: Conditions;
  readonly args: ListArguments;
  /** Where `orderBy` is not given; else the base's own order. */
  readonly order?: { readonly order: Order; readonly descending: boolean };
  readonly scored?: boolean;
}

/** All that a question selects, for counting and summing up. */
export function selectionOf({ base, conditions }: Pick<Question, 'base' | 'conditions'>): Selection {
  return [...base.selection, ...conditions.map(({ condition }) => condition)];
}

export function pageOf({ archive, catalogue }: Context, question: Question): Page {
  const { base, args } = question;
  const { order, descending } = orderOf(question);
  const answered = order === base.list.order && question.scored !== true ? listsFor(question) : undefined;
  if (answered) {
    const { lists, days } = answered;
    const reversed = descending !== isDescending(base.list.order);
    return archive.list({ lists, reversed, days, window: parseWindow(args, base.list.order) });
  }
  if (order === 'print') throw new InvalidInput('filter', 'must be left out where records stand in the order of print');
  const selection = selectionOf(question);
  const cursorOrder = nameOf(order, selection);
  const window = parseWindow(args, cursorOrder);
  const { scored } = question;
  return new CataloguePage(catalogue.reading, {
    selection,
    order,
    descending,
    cursorOrder,
    window,
    ...(base.edgesOf && { edgesOf: base.edgesOf }),
    ...(scored !== undefined && { scored }),
  });
}

/** The lists that answer, with the range of days; undefined where none do. */
function listsFor({ base, conditions }: Question): { lists: Lists; days: Days | undefined } | undefined {
  const days = conditions.find((condition) => condition.days !== undefined)?.days;
  const [one, ...more] = conditions.filter((condition) => condition.days === undefined);
  if (more.length > 0 || (days && base.list.order !== 'date')) return undefined;
  if (!one) return { lists: [base.list], days };
  return base.divided && one.lists ? { lists: one.lists, days } : undefined;
}

function orderOf({ base, conditions, args, order: otherwise }: Question): {
  order: Order | 'print';
  descending: boolean;
} {
  if (args.orderBy == null) {
    return otherwise ?? { order: base.list.order, descending: isDescending(base.list.order) };
  }
  const { field, direction } = args.orderBy;
  const order = ORDERS[field];
  if (order === undefined) throw new Error(`The schema has an order that is not known: ${field}`);
  if (order === 'relevance' && !selectionOf({ base, conditions }).some(({ type }) => type === 'words')) {
    throw new InvalidInput('orderBy.field', 'can be RELEVANCE only together with "filter.words"');
  }
  return { order, descending: direction === 'DESC' };
}

/** Tells cursors of one order from those of another; scores are of their words alone. */
function nameOf(order: Order, selection: Selection): string {
  if (typeof order !== 'string') return order.amount.split('/')[1] ?? '';
  if (order !== 'relevance') return order;
  const words = selection.find(
    (condition): condition is Extract<Condition, { type: 'words' }> => condition.type === 'words',
  );
  return `relevance-${crc32(words?.words.key ?? '').toString(36)}`;
}
