/**
 * What every kind says of itself. A kind *declares* its lists here in its own file; the log's applier keeps them. To the
 * lists declared, each record is also on two that need no declaration: that of all records and that of its kind, both by
 * date.
 */
import type { z } from 'zod';
import type { RecordId } from './ids.ts';
import type { PartialDate } from './partialDate.ts';

/** A link that a record makes; `id` may be missing so that optional fields can be listed as they are. */
export interface Link {
  /** Path of the field, for messages. */
  readonly field: string;
  readonly id: RecordId | undefined;
}

/**
 * What a list is sorted by. `date`: the first day of the record's date, newest first, undated records last. `name`: the
 * title's pinyin, A to Z. `print`: a key that the list gives itself, in its ascending order.
 */
export type ListOrder = 'date' | 'name' | 'print';

/** What a row says of its record's place in this list, e.g. a role; short, since rows and heads carry it. */
export type EdgeNote = Readonly<Record<string, string>>;

/** One list of a family that a record is on. */
export interface Membership {
  /** Which list of the family: usually the id of the record that it belongs to; empty for a family of one list. */
  readonly key: string;
  readonly edge?: EdgeNote;
}

/** A family of lists of records of one kind: the projects of each enterprise, the articles that mention each record. */
export interface ListFamily<Content> {
  /** `Kind/what-it-is-listed-by`; part of the stored keys: a new name needs a rebuild. */
  readonly name: string;
  readonly order: ListOrder;
  /** For `print`: lower-case ASCII letters, digits and hyphens. */
  readonly sortKey?: (content: Content) => string;
  readonly memberships: (content: Content) => readonly Membership[];
}

/** One list: what is needed to read it. */
export interface ListRef {
  readonly list: string;
  readonly order: ListOrder;
}

export function listOf(family: Pick<ListFamily<never>, 'name' | 'order'>, key = ''): ListRef {
  return { list: key === '' ? family.name : `${family.name}=${key}`, order: family.order };
}

export interface KindDefinition<Name extends string, Shape extends z.ZodObject> {
  readonly kind: Name;
  /** The kind in Chinese, for messages and pages. */
  readonly term: string;
  /** Parses one record's content from a file; what it gives out cannot be wrong. */
  readonly shape: Shape;
  title(content: z.output<Shape>): string;
  /** The day that the record is about, by which it stands in the timeline; undefined when it has none. */
  date(content: z.output<Shape>): PartialDate | undefined;
  links(content: z.output<Shape>): readonly Link[];
  readonly lists: readonly ListFamily<z.output<Shape>>[];
}

export function defineKind<Name extends string, Shape extends z.ZodObject>(
  definition: KindDefinition<Name, Shape>,
): KindDefinition<Name, Shape> {
  return definition;
}

/** Membership in the list of a value, for a family by some field; none where the field has no value. */
export function byValue(value: string | undefined): Membership[] {
  return value === undefined ? [] : [{ key: value }];
}

/** Memberships by the ids linked to; one a list even where an id is linked more than once: the first one's edge stays. */
export function byLinks(links: readonly { id: string | undefined; edge?: EdgeNote }[]): Membership[] {
  const found = new Map<string, Membership>();
  for (const { id, edge } of links) {
    if (id !== undefined && !found.has(id)) found.set(id, edge ? { key: id, edge } : { key: id });
  }
  return [...found.values()];
}
