/** All kinds. A new kind is a line here; every record over {@link Kind} that lacks it then fails to compile. */
import type { z } from 'zod';
import { Area } from './kinds/area.ts';
import { AreaFigure } from './kinds/areaFigure.ts';
import { Article } from './kinds/article.ts';
import { Document } from './kinds/document.ts';
import { Edition } from './kinds/edition.ts';
import { Enterprise } from './kinds/enterprise.ts';
import { kindNameOf, type RecordId } from './ids.ts';
import type { KindDefinition, ListRef } from './kind.ts';
import { Meeting } from './kinds/meeting.ts';
import { Organization } from './kinds/organization.ts';
import type { PartialDate } from './partialDate.ts';
import { Person } from './kinds/person.ts';
import { Project } from './kinds/project.ts';

const registry = { Article, Meeting, Project, Enterprise, Person, Organization, Document, Area, AreaFigure, Edition };

export type Kind = keyof typeof registry;
export type ContentOf<K extends Kind> = z.output<(typeof registry)[K]['shape']>;

/** A public record: its content, and the fields that publishing adds. */
export type LiveRecord<K extends Kind = Kind> = {
  [Each in K]: ContentOf<Each> & {
    readonly id: RecordId<Each>;
    readonly kind: Each;
    /** 1 for the first publication of the id, plus 1 for each change. */
    readonly revision: number;
    /** ISO 8601 instant of its first publication. */
    readonly firstPublishedAt: string;
    /** ISO 8601 instant of its current revision. */
    readonly updatedAt: string;
    /** Whether this is the record as it was at `revision`; absent: as it is now. */
    readonly isSnapshot?: true;
  };
}[K];

/** The tombstone of a withdrawn record. */
export interface WithdrawnRecord {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly title: string;
  readonly revision: number;
  readonly firstPublishedAt: string;
  /** ISO 8601 instant of its withdrawal. */
  readonly updatedAt: string;
  readonly withdrawal: {
    readonly reason: string;
    readonly note?: string | undefined;
    /** Id of the record that replaces it. */
    readonly replacement?: string | undefined;
  };
}

export const KINDS = Object.keys(registry) as readonly Kind[];

/**
 * The definition of a kind, for code that treats all kinds alike. TypeScript then types the content parameter as `never`, so
 * only code with a record of that kind can call the definition; {@link titleOf} and the functions below do so for all kinds.
 */
export function definitionOf<K extends Kind>(kind: K) {
  // The registry's values are a union that TypeScript cannot tie to K by itself.
  return registry[kind] as unknown as KindDefinition<K, z.ZodObject> & { shape: z.ZodType<ContentOf<K>> };
}

/** The content of a record of any kind, discriminated by the kind. */
export type AnyContent = { [K in Kind]: { readonly kind: K; readonly content: ContentOf<K> } }[Kind];

/** A record as the content of its kind; a record has all fields of its content. */
export const contentOf = (record: LiveRecord): AnyContent => ({ kind: record.kind, content: record }) as AnyContent;

export const titleOf = ({ kind, content }: AnyContent): string => definitionOf(kind).title(content);
export const dateOf = ({ kind, content }: AnyContent): PartialDate | undefined => definitionOf(kind).date(content);
/** Of a record that can be looked up by name: the name, then the other names. */
export const namesOf = ({ kind, content }: AnyContent): readonly string[] => definitionOf(kind).names?.(content) ?? [];
export const searchTextsOf = ({ kind, content }: AnyContent) => definitionOf(kind).texts(content);
export const linksOf = ({ kind, content }: AnyContent) => definitionOf(kind).links(content);

/** The kind in an id; undefined if the text is not an id of a known kind. */
export function kindOf(id: string): Kind | undefined {
  const name = kindNameOf(id);
  return name !== undefined && Object.hasOwn(registry, name) ? (name as Kind) : undefined;
}

export function isIdOf<K extends Kind>(kind: K, id: string): id is RecordId<K> {
  return kindOf(id) === kind;
}

/** Every record of every kind, by date. */
export const allRecords: ListRef = { list: 'Record', order: 'date' };
/** Every record of one kind, by date. */
export const recordsOfKind = (kind: Kind): ListRef => ({ list: kind, order: 'date' });
