/**
 * What every kind says of itself. A kind *declares* its lists here in its own file; the log's applier keeps them. To the
 * lists declared, each record is also on two that need no declaration: that of all records and that of its kind, both by
 * date. What the catalogue knows of a record beside its lists (texts, attributes) is declared in the same place.
 */
import type { z } from 'zod';
import type { Money } from './figures.ts';
import type { Link } from './ids.ts';
import type { PartialDate } from './partialDate.ts';

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

/** Where a text stands: words found in a name tell more than words in a summary, and these more than the rest. */
export type TextPlace = 'name' | 'summary' | 'body';

/** A text that words are searched in. */
export interface SearchText {
  /** The field of the graph that shows it. */
  readonly field: string;
  readonly place: TextPlace;
  readonly text: string;
}

/** Values by which records are selected and counted. A list family is one too: its values are the keys of its lists. */
export interface Attribute<Content> {
  /** `Kind/what-it-is`, not the name of a list family. */
  readonly name: string;
  readonly values: (content: Content) => readonly (string | undefined)[];
}

/** Days other than the record's date by which records are selected. */
export interface DayAttribute<Content> {
  readonly name: string;
  /** `key` tells several days of a record apart; `day` is missing where only the key is known. */
  readonly days: (content: Content) => readonly { readonly key: string; readonly day: PartialDate | undefined }[];
}

/** A sum of money by which records are selected and ordered, and that is summed up over them. */
export interface AmountAttribute<Content> {
  readonly name: string;
  readonly amount: (content: Content) => Money | undefined;
}

/** A short way for editors to write a list of people: names alone, in a field for each role. */
export interface PeopleShorthand {
  /** The field of the shape that the people are added to; each has `name`, `role` and the link `person`. */
  readonly field: string;
  /** The kind that `person` links to. */
  readonly kind: string;
  /** Roles by the fields of a file that stand for them. */
  readonly roles: Readonly<Record<string, string>>;
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
  /** What words are searched in, the most telling first. */
  texts(content: z.output<Shape>): readonly SearchText[];
  /** For kinds that are looked up by name: the name first, then the other names. */
  readonly names?: (content: z.output<Shape>) => readonly string[];
  readonly attributes?: readonly Attribute<z.output<Shape>>[];
  readonly days?: readonly DayAttribute<z.output<Shape>>[];
  readonly amounts?: readonly AmountAttribute<z.output<Shape>>[];
  readonly peopleShorthand?: PeopleShorthand;
}

export function defineKind<Name extends string, Shape extends z.ZodObject>(
  definition: KindDefinition<Name, Shape>,
): KindDefinition<Name, Shape> {
  return definition;
}

/** The texts of a field, for {@link KindDefinition.texts}; what is missing is left out. */
export function textsOf(place: TextPlace, field: string, ...texts: readonly (string | undefined)[]): SearchText[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ field, place, text }]));
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
