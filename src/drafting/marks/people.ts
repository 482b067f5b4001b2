/**
 * People in a sentence: `市委常委、经开区党工委书记张克主持`, `副主任李明、王强`, `吴政隆书记`, `出席的有:李明、王强`. A name is a surname and
 * one or two characters, beside a position and before a word that a name is followed by. What is only like a name is none.
 */
import type { Passage } from '../text/passage.ts';
import { AFTER_NAME, BEFORE_POSITION, BODY_AT_END, LIST_BEGINS, NO_NAME, NO_NAME_END } from './peopleWords.ts';
import { isWholePosition, positionAtStart, positionNounAtEnd } from './positions.ts';
import { surnameLength } from './surnames.ts';

export interface PersonMark {
  readonly name: Passage;
  /** As printed: before the name, behind it, or before an earlier name of the list. */
  readonly position?: Passage | undefined;
  /** Where the name, or the position behind it, ends in the passage that was searched. */
  readonly end: number;
  /** Where the person begins in it, with the position. */
  readonly start: number;
  /** Which list of the passage it is in, from 0. */
  readonly list: number;
}

/** A name in a part, with the position behind it. */
interface NameInPart {
  readonly start: number;
  readonly end: number;
  readonly positionBehind: string;
}

export function peopleIn(passage: Passage): PersonMark[] {
  const found: PersonMark[] = [];
  let list = -1;
  /** Where the list goes on, if it does. */
  let goesOnAt = -1;
  let carried: Passage | undefined;
  let pendingStart: number | undefined;
  for (const { at, end: partEnd, next } of partsOf(passage.text)) {
    const part = passage.slice(at, partEnd);
    const isListed = goesOnAt === at;
    const begins = LIST_BEGINS.exec(part.text)?.[0].length ?? 0;
    const person = personIn(part.text, isListed, begins);
    const start = pendingStart ?? at;
    if (person) {
      const before = positionOf(passage, start, at + person.start);
      const behindAt = at + person.end - person.positionBehind.length;
      const behind = person.positionBehind === '' ? undefined : passage.slice(behindAt, at + person.end);
      const own = before ?? behind;
      const isBare = part.text.slice(begins, person.start).trim() === '';
      if (own !== undefined || (isBare && (isListed || begins > 0))) {
        if (!isListed) list += 1;
        const position = own ?? (isListed ? carried : ofHeading(part.slice(0, begins)));
        const nameEnd = person.end - person.positionBehind.length;
        found.push({ name: part.slice(person.start, nameEnd), position, start, end: at + person.end, list });
        carried = before ?? (behind === undefined ? position : undefined);
        goesOnAt = person.end === part.length ? next : -1;
        pendingStart = undefined;
        continue;
      }
    }
    // 市委常委、经开区党工委书记张克: a position without a name goes with the next one.
    if (positionNounAtEnd(part.text.trim()) !== undefined) {
      // Behind a comma somebody else is spoken of.
      pendingStart = /[，,]/.test(passage.text.charAt(partEnd)) ? undefined : (pendingStart ?? at);
      if (isListed) goesOnAt = next;
    } else if (pendingStart === undefined || !BODY_AT_END.test(part.text.trim())) pendingStart = undefined;
  }
  return found;
}

interface Part {
  readonly at: number;
  readonly end: number;
  /** Where the part behind it begins. */
  readonly next: number;
}

const SEPARATOR = /[、，,；;]|以及|及其他|及|和|与|暨/g;
const isWord = (separator: string): boolean => !/[、，,；;]/.test(separator);

/** Between the signs and words that separate people; 住房和城乡建设厅 stays one. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { index, 0: separator } of text.matchAll(SEPARATOR)) {
    if (index < at) continue;
    const part = text.slice(at, index);
    const isCut = !isWord(separator) || positionNounAtEnd(part) !== undefined || endsWithName(part);
    if (!isCut) continue;
    parts.push({ at, end: index, next: index + separator.length });
    at = index + separator.length;
  }
  return [...parts, { at, end: text.length, next: text.length }];
}

function endsWithName(part: string): boolean {
  return [2, 3, 4].some((length) => {
    const name = part.slice(-length);
    const given = name.length - surnameLength(name);
    const before = part.slice(0, -length);
    const isPreceded = before === '' || positionNounAtEnd(before) !== undefined;
    return name.length === length && surnameLength(name) > 0 && given >= 1 && given <= 2 && isPreceded;
  });
}

const HAN_NAME = /^[\p{Script=Han}·]+$/u;

/** The first name that a position stands beside, or that a list goes on with. */
function personIn(text: string, isListed: boolean, begins: number): NameInPart | undefined {
  for (let start = 0; start < text.length - 1; start += 1) {
    const surname = surnameLength(text.slice(start));
    if (surname === 0) continue;
    const before = text.slice(0, start).trim();
    const isBehindPosition = positionNounAtEnd(before) !== undefined;
    const isFirst = before === '' || start === begins;
    for (const given of [2, 1]) {
      const end = start + surname + given;
      const name = text.slice(start, end);
      if (end > text.length || !HAN_NAME.test(name) || NO_NAME.test(name) || NO_NAME_END.test(name)) continue;
      const rest = text.slice(end);
      const positionBehind = positionAtStart(rest);
      const isNamedFirst = isFirst || BODY_AT_END.test(before);
      if (positionBehind !== undefined && isNamedFirst && isOver(rest.slice(positionBehind.length))) {
        return { start, end: end + positionBehind.length, positionBehind };
      }
      if ((isBehindPosition || (isFirst && (isListed || begins > 0))) && isOver(rest)) {
        return { start, end, positionBehind: '' };
      }
    }
  }
  return undefined;
}

/** 担任执行主席并在前排就座的有:李明、王强: what a heading says of all that it lists. */
const HEADING = /担任([\p{Script=Han}]{2,24}?)(?=并|的|[，,])/u;

function ofHeading(heading: Passage): Passage | undefined {
  const found = HEADING.exec(heading.text);
  const said = found?.[1] ?? '';
  const at = (found?.index ?? 0) + '担任'.length;
  // 第一次全体会议执行主席 is 执行主席 of that meeting.
  for (let from = 0; from < said.length - 1; from += 1) {
    if (isWholePosition(said.slice(from))) return heading.slice(at + from, at + said.length);
  }
  return undefined;
}

const isOver = (rest: string): boolean => rest.trim() === '' || AFTER_NAME.test(rest.trimStart());

/** The words between `from` and the name that are a position. */
function positionOf(passage: Passage, from: number, to: number): Passage | undefined {
  const before = passage.slice(from, to);
  const cut = BEFORE_POSITION.exec(before.text);
  const position = before.slice(cut ? cut[0].length : 0).trim();
  return position.length > 1 && positionNounAtEnd(position.text) !== undefined ? position : undefined;
}
