/**
 * Global ids of records: `Kind:slug`, e.g. `Project:tianbao-phase-2`. The slug is lower-case ASCII words joined by single
 * hyphens, chosen by the publisher and stable for ever; an id needs no escaping in a URL, a file or a cursor.
 */
import { z } from 'zod';

export type RecordId<Kind extends string = string> = `${Kind}:${string}`;

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID = new RegExp(`^([A-Z][A-Za-z]*):(${SLUG})$`);
const MAX_ID_LENGTH = 140;

/** The kind's name in an id; undefined if the text is not an id. The registry knows whether the kind exists. */
export function kindNameOf(text: string): string | undefined {
  return text.length <= MAX_ID_LENGTH ? ID.exec(text)?.[1] : undefined;
}

/** The kinds that a link shape accepts; undefined for other shapes. */
export function kindsLinked(shape: z.ZodType): readonly string[] | undefined {
  return linkField.get(shape)?.kinds;
}

const linkField = z.registry<{ readonly kinds: readonly string[] }>();

/** The shape of a link from one record to a record of the given kind. */
export function linkTo<Kind extends string>(kind: Kind) {
  return z
    .custom<RecordId<Kind>>(
      (value) => typeof value === 'string' && kindNameOf(value) === kind,
      `must be the id of a record of kind ${kind}, like ${kind}:some-slug`,
    )
    .register(linkField, { kinds: [kind] });
}

/** The shape of a link to a record of one of several kinds. */
export function linkToAny<Kind extends string>(kinds: readonly Kind[]) {
  return z
    .custom<RecordId<Kind>>(
      (value) => typeof value === 'string' && kinds.some((kind) => kindNameOf(value) === kind),
      `must be the id of a record, like ${kinds[0] ?? 'Kind'}:some-slug, of one of the kinds ${kinds.join(', ')}`,
    )
    .register(linkField, { kinds });
}

/** A link of a record; `id` is undefined if the field is empty. */
export interface Link {
  /** Path of the field, for messages. */
  readonly field: string;
  readonly id: RecordId | undefined;
}

/** One value for a linked record and its role together, to select by both of the same link. */
export const roleKey = (id: string, role: string): string => `${id} ${role}`;
