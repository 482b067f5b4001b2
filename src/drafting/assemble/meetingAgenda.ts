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
  /^(?:会议|大会|全会|会前|与会人员|与会同志|会上|会议还|会议首先|会议集体|并|还|同时|首先|随后|集体|专题|一是|二是|三是|四是|五是|[一二三四五六七八九十]是)?[，,：:]?(?:还|并|首先|集体|专题)?/;
/** A comma before a title goes on with the same item: 学习《…》,《…》. */
const ITEM_SEPARATOR = /[；;。！]|[，,](?!\s*《)/g;
/** What goes on without a verb: 传达全国会议精神,省委全会精神. */
const GOES_ON = /^(?!会议|要|各|并|就|对).{4,}(?:精神|事宜|汇报|报告|方案|情况)$/;
const LEAD_PARAGRAPHS = 3;
const LEAST_SUBJECT = 4;
/** 会议还研究了其他事项 says nothing. */
const UNNAMED = /^(?:其他|其它|有关)(?:有关|相关)?(?:事项|事宜|工作|问题)/;
const SAYS_MEETING = /^(?:会议|大会|会上)/;

export function draftAgenda(article: PageArticle, meeting: RecordDraft, context: DraftContext): void {
  const items: Item[] = [];
  article.paragraphs.forEach((paragraph, at) => {
    for (const sentence of paragraph.sentences()) {
      // Further down, speeches have the same verbs.
      const isAgenda = at < LEAD_PARAGRAPHS || SAYS_MEETING.test(sentence.text);
      if (isAgenda && directiveOf(sentence.text) === undefined) draftItems(sentence, meeting, items);
    }
  });
  for (const paragraph of article.paragraphs) draftDocuments(paragraph, meeting, items, context);
  for (const paragraph of article.paragraphs) draftDirectives(paragraph, meeting, items);
}

/** The items of a sentence; a clause without a verb may go on with the item before it. */
function draftItems(sentence: Passage, meeting: RecordDraft, items: Item[]): void {
  let open: { verb: Passage; action: string; start: number; end: number } | undefined;
  const close = () => {
    if (open) draftItem(open.verb, open.action, sentence.slice(open.start, open.end), meeting, items);
    open = undefined;
  };
  let at = 0;
  for (const clause of sentence.split(ITEM_SEPARATOR)) {
    const end = at + clause.length;
    const lead = BEFORE_VERB.exec(clause.text)?.[0].length ?? 0;
    const found = AGENDA_VERBS.map(
      ([pattern, action]) => [pattern.exec(clause.text.slice(lead))?.[0], action] as const,
    ).find(([verb]) => verb !== undefined);
    const [verb = '', action = ''] = found ?? [];
    if (found) {
      close();
      const start = at + lead + verb.length;
      open = { verb: clause.slice(lead, lead + verb.replace(/了$/, '').length), action, start, end };
    } else if (open && GOES_ON.test(clause.text)) open.end = end;
    else close();
    at = end + 1;
  }
  close();
}

function draftItem(verb: Passage, action: string, whole: Passage, meeting: RecordDraft, items: Item[]): void {
  const subject = whole.trim();
  if (
    subject.length < LEAST_SUBJECT ||
    UNNAMED.test(subject.text) ||
    items.some((item) => item.subject === subject.text)
  )
    return;
  const at = meeting.next('agendaItems');
  meeting.derived(['agendaItems', at, 'action'], action, verb, 'word');
  meeting.printed(['agendaItems', at, 'actionOriginal'], verb);
  meeting.printed(['agendaItems', at, 'subject'], subject);
  items.push({ at, subject: subject.text, titles: new Set() });
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
  return items.reduce((best, item) => (shared(item) > shared(best) ? item : best));
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
