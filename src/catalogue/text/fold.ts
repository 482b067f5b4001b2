/**
 * The canonical form of text, in which what is indexed and what is asked are compared: without width, case, accents and
 * the difference of traditional and simplified, one space for any white space, and every run of letters between marks.
 */
import { Converter } from 'opencc-js/t2cn';
import { IDEOGRAPH, MARK } from './letters.ts';

export { MARK } from './letters.ts';

/** For every UTF-16 unit of the canonical form, from where to where in the original it comes (UTF-16 indices). */
export interface Origins {
  readonly starts: number[];
  readonly ends: number[];
}

export interface Folded extends Origins {
  readonly text: string;
}

/** A character of the canonical form: of a run of letters, a space, or one that stands as it is. */
interface Letter {
  readonly text: string;
  readonly kind: 'run' | 'space' | 'plain';
}

const SPACE: Letter = { text: ' ', kind: 'space' };
/** Half of a character: two halves that come to stand side by side must not become one. */
const BROKEN: readonly Letter[] = [{ text: '\ufffd', kind: 'plain' }];

/** Accents, and what is not seen at all, such as a zero-width space. */
const DROPPED = /[\p{M}\p{Cf}]/gu;
const BLANK = /[\s\p{Cc}\p{Z}]/u;
const HAN = /\p{Script=Han}/u;
const STANDS_ALONE = new RegExp(IDEOGRAPH, 'u');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Made when first needed: that takes longer than all else that a process does before its first answer. */
let converter: ((text: string) => string) | undefined;

function simplified(character: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(character);
}

/** More characters than any library has; the bound is for queries, which could name all that there are. */
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

/** The canonical form, character by character, each with its origin. */
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

/** A mark has the origin of the letter that it stands beside, so that a range over the marks is one over the letters. */
function closeRun(written: FoldedPieces): void {
  append(written, MARK, written.starts.at(-1) ?? 0, written.ends.at(-1) ?? 0);
}

/** Lets the last character, or all that it became, take in what follows it and is not written: an accent, a space. */
function extendLast({ ends }: FoldedPieces, to: number): void {
  const from = ends.at(-1);
  for (let last = ends.length - 1; last >= 0 && ends[last] === from; last--) ends[last] = to;
}

function remember(codePoint: number): readonly Letter[] {
  const letters = lettersOf(codePoint);
  if (lettersByCodePoint.size < MAX_CODE_POINTS) lettersByCodePoint.set(codePoint, letters);
  return letters;
}

/** What one character becomes: mostly one letter; none for an accent; several for such as ㎡ and ㈱. */
function lettersOf(codePoint: number): readonly Letter[] {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return BROKEN;
  const plain = String.fromCodePoint(codePoint).normalize('NFKD').toUpperCase().toLowerCase().replace(DROPPED, '');
  return Array.from(plain, letterOf);
}

function letterOf(character: string): Letter {
  if (HAN.test(character)) return { text: simplified(character), kind: 'plain' };
  if (BLANK.test(character)) return SPACE;
  const isRun = LETTER_OR_DIGIT.test(character) && !STANDS_ALONE.test(character);
  return { text: character, kind: isRun ? 'run' : 'plain' };
}
