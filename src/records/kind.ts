/**
 * The definition of a kind. A kind *declares* its lists in its own file, and applying the log maintains them. Each record is
 * also on two lists without a declaration: all records and all records of its kind, both by date. The texts and attributes
 * that the catalogue indexes are declared in the same place.
 */
import type { z } from 'zod';
import type { Money, MoneyRate } from './figures.ts';
import type { Link } from './ids.ts';
import type { PartialDate } from './partialDate.ts';

/**
 * The order of a list. `date`: the first day of the record's date, newest first, undated records last. `name`: the title's
 * pinyin, A to Z. `print`: a key that the family defines, ascending.
 */
export type ListOrder = 'date' | 'name' | 'print';

/**
 * The fields of a record's edge in a list, e.g. its roles; short, because rows and heads repeat them. In a list family, a field
 * is a list, written with {@link joinNotes}.
 */
export type EdgeNote = Readonly<Record<string, string>>;

/** One list of a family that a record is on. */
export interface Membership {
  /** The list in the family: usually the id of the record that owns it; empty if the family has only one list. */
  readonly key: string;
  readonly edge?: EdgeNote;
}

/** A family of lists of records of one kind: the projects of each enterprise, the articles that mention each record. */
export interface ListFamily<Content> {
  /** `Kind/field`, e.g. `Project/status`; part of the stored keys, so a new name needs a rebuild. */
  readonly name: string;
  readonly order: ListOrder;
  /** For `print`: lower-case ASCII letters, digits and hyphens. */
  readonly sortKey?: (content: Content) => string;
  readonly memberships: (content: Content) => readonly Membership[];
}

/** One list: its name and order, as needed to read it. */
export interface ListRef {
  readonly list: string;
  readonly order: ListOrder;
}

export function listOf(family: Pick<ListFamily<never>, 'name' | 'order'>, key = ''): ListRef {
  return { list: key === '' ? family.name : `${family.name}=${key}`, order: family.order };
}

/** The part of a record that a text is in: matches in a name rank above those in a summary, and these above the body. */
export type TextPlace = 'name' | 'summary' | 'body';

/** A text for full-text search. */
export interface SearchText {
  /** The GraphQL field that shows it. */
  readonly field: string;
  readonly place: TextPlace;
  readonly text: string;
}

/** Values by which records are filtered and counted. A list family is one too: its values are the keys of its lists. */
export interface Attribute<Content> {
  /** `Kind/field`, different from the names of list families. */
  readonly name: string;
  readonly values: (content: Content) => readonly (string | undefined)[];
}

/** Days, other than the record's date, by which records are filtered. */
export interface DayAttribute<Content> {
  readonly name: string;
  /** `key` distinguishes several days of a record; `day` is undefined if only the key is known. */
  readonly days: (content: Content) => readonly { readonly key: string; readonly day: PartialDate | undefined }[];
}

/**
 * A sum of money by which records are selected and ordered, and that is summed up over them, by currency and period. Of a range,
 * this is the lower end. Selections and orders know no periods, so they are for money that is no rate.
 */
export interface AmountAttribute<Content> {
  readonly name: string;
  readonly amount: (content: Content) => Money | MoneyRate | undefined;
}

/** `person`: a surname comes first. */
export type NameReading = 'person';

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
  /** Parses and validates one record's content from a file. */
  readonly shape: Shape;
  title(content: z.output<Shape>): string;
  /** The record's date, by which lists by date are sorted; undefined if it has none. */
  date(content: z.output<Shape>): PartialDate | undefined;
  links(content: z.output<Shape>): readonly Link[];
  readonly lists: readonly ListFamily<z.output<Shape>>[];
  /** The texts for full-text search, the most relevant first. */
  texts(content: z.output<Shape>): readonly SearchText[];
  /** For kinds that can be looked up by name: the name, then the other names. */
  readonly names?: (content: z.output<Shape>) => readonly string[];
  /** How its names are read aloud, for the order and the search by pinyin; absent: as common words. */
  readonly nameReading?: NameReading;
  readonly attributes?: readonly Attribute<z.output<Shape>>[];
  readonly days?: readonly DayAttribute<z.output<Shape>>[];
  readonly amounts?: readonly AmountAttribute<z.output<Shape>>[];
  readonly peopleShorthand?: PeopleShorthand;
  /** Fields of organizations as named, in whose place editors may write names or ids alone. */
  readonly organizationShorthand?: Readonly<Record<string, 'one' | 'list'>>;
}

export function defineKind<Name extends string, Shape extends z.ZodObject>(
  definition: KindDefinition<Name, Shape>,
): KindDefinition<Name, Shape> {
  return definition;
}

/** The texts of a field, for {@link KindDefinition.texts}, without undefined ones. */
export function textsOf(place: TextPlace, field: string, ...texts: readonly (string | undefined)[]): SearchText[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ field, place, text }]));
}

/** Membership in the list of a value, for a family by a field; none if the field has no value. */
export function byValue(value: string | undefined): Membership[] {
  return value === undefined ? [] : [{ key: value }];
}

/** A line of text has no line feed. */
const BETWEEN_NOTES = '\n';

const joinNotes = (notes: Iterable<string>): string => [...notes].join(BETWEEN_NOTES);
/** What {@link byLinksWith} joined. */
export const splitNotes = (notes: string): string[] => notes.split(BETWEEN_NOTES);

/** Memberships by linked ids, one per id. */
export function byLinks(ids: Iterable<string | undefined>): Membership[] {
  return [...new Set(ids)].flatMap((key) => (key === undefined ? [] : [{ key }]));
}

/** The same with a note for each link, e.g. a role; an id that is linked several times has each of its notes once. */
export function byLinksWith(
  field: string,
  links: readonly { readonly id: string | undefined; readonly note: string }[],
): Membership[] {
  const found = new Map<string, Set<string>>();
  for (const { id, note } of links) {
    if (id !== undefined) found.set(id, (found.get(id) ?? new Set()).add(note));
  }
  return [...found].map(([key, notes]) => ({ key, edge: { [field]: joinNotes(notes) } }));
}
