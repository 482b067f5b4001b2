/** Drafts the records of a page: its articles one after the other, each through the assemblers in their order. */
import type { Page, PageArticle } from './article.ts';
import { DraftContext } from './draftContext.ts';
import { draftArticle } from './assemble/article.ts';
import { draftAreaFigures } from './assemble/areaFigures.ts';
import { draftEnterprises } from './assemble/enterprises.ts';
import { draftMeeting } from './assemble/meeting.ts';
import { draftOfficialDocuments } from './assemble/officialDocuments.ts';
import { draftPeople } from './assemble/people.ts';
import { draftProjects } from './assemble/projects.ts';
import type { Doubt, RecordDraft } from './recordDraft.ts';

export interface PageDraft {
  readonly records: readonly RecordDraft[];
  readonly doubts: readonly Doubt[];
}

/** Takes from an article what it understands; the article's own draft is given, so that sources and mentions lead to it. */
type Assembler = (article: PageArticle, own: RecordDraft, context: DraftContext) => void;

/** In this order: links lead to what came before. */
const ASSEMBLERS: readonly Assembler[] = [
  draftEnterprises,
  draftProjects,
  draftMeeting,
  draftOfficialDocuments,
  draftAreaFigures,
  draftPeople,
];

export function draftPage(page: Page): PageDraft {
  const context = new DraftContext(page.day);
  for (const article of page.articles) {
    const own = draftArticle(article, page, context);
    for (const assemble of ASSEMBLERS) assemble(article, own, context);
  }
  return { records: context.records, doubts: context.doubts };
}
