/** Official documents: their numbers, and the notices that are printed as a whole, with issuer, addressees and day. */
import type { PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { datesIn } from '../marks/dates.ts';
import { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import { sourceOf } from './sources.ts';

/** 云政办〔2023〕8号, in brackets of any form. */
const NUMBER = '[\\p{Script=Han}]{2,12}[〔【\\[（(](?:19|20)\\d\\d[〕】\\]）)](?:第)?\\d{1,4}号';
const NUMBER_ALONE = new RegExp(`^${NUMBER}$`, 'u');
const TITLE_WITH_NUMBER = new RegExp(`(《[^《》]{2,80}》)[（(](${NUMBER})[）)]`, 'gu');
const IS_DOCUMENT = /(?:通知|意见|办法|决定|公告|通告|批复|方案|规定|细则|通报)$/;
const BODY = /^[\p{Script=Han}]{2,24}(?:府|委|局|厅|部|办|办公室|会|院|中心|公司)$/u;
const LEAD_PARAGRAPHS = 3;
const END_PARAGRAPHS = 3;

export function draftOfficialDocuments(article: PageArticle, own: RecordDraft, context: DraftContext): void {
  for (const paragraph of article.paragraphs) draftNumbers(paragraph, context);
  draftNotice(article, own, context);
}

/** 《…》(云政办〔2023〕8号). */
function draftNumbers(paragraph: Passage, context: DraftContext): void {
  for (const { index, 1: title = '', 2: number = '' } of paragraph.text.matchAll(TITLE_WITH_NUMBER)) {
    const document = context.named('Document', paragraph.slice(index, index + title.length), 'title');
    const at = index + title.length + 1;
    if (document.fields['documentNumber'] === undefined)
      document.printed(['documentNumber'], paragraph.slice(at, at + number.length));
  }
}

/** A document that is the article itself: it has its number in a line of its own. */
function draftNotice({ headline, deck, paragraphs }: PageArticle, own: RecordDraft, context: DraftContext): void {
  const number = [...deck, ...paragraphs.slice(0, LEAD_PARAGRAPHS)].find(({ text }) => NUMBER_ALONE.test(text));
  if (!headline || !number || !IS_DOCUMENT.test(headline.text)) return;
  const end = paragraphs.slice(-END_PARAGRAPHS);
  const [day] = end.flatMap((line) => datesIn(line, context.day).filter(({ passage }) => passage.text === line.text));
  const document = context.add(new RecordDraft('Document', { name: headline.text, day: day?.edtf }));
  document.printed(['title'], headline).printed(['documentNumber'], number);
  end.filter(({ text }) => BODY.test(text)).forEach((issuer, at) => document.printed(['issuers', at, 'name'], issuer));
  if (day) context.date(document, ['writtenOn'], day);
  const addressed = paragraphs.find(({ text }) => /[:：]$/.test(text) && !/[。；]/.test(text));
  addressed
    ?.slice(0, addressed.length - 1)
    .split(/[，,]/g)
    .forEach((addressee, at) => document.printed(['addressees', at], addressee.trim()));
  sourceOf(document, own, headline);
}
