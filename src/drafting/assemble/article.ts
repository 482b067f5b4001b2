/** Drafts the record of an article: its head, text, pictures, day and byline as printed, and the genre that its words announce. */
import type { PrintedOn } from '../../records/printed/index.ts';
import type { Page, PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { type BylineMark, bylineIn, bylinesWithin, withoutBrackets } from '../page/bylines.ts';
import { dayMeant } from '../page/pageDay.ts';
import { RecordDraft } from '../recordDraft.ts';
import { Passage } from '../text/passage.ts';
import { type Genre, genreOf } from './genres.ts';

export function draftArticle(article: PageArticle, page: Page, context: DraftContext): RecordDraft {
  const title = article.headline ?? beginningOf(article);
  const day = dayOf(article, page);
  const record = new RecordDraft('Article', { name: title.text, day: day?.edtf });
  const put = (path: readonly (string | number)[], passages: readonly Passage[], max: number): void => {
    const text = passages.map((passage) => passage.text).join('\n');
    if (text === '') return;
    if (text.length <= max) record.derived(path, text, Passage.join(passages), 'printed');
    else
      context.doubt(
        Passage.join(passages),
        `${String(path[0])}: has ${text.length} characters; at most ${max} are kept`,
      );
  };
  put(['title'], [title], MAX_LINE);
  put(['headline'], some(article.headline), MAX_LINE);
  put(['kicker'], some(article.kicker), MAX_LINE);
  put(['deck'], article.deck, MAX_PARAGRAPH);
  put(['body'], article.paragraphs, MAX_BODY);
  const genre = genreIn(article, title);
  record.derived(['genre'], genre.genre, genre.from, 'word');
  put(['section'], some(article.section), MAX_LINE);
  if (day === undefined) context.doubt(title, 'publishedOn: no day is printed; give it with --published');
  else record.derived(['publishedOn'], day.value, day.printed ?? title, day.printed ? 'date' : 'dateOnPage');
  for (const [at, { name, role, word }] of bylineOf(article).entries()) {
    record.printed(['byline', at, 'name'], name).derived(['byline', at, 'role'], role, word, 'word');
  }
  for (const [at, caption] of article.captions.entries()) put(['images', at, 'caption'], [caption], MAX_PARAGRAPH);
  return context.add(record);
}

/** What the record takes: see src/records/text.ts. */
const MAX_LINE = 300;
const MAX_PARAGRAPH = 5_000;
const MAX_BODY = 60_000;
const MAX_LIST = 200;

const some = (passage: Passage | undefined): Passage[] => (passage ? [passage] : []);

/** A title of fewer characters says nothing: 今年以来. */
const MIN_TITLE = 8;
const MAX_TITLE = 60;
const STOP = /[，,。；;！？!?：:]/g;

/** Where no headline is printed: how the caption or the text begins, up to a stop. */
function beginningOf({ captions, paragraphs }: PageArticle): Passage {
  const text = captions[0] ?? paragraphs[0] ?? Passage.of('', 0, 0);
  const stop = [...text.text.matchAll(STOP)].find(({ index }) => index >= MIN_TITLE)?.index ?? text.length;
  return text.slice(0, Math.min(stop, MAX_TITLE)).trim();
}

function genreIn(article: PageArticle, title: Passage): { genre: Genre; from: Passage } {
  const [caption] = article.captions;
  if (caption && article.paragraphs.length === 0) return { genre: 'PHOTO', from: caption };
  const from = [title, ...some(article.kicker), ...(article.byline ?? [])];
  const commented = from.find(({ text }) => genreOf(text) === 'COMMENTARY');
  return commented ? { genre: 'COMMENTARY', from: commented } : { genre: genreOf(title.text), from: title };
}

interface Day {
  readonly edtf: string;
  readonly value: { readonly edtf: string; readonly original?: string };
  /** Where the page prints it; undefined if it was only given. */
  readonly printed?: Passage;
}

/** The day beside the article, unless another one is given; else that of the page. */
function dayOf(article: PageArticle, page: Page): Day | undefined {
  const ofPage = edtfOf(page.day);
  const printedOnPage = page.printedOn && dayMeant(page.printedOn)?.edtf;
  const printed = article.printedOn ?? page.printedOn;
  const own = printed && dayMeant(printed)?.edtf;
  // A given day is right, whatever the page prints.
  if (printed && own !== undefined && (own === ofPage || printedOnPage === ofPage))
    return { edtf: own, value: { edtf: own, original: printed.text }, printed };
  return ofPage === undefined ? undefined : { edtf: ofPage, value: { edtf: ofPage } };
}

/** As precise as the day of the page is. */
function edtfOf(day: PrintedOn | undefined): string | undefined {
  const { earliest, latest, precision = 'DAY' } = day ?? {};
  if (earliest === undefined) return undefined;
  if (precision === 'DAY') return earliest;
  if (precision === 'MONTH') return earliest.slice(0, 7);
  if (precision === 'YEAR') return earliest.slice(0, 4);
  return latest === undefined ? undefined : `${earliest}/${latest}`;
}

/** Each person once in a role: lines of their own, the beginning and the end of the text, the pictures. */
function bylineOf({ byline = [], paragraphs, captions }: PageArticle): BylineMark[] {
  const ends = [...new Set([paragraphs[0], paragraphs.at(-1)])].filter((paragraph) => paragraph !== undefined);
  const all = [
    ...byline.flatMap((line) => bylineIn(withoutBrackets(line))),
    ...[...ends, ...captions].flatMap((passage) => bylinesWithin(passage)),
  ];
  const once = new Map(all.map((mark) => [`${mark.role} ${mark.name.text}`, mark]));
  return [...once.values()].slice(0, MAX_LIST);
}
