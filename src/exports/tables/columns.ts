/**
 * The columns of a list's table, from the contract: a column for each value that a record shows of itself. A linked record is
 * its id and its title, a value with parts a column for each part, and the values of several parts stand in one cell. What
 * only another question answers, such as a record's lists and history, is no column.
 */
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { ExportList, NodeType } from '../lists.ts';
import { chineseTerm, englishDescription, englishTerm } from './terms.ts';

type Field = GraphQLField<unknown, unknown>;

export interface Column {
  /** The fields that lead to it from the edge; see {@link nameOf} for what people write. */
  readonly path: readonly Field[];
  readonly isNumber: boolean;
}

/** What stands for a record that is linked. */
const LINK_FIELDS = ['id', 'title'];
/** What stands for a value of these types: the rest follows from it. */
const BRIEF_FIELDS: Readonly<Record<string, readonly string[]>> = {
  PartialDate: ['edtf', 'earliest', 'latest', 'original'],
};
/** The same inside a list, whose cells hold several values. */
const BRIEFER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  PartialDate: ['edtf', 'original'],
  Money: ['amount', 'currency', 'original'],
  MoneyRate: ['amount', 'currency', 'period', 'original'],
};
/** A record's own sources have columns; those of its values are in the NDJSON form. */
const NESTED_ONLY_IN_NDJSON = new Set(['Source', 'FigureChange', 'FigureRank']);
/** What a revision changed is read from the log, one revision after another. */
const OF_THE_LOG = new Set(['snapshot', 'changedFields']);
const MAX_DEPTH = 4;
/** Their columns are named after the field that has them. */
const MAIN_FIELDS = new Set(['edtf', 'title']);

/** In lists of records of several kinds, each tells its kind. */
const KIND_FIELD: Field = {
  ...(TypeNameMetaFieldDef as Field),
  name: 'kind',
  description: 'The kind of the record. Chinese: 类别.',
};

/** Of the record first, and then of the edge, such as a score. */
export function columnsOf({ edge, node }: ExportList): readonly Column[] {
  const nodeField = edge.getFields()['node'];
  if (!nodeField) throw new Error(`${edge.name} has no node`);
  const ofEdge = Object.values(edge.getFields()).filter(
    (field) => field.name !== 'cursor' && isLeafType(getNamedType(field.type)),
  );
  const hasName = 'name' in node.getFields();
  const ofNode = [
    ...(isInterfaceType(node) ? [KIND_FIELD] : []),
    // Where a record has a name, its title is the same.
    ...fieldsOf(node).filter(({ name }) => name !== 'title' || !hasName),
  ];
  return [
    ...ofNode.flatMap((field) => columnsFrom([nodeField, field], false)),
    ...ofEdge.flatMap((field) => columnsFrom([field], false)),
  ];
}

function lastOf(path: readonly Field[]): Field {
  const field = path.at(-1);
  if (!field) throw new Error('A column has at least one field');
  return field;
}

const fieldsOf = (type: NodeType): Field[] => Object.values(type.getFields());

function columnsFrom(path: readonly Field[], inList: boolean): Column[] {
  const field = lastOf(path);
  // Only labels take an argument that has a default; what takes others is a list of its own.
  if (field.args.some(({ name }) => name !== 'locale') || OF_THE_LOG.has(field.name)) return [];
  const type = getNamedType(field.type);
  const repeats = isListType(getNullableType(field.type));
  if (isLeafType(type)) return [{ path, isNumber: !repeats && !inList && NUMBERS.has(type.name) }];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const depth = path.length;
  const isNested = depth > 2;
  if (
    depth >= MAX_DEPTH ||
    (isNested && NESTED_ONLY_IN_NDJSON.has(type.name)) ||
    (inList && repeats && !isRecord(type))
  ) {
    return [];
  }
  return selectedOf(type, inList || repeats).flatMap((inner) => columnsFrom([...path, inner], inList || repeats));
}

const NUMBERS = new Set(['Int', 'Float', 'Decimal']);

function isRecord(type: NodeType): boolean {
  return type.name === 'PublicRecord' || type.getInterfaces().some(({ name }) => name === 'PublicRecord');
}

function selectedOf(type: NodeType, inList: boolean): Field[] {
  const names = isRecord(type) ? LINK_FIELDS : (inList ? BRIEFER_FIELDS : BRIEF_FIELDS)[type.name];
  return names ? fieldsOf(type).filter(({ name }) => names.includes(name)) : fieldsOf(type);
}

/** `investment.amount`: stable, for programs. */
export const nameOf = ({ path }: Column): string =>
  shownPath(path)
    .map(({ name }) => name)
    .join('.');

/** 总投资·数额 or "Investment: amount". */
export function headerOf({ path }: Column, locale: 'zh' | 'en'): string {
  const whole = shownPath(path);
  const shown = whole.length > 1 && MAIN_FIELDS.has(whole.at(-1)?.name ?? '') ? whole.slice(0, -1) : whole;
  if (locale === 'zh') return shown.map(chineseTerm).join('·');
  return shown
    .map(englishTerm)
    .join(': ')
    .replace(/^./, (letter) => letter.toUpperCase());
}

export const descriptionOf = ({ path }: Column): string => englishDescription(lastOf(path));

/** The record itself goes without saying. */
const shownPath = (path: readonly Field[]): readonly Field[] =>
  path[0]?.name === 'node' && path.length > 1 ? path.slice(1) : path;

/** The selection of fields that the columns need, for an edge. Labels are in the language of the variable `locale`. */
export function selectionOf(columns: readonly Column[]): string {
  const tree: Tree = new Map();
  for (const { path } of columns) {
    let level = tree;
    for (const field of path) {
      const inner = level.get(selected(field)) ?? new Map<string, Tree>();
      level.set(selected(field), inner);
      level = inner;
    }
  }
  return printed(tree);
}

function selected(field: Field): string {
  if (field === KIND_FIELD) return 'kind: __typename';
  return field.args.some(({ name }) => name === 'locale') ? `${field.name}(locale: $locale)` : field.name;
}

type Tree = Map<string, Tree>;

const printed = (tree: Tree): string =>
  [...tree].map(([key, inner]) => (inner.size === 0 ? key : `${key} { ${printed(inner)} }`)).join(' ');
