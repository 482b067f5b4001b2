/** Ids for drafts: the pinyin of the name, and the day where there is one; the same for the same text. */
import { nameKey } from '../lists/sortKeys.ts';
import type { RecordId } from '../records/ids.ts';
import { definitionOf } from '../records/registry.ts';
import type { RecordDraft } from './recordDraft.ts';

/** Of the name; long ones are cut between syllables. */
const MAX_NAME_LENGTH = 72;

/** @param taken ids that public records have, which a draft of another record may not get. */
export function proposeIds(
  records: readonly RecordDraft[],
  taken: ReadonlySet<string> = new Set(),
): Map<RecordDraft, RecordId> {
  const ids = new Map<RecordDraft, RecordId>();
  const used = new Set(taken);
  for (const record of records) {
    const plain: RecordId = `${record.kind}:${slugOf(record)}`;
    let id = plain;
    for (let at = 2; used.has(id); at += 1) id = `${plain}-${at}`;
    used.add(id);
    ids.set(record, id);
  }
  return ids;
}

function slugOf({ kind, naming }: RecordDraft): string {
  const syllables = nameKey(naming.name.replace(/[^\p{L}\p{N}]+/gu, ' '), definitionOf(kind).nameReading)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((syllable) => syllable !== '');
  let slug = '';
  for (const syllable of syllables) {
    const longer = slug === '' ? syllable : `${slug}-${syllable}`;
    if (longer.length > MAX_NAME_LENGTH) break;
    slug = longer;
  }
  const day = /^\d{4}(-\d\d){0,2}/.exec(naming.day ?? '')?.[0];
  return [slug === '' ? 'record' : slug, ...(day === undefined ? [] : [day])].join('-');
}
