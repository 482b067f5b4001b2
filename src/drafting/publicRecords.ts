/** Drafts of records that are public already: what has only a name becomes a link to the public record; of the rest there is a doubt. */
import type { Namesake } from '../importing/namesake.ts';
import type { RecordId } from '../records/ids.ts';
import { definitionOf, isIdOf, type Kind } from '../records/registry.ts';
import type { PageDraft } from './draftPage.ts';
import type { Doubt, RecordDraft } from './recordDraft.ts';

/** Finds public records of a kind by names. */
export type FindPublic = (kind: Kind, names: readonly string[]) => Promise<readonly Namesake[]>;

export interface KnownDraft extends PageDraft {
  /** The ids of public records, by the drafts that they stand in for. */
  readonly known: ReadonlyMap<RecordDraft, RecordId>;
}

export async function linkToPublic(draft: PageDraft, find: FindPublic): Promise<KnownDraft> {
  const known = new Map<RecordDraft, RecordId>();
  const doubts: Doubt[] = [...draft.doubts];
  for (const record of draft.records) {
    const { kind, naming, evidence } = record;
    if (definitionOf(kind).names === undefined) continue;
    const [namesake, ...others] = await find(kind, [naming.name]);
    if (!namesake || others.length > 0 || !isIdOf(kind, namesake.id)) continue;
    const from = evidence[0]?.span ?? { start: 0, end: 0 };
    if (isStub(record)) known.set(record, namesake.id);
    // Names of people repeat, so the editor must look.
    const why =
      kind === 'Person'
        ? `is taken for ${namesake.id}, the only public person of this name`
        : `${namesake.id} has this name and is public: add to it what is new, or correct it`;
    if (kind === 'Person' || !known.has(record)) doubts.push({ span: from, why });
  }
  return { ...draft, doubts, known };
}

/** Whether it has no more than its name, and a person's positions: for it a link is enough. */
const isStub = ({ fields }: RecordDraft): boolean =>
  Object.keys(fields).every((field) => ['name', 'title', 'sources', 'memberships'].includes(field));
