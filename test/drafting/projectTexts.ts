/** Drafts of projects and enterprises made of an article in plain lines: the first line is its headline. */
import { draftEnterprises } from '../../src/drafting/assemble/enterprises.ts';
import { draftProjects } from '../../src/drafting/assemble/projects.ts';
import { DraftContext } from '../../src/drafting/draftContext.ts';
import { type DraftFile, draftFileOf } from '../../src/drafting/draftFile.ts';
import { RecordDraft } from '../../src/drafting/recordDraft.ts';
import { Passage } from '../../src/drafting/text/passage.ts';
import { parseEdtf } from '../../src/records/edtfDates.ts';
import { definitionOf, type Kind } from '../../src/records/registry.ts';
import { type Drafted, ofKind } from './draftText.ts';

const PUBLISHED = '2023-07-04';

export function draftLines(text: string, published: string | undefined = PUBLISHED): DraftFile {
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const passage = Passage.of(text, at, at + line.length);
    at += line.length + 1;
    return passage;
  });
  const [headline, ...paragraphs] = lines.filter(({ length }) => length > 0);
  const context = new DraftContext(published === '' ? undefined : parseEdtf(published));
  const own = context.add(new RecordDraft('Article', { name: headline?.text ?? 'article' }));
  const article = { headline, deck: [], paragraphs, captions: [] };
  draftEnterprises(article, own, context);
  draftProjects(article, own, context);
  return draftFileOf(text, context);
}

export const projectsOf = (text: string, published?: string): Drafted[] =>
  ofKind(draftLines(text, published), 'Project');
export const enterprisesOf = (text: string, published?: string): Drafted[] =>
  ofKind(draftLines(text, published), 'Enterprise');

/** `KIND STATE date` of each milestone. */
export const milestonesOf = (project: Drafted): string[] =>
  (project?.milestones ?? []).map(
    ({ kind, state, date }: Drafted) => `${kind} ${state}${date === undefined ? '' : ` ${date.edtf}`}`,
  );

/** What `gongkai import` would refuse in the drafts. */
export const refusedIn = ({ records }: DraftFile): unknown[] =>
  records.flatMap(({ id, ...fields }) => {
    const kind = id.slice(0, id.indexOf(':')) as Kind;
    const parsed = kind === 'Article' ? undefined : definitionOf(kind).shape.safeParse(fields);
    return parsed?.success === false ? [[id, parsed.error.issues]] : [];
  });
