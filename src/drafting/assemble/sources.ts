/** That an article names a record: the record has the article as a source, and the article mentions the record. */
import { DraftLink, type RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';

const linksTo = (links: unknown, to: RecordDraft, of: (link: unknown) => unknown): boolean =>
  Array.isArray(links) && links.map(of).some((link) => link instanceof DraftLink && link.to === to);

export function sourceOf(record: RecordDraft, article: RecordDraft, name: Passage): void {
  const isSource = linksTo(record.fields['sources'], article, (source) => (source as { article?: unknown }).article);
  if (!isSource) record.derived(['sources', record.next('sources'), 'article'], new DraftLink(article), name, 'link');
  const isMentioned = linksTo(article.fields['mentions'], record, (link) => link);
  if (!isMentioned) article.derived(['mentions', article.next('mentions')], new DraftLink(record), name, 'link');
}
