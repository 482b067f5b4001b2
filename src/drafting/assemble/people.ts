/** The positions that people hold, whom an article names as responsible for its project or its enterprise, and that it names them. */
import type { PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { documentsIn } from '../marks/documents.ts';
import { peopleIn, type PersonMark } from '../marks/people.ts';
import { positionNounAtEnd } from '../marks/positions.ts';
import type { DraftLink, RecordDraft } from '../recordDraft.ts';
import { sourceOf } from './sources.ts';

/** 项目负责人, 二期项目经理. */
const OF_PROJECT = /项目.{0,6}(?:负责人|负责同志|经理|总监|主管)$|^项目(?:负责人|经理)/;
/** Of the enterprise whose name the position has in it. */
const OF_ENTERPRISE = /(?:负责人|负责同志|董事长|总经理|总裁|厂长|经理)$/;

/** Runs last: it gives people and bodies that the other assemblers have drafted what the article says of their positions. */
export function draftPeople(article: PageArticle, own: RecordDraft, context: DraftContext): void {
  for (const sentence of article.paragraphs.flatMap((paragraph) => paragraph.sentences())) {
    for (const mark of peopleIn(sentence)) {
      draftResponsible(mark, own, context);
      draftMemberships(mark, context);
      const person = context.find('Person', mark.name.text);
      if (person) sourceOf(person, own, mark.name);
    }
    for (const { title } of documentsIn(sentence)) {
      const document = context.find('Document', title.text);
      if (document) sourceOf(document, own, title);
    }
  }
}

function draftResponsible({ name, position }: PersonMark, own: RecordDraft, context: DraftContext): void {
  if (!position) return;
  const body = OF_PROJECT.test(position.text)
    ? onlyOne('Project', own, context)
    : OF_ENTERPRISE.test(position.text)
      ? context.records.find((record) => record.kind === 'Enterprise' && position.text.includes(record.naming.name))
      : undefined;
  const known = body?.fields['responsiblePeople'] as { name: string }[] | undefined;
  if (!body || known?.some((each) => each.name === name.text)) return;
  const at = body.next('responsiblePeople');
  body.printed(['responsiblePeople', at, 'name'], name);
  body.printed(['responsiblePeople', at, 'position'], position);
  body.derived(['responsiblePeople', at, 'person'], context.link('Person', name), name, 'link');
}

/** The only record of a kind that has the article as its source. */
function onlyOne(kind: 'Project', own: RecordDraft, context: DraftContext): RecordDraft | undefined {
  const [one, ...others] = context.records.filter(
    ({ kind: each, fields }) =>
      each === kind &&
      (fields['sources'] as { article?: DraftLink }[] | undefined)?.some(({ article }) => article?.to === own),
  );
  return others.length === 0 ? one : undefined;
}

/** 党工委副书记、管委会主任 are two positions. */
function draftMemberships({ name, position }: PersonMark, context: DraftContext): void {
  const person = context.find('Person', name.text);
  if (!person || !position || person.fields['memberships'] !== undefined) return;
  const parts = position.split(/[、，,]/g);
  const positions = parts.every((part) => positionNounAtEnd(part.text) !== undefined) ? parts : [position];
  positions.forEach((part, at) => person.printed(['memberships', at, 'position'], part));
}
