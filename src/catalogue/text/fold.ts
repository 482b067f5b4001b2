/**
 * The canonical form in which texts and queries are compared: no differences of width, case, accents, or traditional and
 * simplified characters; one space for any white space; and marks around every run of letters.
 */
import { commonForm } from '../../records/sameCharacters.ts';
import { IDEOGRAPH, MARK } from './letters.ts';

/** For every UTF-16 unit of the canonical form: the range of the original text that it comes from, in UTF-16 units. */
interface Origins {
  readonly starts: number[];
  readonly ends: number[];
}

export interface Folded extends Origins {
  readonly text: string;
}

/** A character of the canonical form: part of a run of letters, a space, or any other (`plain`). */
interface Letter {
  readonly text: string;
  readonly kind: 'run' | 'space' | 'plain';
}

const SPACE: Letter = { text: ' ', kind: 'space' };
/** Replaces half of a surrogate pair, so that two halves cannot become a character when text between them is dropped. */
const BROKEN: readonly Letter[] = [{ text: '\ufffd', kind: 'plain' }];

/** Accents, and invisible characters such as a zero-width space. */
const DROPPED = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const BLANK = /[\s\p{Cc}\p{Z}\u2800]/u;
/** The circles are printed for 〇. */
const HAN = /[\p{Script=Han}○◯]/u;
const STANDS_ALONE = new RegExp(IDEOGRAPH, 'u');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** More characters than any collection uses; the limit is for queries, which could contain every character there is. */
const MAX_CODE_POINTS = 65_536;
const lettersByCodePoint = new Map<number, readonly Letter[]>();

export function fold(text: string): string {
  return foldCharacters(text).pieces.join('');
}

export function foldWithOrigins(text: string): Folded {
  const { pieces, starts, ends } = foldCharacters(text);
  const perUnit = (indices: number[]) =>
    indices.flatMap((index, piece) => (pieces[piece]?.length === 2 ? [index, index] : index));
  return { text: pieces.join(''), starts: perUnit(starts), ends: perUnit(ends) };
}

/** The canonical form by character, each with its origin. */
interface FoldedPieces extends Origins {
  readonly pieces: string[];
}

function foldCharacters(text: string): FoldedPieces {
  const written: FoldedPieces = { pieces: [], starts: [], ends: [] };
  let kind: Letter['kind'] = 'plain';
  let next = 0;
  for (let at = 0; at < text.length; at = next) {
    const codePoint = text.codePointAt(at) ?? 0;
    next = at + (codePoint > 0xffff ? 2 : 1);
    const letters = lettersByCodePoint.get(codePoint) ?? remember(codePoint);
    if (letters.length === 0) extendLast(written, next);
    for (const letter of letters) {
      if (letter.kind === 'space' && kind === 'space') {
        extendLast(written, next);
        continue;
      }
      if (letter.kind === 'run' && kind !== 'run') append(written, MARK, at, next);
      if (letter.kind !== 'run' && kind === 'run') closeRun(written);
      append(written, letter.text, at, next);
      kind = letter.kind;
    }
  }
  if (kind === 'run') closeRun(written);
  return written;
}

function append({ pieces, starts, ends }: FoldedPieces, piece: string, start: number, end: number): void {
  pieces.push(piece);
  starts.push(start);
  ends.push(end);
}

/** A mark has the origin of the letter beside it, so that a range that includes marks covers just their letters. */
function closeRun(written: FoldedPieces): void {
  append(written, MARK, written.starts.at(-1) ?? 0, written.ends.at(-1) ?? 0);
}

/** Extends the origin of the last character (or of all that it became) over dropped text after it: an accent, a space. */
function extendLast({ ends }: FoldedPieces, to: number): void {
  const from = ends.at(-1);
  for (let last = ends.length - 1; last >= 0 && ends[last] === from; last--) ends[last] = to;
}

function remember(codePoint: number): readonly Letter[] {
  const letters = lettersOf(codePoint);
  if (lettersByCodePoint.size < MAX_CODE_POINTS) lettersByCodePoint.set(codePoint, letters);
  return letters;
}

/** What a character becomes: usually one letter; none for an accent; several for characters like ㎡ and ㈱. */
function lettersOf(codePoint: number): readonly Letter[] {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return BROKEN;
  const plain = String.fromCodePoint(codePoint).normalize('NFKD').toUpperCase().toLowerCase().replace(DROPPED, '');
  return Array.from(plain, letterOf);
}

function letterOf(character: string): Letter {
  if (HAN.test(character)) return { text: commonForm(character), kind: 'plain' };
  if (BLANK.test(character)) return SPACE;
  const isRun = LETTER_OR_DIGIT.test(character) && !STANDS_ALONE.test(character);
  return { text: character, kind: isRun ? 'run' : 'plain' };
}
