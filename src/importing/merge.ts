/** Merges a duplicate into the record that stays: links and other names move in one publication. */
import { isDeepStrictEqual } from 'node:util';
import type { Change, PutChange } from '../publications/log/change.ts';
import { PublicationRefused } from '../publications/log/errors.ts';
import { MAX_CHANGES } from '../publications/publishing/publish.ts';
import type { RecordId } from '../records/ids.ts';
import { type AnyContent, contentOf, definitionOf, type LiveRecord } from '../records/registry.ts';
import type { Session } from '../store/session.ts';
import { linkFieldsOf, mapAt } from './linkFields.ts';
import { type Linking, linksTo } from './linksTo.ts';

export interface Merge {
  /** Other records whose links move. */
  readonly links: readonly Linking[];
  /** Names that the survivor gains. */
  readonly names: readonly string[];
  readonly changes: readonly Change[];
}

/**
 * What a merge changes. Every change requires the revision that was read here, so a record that is changed meanwhile makes the
 * publication a conflict.
 *
 * @throws PublicationRefused when the records cannot be merged.
 */
export async function planMerge(
  session: Session,
  duplicate: LiveRecord,
  survivor: LiveRecord,
  note?: string,
): Promise<Merge> {
  if (duplicate.id === survivor.id) throw new PublicationRefused(duplicate.id, 'a record cannot be merged into itself');
  if (duplicate.kind !== survivor.kind)
    throw new PublicationRefused(
      duplicate.id,
      `it can only be merged into another ${duplicate.kind}, not ${survivor.id}`,
    );
  const all = await linksTo(session, duplicate.id);
  // The duplicate's own links go with it, and the survivor cannot link to itself.
  const links = all.filter(({ id }) => id !== duplicate.id && id !== survivor.id);
  if (links.length + 2 > MAX_CHANGES)
    throw new PublicationRefused(
      duplicate.id,
      `${links.length} records link to it, and a publication changes at most ${MAX_CHANGES}: import them with the other link first`,
    );
  const names = namesGained(duplicate, survivor);
  const own = { kind: survivor.kind, content: publishedContent(survivor) } as AnyContent;
  const kept = withLinks(own, duplicate.id, undefined);
  const merged = names.length === 0 ? kept : withNames(kept, names);
  const moved = links.map(({ id, revision, record }) =>
    putOf(id, revision, withLinks(record, duplicate.id, survivor.id), note),
  );
  return {
    links,
    names,
    changes: [
      ...moved,
      ...(isDeepStrictEqual(merged, own) ? [] : [putOf(survivor.id, survivor.revision, merged, note)]),
      {
        operation: 'WITHDRAW',
        id: duplicate.id,
        reason: 'MERGED',
        replacement: survivor.id,
        note,
        ifRevision: duplicate.revision,
      },
    ],
  };
}

const putOf = (id: string, revision: number, record: AnyContent, note: string | undefined): PutChange => ({
  ...record,
  operation: 'PUBLISH',
  id: id as RecordId,
  reason: 'UPDATED',
  ...(note !== undefined && { note }),
  ifRevision: revision,
});

function publishedContent(record: LiveRecord): object {
  const { id: _id, kind: _kind, revision: _revision, firstPublishedAt: _first, updatedAt: _at, ...content } = record;
  return content;
}

function namesGained(duplicate: LiveRecord, survivor: LiveRecord): readonly string[] {
  if (!('otherNames' in survivor)) return [];
  const names = ({ kind, content }: AnyContent) => definitionOf(kind).names?.(content) ?? [];
  const known = new Set(names(contentOf(survivor)));
  return [...new Set(names(contentOf(duplicate)))].filter((name) => !known.has(name));
}

function withNames(record: AnyContent, names: readonly string[]): AnyContent {
  const { otherNames = [] } = record.content as { otherNames?: readonly string[] };
  return { ...record, content: { ...record.content, otherNames: [...otherNames, ...names] } } as AnyContent;
}

/** The record with its links to one record leading to another; undefined: without these links. */
function withLinks(record: AnyContent, from: string, to: string | undefined): AnyContent {
  const content = linkFieldsOf(record.kind).reduce<unknown>((value, { path }) => {
    const moved = mapAt(value, path, (text) => (text === from ? to : text));
    return isDeepStrictEqual(moved, value) ? value : withoutRepeats(moved, path);
  }, record.content);
  // A link was replaced by a link to the same kind, or an optional one was left out.
  return { kind: record.kind, content } as AnyContent;
}

/** Without the empty and the equal items that a moved link leaves in the lists on its path. */
function withoutRepeats(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    const items = value.filter((item) => item !== undefined).map((item: unknown) => withoutRepeats(item, rest));
    return items.filter((item, at) => items.findIndex((other) => isDeepStrictEqual(other, item)) === at);
  }
  if (!Object.hasOwn(value, step)) return value;
  return { ...value, [step]: withoutRepeats((value as Record<string, unknown>)[step], rest) };
}
