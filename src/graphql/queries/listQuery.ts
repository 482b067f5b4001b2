/**
 * Queries for lists of records, and the only place that decides where they are answered: a query that one stored list
 * answers (or several merged lists) goes to the lists in DynamoDB, every other query to the catalogue, and so does a page
 * by its number, which lists could reach only by reading all that stands before it.
 */
import { crc32 } from 'node:zlib';
import { CataloguePage } from '../../catalogue/cataloguePage.ts';
import { NumberedPage } from '../../catalogue/numberedPage.ts';
import type { Condition, Order, Selection } from '../../catalogue/catalogue.ts';
import type { Page } from '../../lists/connectionPage.ts';
import { type NumberedArguments, parseNumberedPage } from '../../lists/numberedPages.ts';
import { type Days, isDescending } from '../../lists/positions.ts';
import { parsePageArgs } from '../../lists/pageArgs.ts';
import { InvalidInput } from '../../records/invalidInput.ts';
import { listOf, type ListRef } from '../../records/kind.ts';
import { allRecords, type Kind, recordsOfKind } from '../../records/registry.ts';
import type { Context } from '../context.ts';
import type { Conditions, Family, Lists } from './filters.ts';

/** The records of a query before any filter. */
export interface Scope {
  readonly list: ListRef;
  readonly selection: Selection;
  /** Whether the lists that conditions name hold records of this scope only. */
  readonly hasFilterLists: boolean;
  readonly edgesFrom?: { readonly family: string; readonly key: string };
}

/** All records of a kind: by date or, where a list by name is given, by name. */
export function kindScope(kind: Kind, byName?: Family): Scope {
  const list = byName ? listOf(byName) : recordsOfKind(kind);
  return { list, selection: [{ type: 'kinds', kinds: [kind] }], hasFilterLists: true };
}

/** All records of every kind. */
export const allRecordsScope: Scope = { list: allRecords, selection: [], hasFilterLists: true };

/** The records on one list of a family: those that belong to another record. */
export function listScope(family: Family, key: string): Scope {
  return {
    list: listOf(family, key),
    selection: [{ type: 'values', of: family.name, values: [key] }],
    hasFilterLists: false,
    edgesFrom: { family: family.name, key },
  };
}

interface OrderArgument {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

export interface ListArguments extends NumberedArguments {
  readonly orderBy?: OrderArgument | null | undefined;
}

export interface ListQuery {
  readonly scope: Scope;
  readonly conditions: Conditions;
  readonly args: ListArguments;
  /** What `orderBy` can name. */
  readonly orders?: Readonly<Record<string, Order>>;
  /** Where `orderBy` is not given; else the scope's own order. */
  readonly order?: { readonly order: Order; readonly descending: boolean };
  readonly scored?: boolean;
}

/** All records that a query selects, for counts and sums. */
export function selectionOf({ scope, conditions }: Pick<ListQuery, 'scope' | 'conditions'>): Selection {
  return [...scope.selection, ...conditions.map(({ condition }) => condition)];
}

export function pageOf({ reader, catalogue }: Context, query: ListQuery): Page {
  const { scope, args } = query;
  const { order, descending } = orderOf(query);
  const numbered = parseNumberedPage(args);
  const isListed = order === scope.list.order && query.scored !== true && !numbered;
  const answered = isListed ? listsFor(query) : undefined;
  if (answered) {
    const { lists, days } = answered;
    const reversed = descending !== isDescending(scope.list.order);
    return reader.list({ lists, reversed, days, window: parsePageArgs(args, scope.list.order) });
  }
  if (order === 'print') throw new InvalidInput('filter', 'must be left out where records stand in the order of print');
  const selection = selectionOf(query);
  const cursorOrder = nameOf(order, selection);
  const { scored } = query;
  const found = {
    selection,
    order,
    descending,
    cursorOrder,
    ...(scope.edgesFrom && { edgesOf: scope.edgesFrom }),
    ...(scored !== undefined && { scored }),
  };
  return numbered
    ? new NumberedPage(catalogue.reading, found, numbered)
    : new CataloguePage(catalogue.reading, found, parsePageArgs(args, cursorOrder));
}

/** The lists that answer the query, with the range of days; undefined without such lists. */
function listsFor({ scope, conditions }: ListQuery): { lists: Lists; days: Days | undefined } | undefined {
  const days = conditions.find((condition) => condition.days !== undefined)?.days;
  const [one, ...more] = conditions.filter((condition) => condition.days === undefined);
  if (more.length > 0 || (days && scope.list.order !== 'date')) return undefined;
  if (!one) return { lists: [scope.list], days };
  return scope.hasFilterLists && one.lists ? { lists: one.lists, days } : undefined;
}

function orderOf({ scope, conditions, args, orders, order: otherwise }: ListQuery): {
  order: Order | 'print';
  descending: boolean;
} {
  if (args.orderBy == null) {
    return otherwise ?? { order: scope.list.order, descending: isDescending(scope.list.order) };
  }
  const { field, direction } = args.orderBy;
  const order = orders?.[field];
  if (order === undefined) throw new Error(`The schema has an order that is not declared: ${field}`);
  if (order === 'relevance' && !selectionOf({ scope, conditions }).some(({ type }) => type === 'words')) {
    throw new InvalidInput('orderBy.field', 'can be RELEVANCE only together with "filter.words"');
  }
  return { order, descending: direction === 'DESC' };
}

/** Part of every cursor, so that a cursor of another order is refused; a score belongs to the words of its query. */
function nameOf(order: Order, selection: Selection): string {
  if (typeof order !== 'string') return order.amount.split('/')[1] ?? '';
  if (order !== 'relevance') return order;
  const words = selection.find(
    (condition): condition is Extract<Condition, { type: 'words' }> => condition.type === 'words',
  );
  return `relevance-${crc32(words?.words.key ?? '').toString(36)}`;
}
