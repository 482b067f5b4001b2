import type { GraphQLEnumType } from 'graphql';
import type { Names } from '../contract/terms.ts';

/** A value as JSON has it; a leaf that occurs several times in one row is a list. */
export type Scalar = string | number | boolean | null;

/** What a column's values are, which decides how they are shown, ordered and charted. */
export type ColumnKind =
  'text' | 'number' | 'date' | 'instant' | 'id' | 'url' | 'enum' | 'boolean' | 'typename' | 'period';

export interface Column {
  /** Its path in the row, which is its name in links. */
  readonly id: string;
  readonly names: Names;
  readonly kind: ColumnKind;
  /** Of each row, its values: usually one or none. */
  readonly cells: readonly (readonly Scalar[])[];
  /** Of an enum, to find the names of its values. */
  readonly enumType?: GraphQLEnumType;
  /** Of amounts: an ISO 4217 code; empty if the operation does not ask for it. */
  readonly currency?: string;
  /** The id of the record that each row's cell names, if the operation asks for it. */
  readonly records?: readonly (string | undefined)[];
  /** A key of statistics: what the groups are made by. */
  readonly isKey?: boolean;
}

/** An object of an answer. */
export type Fields = Readonly<Record<string, unknown>>;
/** Of each row, the objects at one place in it. */
export type Objects = readonly (readonly Fields[])[];
