/** What a meeting dealt with: items by their verbs, documents, and what was pointed out, emphasized, required and decided. */
import type { PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { documentsIn } from '../marks/documents.ts';
import type { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import { AGENDA_VERBS, DIRECTIVE_VERBS } from './meetingWords.ts';

interface Item {
  readonly at: number;
  readonly subject: string;
  readonly titles: Set<string>;
}

/** A clause begins an item where it begins with a verb of the agenda; these words may stand before it. */
const BEFORE_VERB =
  /^(?:会议|大会|全会|与会人员|与会同志|会上|会议还|会议首先|会议集体|并|还|同时|首先|随后|集体|专题|一是|二是|三是|四是|五是|[一二三四五六七八九十]是)?[，,：:]?(?:还|并|首先|集体|专题)?/;
const ITEM_SEPARATOR = /[；;，,。！]/g;
const LEAD_PARAGRAPHS = 3;
const LEAST_SUBJECT = 4;

export function draftAgenda(article: PageArticle, meeting: RecordDraft, context: DraftContext): void {
  const items: Item[] = [];
  for (const paragraph of article.paragraphs.slice(0, LEAD_PARAGRAPHS)) {
    for (const sentence of paragraph.sentences()) {
      if (directiveOf(sentence.text) !== undefined) continue;
      for (const clause of sentence.split(ITEM_SEPARATOR)) draftItem(clause.trim(), meeting, items);
    }
  }
  for (const paragraph of article.paragraphs) draftDocuments(paragraph, meeting, items, context);
  for (const paragraph of article.paragraphs) draftDirectives(paragraph, meeting, items);
}

function draftItem(clause: Passage, meeting: RecordDraft, items: Item[]): void {
  const lead = BEFORE_VERB.exec(clause.text)?.[0].length ?? 0;
  const rest = clause.slice(lead);
  for (const [pattern, action] of AGENDA_VERBS) {
    const verb = pattern.exec(rest.text)?.[0];
    if (verb === undefined) continue;
    const subject = rest.slice(verb.length).trim();
    if (subject.length < LEAST_SUBJECT || items.some((item) => item.subject === subject.text)) return;
    const at = meeting.next('agendaItems');
    const printedVerb = rest.slice(0, verb.replace(/了$/, '').length);
    meeting.derived(['agendaItems', at, 'action'], action, printedVerb, 'word');
    meeting.printed(['agendaItems', at, 'actionOriginal'], printedVerb);
    meeting.printed(['agendaItems', at, 'subject'], subject);
    items.push({ at, subject: subject.text, titles: new Set() });
    return;
  }
}

/** A document is considered where it stands in an item's subject; else it is cited. */
function draftDocuments(paragraph: Passage, meeting: RecordDraft, items: readonly Item[], context: DraftContext): void {
  for (const { title } of documentsIn(paragraph)) {
    const considering = items.filter(({ subject }) => subject.includes(title.text));
    const isKnown = context.find('Document', title.text) !== undefined;
    for (const item of considering) {
      if (item.titles.has(title.text)) continue;
      meeting.derived(
        ['agendaItems', item.at, 'documents', item.titles.size],
        context.link('Document', title, 'title'),
        title,
        'link',
      );
      item.titles.add(title.text);
    }
    if (considering.length > 0 || isKnown) continue;
    meeting.derived(
      ['citedDocuments', meeting.next('citedDocuments')],
      context.link('Document', title, 'title'),
      title,
      'link',
    );
  }
}

const directiveOf = (text: string): string | undefined => DIRECTIVE_VERBS.find(([pattern]) => pattern.test(text))?.[1];

const SAID = /(?:指出|强调|要求|决定|议定|明确)[，,：:]?/;

/** 会议指出, …: the rest of the paragraph goes to the item that shares most characters with it, else to the next one. */
function draftDirectives(paragraph: Passage, meeting: RecordDraft, items: readonly Item[]): void {
  const kind = directiveOf(paragraph.text);
  if (kind === undefined || items.length === 0) return;
  const found = SAID.exec(paragraph.text);
  const [index, verb] = [found?.index ?? 0, found?.[0] ?? ''];
  const text = paragraph.slice(index + verb.length).trim();
  const item = nearestItem(text.text, items);
  const directives = (meeting.fields['agendaItems'] as { directives?: unknown[] }[])[item.at]?.directives ?? [];
  const path = ['agendaItems', item.at, 'directives', directives.length] as const;
  meeting.derived([...path, 'kind'], kind, paragraph.slice(index, index + 2), 'word');
  meeting.printed([...path, 'text'], text);
}

function nearestItem(text: string, items: readonly Item[]): Item {
  const shared = ({ subject }: Item) =>
    pairsOf(subject).filter((pair) => text.includes(pair)).length / Math.max(1, pairsOf(subject).length);
  return items.reduce((best, item) => (shared(item) > shared(best) ? item : best), items[0] as Item);
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
