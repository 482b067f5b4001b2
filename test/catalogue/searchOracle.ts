/**
 * What must be found, told without the catalogue's code: by substrings of texts that Unicode's own forms and a short table
 * of characters have made comparable.
 */
import { type Line } from './searchRecords.ts';

// Fields of a line, of whatever kind it is.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Fields = any;

/** The fields of a record's text, one text each. */
const TEXTS: Readonly<Record<string, (it: Fields) => unknown[]>> = {
  Article: (it) => [
    it.title,
    it.headline,
    it.summary,
    it.kicker,
    it.deck,
    it.body,
    it.topics,
    it.images?.map(({ caption, alternativeText }: Fields) => [caption, alternativeText]),
    it.byline?.map(({ name }: Fields) => name),
    it.column,
  ],
  Meeting: (it) => [
    it.title,
    it.summary,
    it.place,
    it.organizers?.map(({ name }: Fields) => name),
    it.agendaItems?.map(({ subject, directives = [] }: Fields) => [
      subject,
      directives.map(({ text }: Fields) => text),
    ]),
    it.participants?.map(({ name, position }: Fields) => [name, position]),
    it.projectOutcomes?.map(({ note }: Fields) => note),
    it.namedPeople?.map(({ name, position, context }: Fields) => [name, position, context]),
  ],
  Project: (it) => [
    it.name,
    it.otherNames,
    it.summary,
    it.purpose,
    it.location,
    it.park?.name,
    it.capacities?.map(({ product }: Fields) => product),
    it.progress?.map(({ text }: Fields) => text),
    it.parties?.map(({ name, note }: Fields) => [name, note]),
    it.responsiblePeople?.map(({ name, position }: Fields) => [name, position]),
    it.indicators?.map(({ name }: Fields) => name),
  ],
  Enterprise: (it) => [
    it.name,
    it.otherNames,
    it.summary,
    it.park?.name,
    it.honours?.map(({ title, level }: Fields) => [title, level]),
    it.responsiblePeople?.map(({ name, position }: Fields) => [name, position]),
    it.indicators?.map(({ name }: Fields) => name),
    it.identifiers?.map(({ identifier }: Fields) => identifier),
  ],
  Person: (it) => [it.name, it.otherNames, it.memberships?.map(({ position }: Fields) => position)],
  Organization: (it) => [
    it.name,
    it.otherNames,
    it.summary,
    it.identifiers?.map(({ identifier }: Fields) => identifier),
  ],
  Document: (it) => [
    it.title,
    it.documentNumber,
    it.summary,
    it.issuers?.map(({ name }: Fields) => name),
    it.indexNumber,
    it.body,
    it.addressees,
    it.basis?.map(({ title }: Fields) => title),
    it.attachments?.map(({ name }: Fields) => name),
  ],
  Area: (it) => [it.name, it.otherNames, it.summary, it.code],
  AreaFigure: (it) => [it.figure.name],
  Edition: (it) => [it.title, it.newspaper, it.issueNumber, it.sections],
};

export const kindOfLine = ({ id }: Line): string => id.slice(0, id.indexOf(':'));

/** The texts of a record that words are searched in, as they were printed. */
export function textsOfLine(line: Line): string[] {
  const texts = TEXTS[kindOfLine(line)]?.(line) ?? [];
  // Nested as deep as lists of lists of texts go.
  return (texts.flat(4) as (string | undefined)[]).filter((text) => text !== undefined);
}

/** Traditional characters in the records written by hand, with the simplified ones. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [
    '臺台',
    '灣湾',
    '電电',
    '動动',
    '車车',
    '產产',
    '業业',
    '兩两',
    '攜携',
    '說说',
    '廣广',
    '闊阔',
    '訪访',
    '們们',
    '參参',
    '觀观',
    '線线',
    '對对',
    '後后',
    '續续',
    '滿满',
    '頭头',
    '髮发',
    '發发',
    '與与',
    '個个',
    '實实',
    '驗验',
    '歐欧',
    '陽阳',
    '蘭兰',
    '絲丝',
    '話话',
    '細细',
    '導导',
    '會会',
    '議议',
    '區区',
    '開开',
  ].map((pair) => Array.from(pair) as [string, string]),
);

/** Text as it is compared: one width, one case, no accents, simplified, one blank for any. */
export function comparable(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
  return Array.from(plain, (character) => SIMPLIFIED.get(character) ?? character)
    .join('')
    .replace(/\s+/g, ' ');
}

const LETTER = String.raw`[\p{Script=Latin}\p{Nd}]`;
const CHARACTER = String.raw`[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}ー]`;
const BEGINS = new RegExp(`^${LETTER}`, 'u');
const ENDS = new RegExp(`${LETTER}$`, 'u');
const LOOSE = new RegExp(`(?:${LETTER}|${CHARACTER}|(?<=${LETTER})[-./_:'&+@%](?=${LETTER}))+`, 'gu');

/** Whether the word stands in one of the texts, its letters and digits whole. */
function stands(word: string, texts: readonly string[]): boolean {
  return texts.some((text) => placesOf(word, text).length > 0);
}

/** Where the word stands in a comparable text. */
export function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const cutBefore = BEGINS.test(word) && ENDS.test(text.slice(0, at));
    const cutBehind = ENDS.test(word) && BEGINS.test(text.slice(at + word.length));
    if (!cutBefore && !cutBehind) places.push(at);
  }
  return places;
}

/** The words of a query: those in quotes to the letter, the others where letters and characters stand together. */
export function wordsOf(query: string): string[] {
  return query.split(/["“”＂]/).flatMap((part, at, parts) => {
    if (at % 2 === 0 || at === parts.length - 1) return comparable(part).match(LOOSE) ?? [];
    const phrase = comparable(part).trim();
    return new RegExp(`${LETTER}|${CHARACTER}`, 'u').test(phrase) ? [phrase] : [];
  });
}

/** Records made comparable once. */
export class Oracle {
  readonly #records: readonly { readonly line: Line; readonly texts: readonly string[] }[];

  constructor(lines: readonly Line[]) {
    this.#records = lines.map((line) => ({ line, texts: textsOfLine(line).map(comparable) }));
  }

  /** The ids of the records that have all words, sorted. */
  having(words: readonly string[], among: (line: Line) => boolean = () => true): string[] {
    return this.#records
      .filter(({ line, texts }) => among(line) && words.every((word) => stands(word, texts)))
      .map(({ line }) => line.id)
      .sort();
  }
}
