/** The day that a page prints as its own. */
import { parseEdtf, type PartialDate } from '../../records/edtfDates.ts';
import { parsePrintedDate } from '../../records/printed/index.ts';
import type { PageArticle } from '../article.ts';
import type { Passage } from '../text/passage.ts';
import type { PlainLine } from './blocks.ts';
import { dayIn } from './fields.ts';

/** How a report says its day with the year: 本报2022年8月16日讯. */
const DATED = /^[^，。]{0,20}\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?(?:讯|电|消息)/;

/** A notice is signed near its end. */
const MAX_BELOW = 3;

/** Over the text, else as the first report is dated, else the only one that stands alone, below a notice. */
export function printedDay(lines: readonly PlainLine[], articles: readonly PageArticle[]): Passage | undefined {
  const days = lines.flatMap(({ fields }, at) => (fields?.day ? [{ ...fields, at }] : []));
  const over = days.filter(({ isOverText }) => isOverText);
  const named = over.find(({ isBare }) => !isBare) ?? over[0] ?? days.find(({ isBare }) => !isBare);
  if (named) return named.day;
  const dated = articles[0]?.paragraphs.find(({ text }) => DATED.test(text));
  if (dated) return dayIn(dated);
  // Several are a chronicle.
  const [only, another] = days;
  return only && !another && only.at >= lines.length - MAX_BELOW ? only.day : undefined;
}

/** What a printed day means; some pages leave 日 out: 2011年10月09. */
export function dayMeant(day: Passage): Omit<PartialDate, 'original'> | undefined {
  const edtf = (parsePrintedDate(day.text) ?? parsePrintedDate(`${day.text}日`))?.edtf;
  return edtf === undefined ? undefined : parseEdtf(edtf);
}
