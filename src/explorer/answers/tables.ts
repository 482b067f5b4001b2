import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type Names, namesOf } from '../contract/terms.ts';
import type { Column, Fields } from './column.ts';
import { columnsOf } from './columns.ts';
import { operationIn, type Selected, selectionOf } from './selection.ts';

/** What an answer says about a page of a list. */
export interface Page {
  readonly totalCount?: number | undefined;
  readonly hasNextPage?: boolean | undefined;
  readonly hasPreviousPage?: boolean | undefined;
  readonly startCursor?: string | undefined;
  readonly endCursor?: string | undefined;
}

/** A list of an answer, or one object of it, as rows and columns. */
export interface Table {
  /** The keys that lead to it, `projects.nodes`, which is its name in links. */
  readonly path: string;
  readonly names: Names;
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** One object, whose fields are best read one below the other. */
  readonly single: boolean;
  /** Of a connection: the keys that lead to it, and its page. */
  readonly connection?: { readonly path: readonly string[]; readonly page: Page };
}

/** All lists and objects of an answer that have leaves, in the order of the operation. */
export function tablesOf(schema: GraphQLSchema, document: DocumentNode, data: Fields): Table[] {
  const operation = operationIn(document);
  if (!operation) return [];
  const selected = selectionOf(schema, document, operation);
  const leaves = new Map([...selected].filter(([, { children }]) => children.size === 0));
  const root = leaves.size > 0 ? [table('', { zh: '查询', en: 'Query' }, [data], leaves, true)] : [];
  return [...root, ...[...selected.values()].flatMap((child) => walk(child, data[child.key], [], []))];
}

/** The table that is most likely asked for: the first that is a list, or an object with more than a few leaves. */
export function firstTable(tables: readonly Table[]): Table | undefined {
  const telling = tables.find(
    ({ path, single, columns, rowCount }) => !path.includes('.facets.') && (single ? columns.length > 2 : rowCount > 0),
  );
  return telling ?? tables.find(({ rowCount, single }) => rowCount > 0 && !single) ?? tables[0];
}

function walk(selected: Selected, value: unknown, keys: readonly string[], above: readonly Names[]): Table[] {
  if (value === null || value === undefined || selected.children.size === 0) return [];
  const path = [...keys, selected.key];
  const names = [...above, nameOf(selected)];
  if (Array.isArray(value)) {
    return [table(path.join('.'), joined(names), value.filter(isFields), selected.children, false)];
  }
  if (!isFields(value)) return [];
  const { children } = selected;
  const entries = entriesOf(selected, value);
  if (entries) {
    const list = {
      ...table([...path, entries.key].join('.'), joined(names), entries.rows, entries.children, false),
      connection: { path, page: pageOf(value) },
    };
    const others = [...children.values()].filter(({ key }) => !['nodes', 'edges', 'pageInfo'].includes(key));
    return [list, ...others.flatMap((child) => walk(child, value[child.key], path, names))];
  }
  const own = new Map([...children].filter(([, child]) => !hasList(child, value[child.key])));
  const self = own.size > 0 ? [table(path.join('.'), joined(names), [value], own, true)] : [];
  const lists = [...children.values()].filter(({ key }) => !own.has(key));
  return [...self, ...lists.flatMap((child) => walk(child, value[child.key], path, names))];
}

/** The rows of a connection: its edges if something of theirs is asked for, else its nodes. */
function entriesOf({ children }: Selected, value: Fields) {
  const edges = children.get('edges');
  const nodes = children.get('nodes');
  if (nodes && !edges) return { key: 'nodes', rows: rowsOf(value['nodes']), children: nodes.children };
  if (!edges) return undefined;
  const node = edges.children.get('node');
  const own = [...edges.children].filter(([key]) => key !== 'cursor' && key !== 'node');
  const rows = rowsOf(value['edges']).map((edge) => ({ ...(isFields(edge['node']) && edge['node']), ...edge }));
  // What the record says comes first, what the relation adds comes after.
  return { key: 'edges', rows, children: new Map([...(node?.children ?? []), ...own]) };
}

function rowsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function pageOf(value: Fields): Page {
  const info = isFields(value['pageInfo']) ? value['pageInfo'] : {};
  return {
    totalCount: value['totalCount'] as Page['totalCount'],
    hasNextPage: info['hasNextPage'] as Page['hasNextPage'],
    hasPreviousPage: info['hasPreviousPage'] as Page['hasPreviousPage'],
    startCursor: info['startCursor'] as Page['startCursor'],
    endCursor: info['endCursor'] as Page['endCursor'],
  };
}

function hasList(selected: Selected, value: unknown): boolean {
  if (selected.children.size === 0) return false;
  if (Array.isArray(value)) return true;
  return isFields(value) && [...selected.children.values()].some((child) => hasList(child, value[child.key]));
}

function table(
  path: string,
  names: Names,
  rows: readonly Fields[],
  selected: ReadonlyMap<string, Selected>,
  single: boolean,
): Table {
  const columns = arranged(
    columnsOf(
      rows.map((row) => [row]),
      selected,
    ),
  );
  return { path, names, columns, rowCount: rows.length, single };
}

/** Without what the units say; ids last where a name leads to the record, for they are for programs. */
function arranged(all: readonly Column[]): Column[] {
  const above = ({ id }: Column) => id.slice(0, id.lastIndexOf('.') + 1);
  const isToldByUnit = (column: Column) =>
    column.id.endsWith('currency') && all.some((other) => other.currency && above(other) === above(column));
  const isAside = (column: Column) =>
    column.kind === 'id' && all.some((other) => other.records && above(other) === above(column));
  const kept = all.filter((column) => !isToldByUnit(column));
  return [...kept.filter((column) => !isAside(column)), ...kept.filter(isAside)];
}

function nameOf({ key, field, type }: Selected): Names {
  if (!field) return { zh: key, en: key };
  const names = namesOf(field);
  // The fields of Query are described by what they return.
  const zh = names.zh || (type ? namesOf(type).zh : key);
  return key === field.name ? { zh, en: names.en } : { zh: `${zh} (${key})`, en: `${names.en} (${key})` };
}

function joined(names: readonly Names[]): Names {
  const join = (language: keyof Names) => names.map((each) => each[language]).join(' › ');
  return { zh: join('zh'), en: join('en') };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
