/** Who wrote or pictured an article, as printed: `本报记者 张三 通讯员 李四`, `（记者 张三）`, `张三 李四 摄`, `文：张三 编辑：李四`. */
import { surnameLength } from '../marks/surnames.ts';
import type { Passage } from '../text/passage.ts';

type BylineRole = 'REPORTER' | 'PHOTOGRAPHER' | 'CORRESPONDENT' | 'EDITOR' | 'OTHER';

export interface BylineMark {
  readonly name: Passage;
  readonly role: BylineRole;
  /** The words that say the role. */
  readonly word: Passage;
}

/** In this order: the longer words first. */
const ROLES: readonly (readonly [words: RegExp, role: BylineRole])[] = [
  [/^(?:本[报刊台网])?(?:首席|见习|实习|特约|全媒体|融媒体)?记者/, 'REPORTER'],
  [/^(?:本[报刊台网])?(?:特约|实习)?通讯员/, 'CORRESPONDENT'],
  [/^(?:摄影报道|摄影|摄像|供图|图片|摄)/, 'PHOTOGRAPHER'],
  [/^(?:(?:责任|值班|本期)?编辑|责编)/, 'EDITOR'],
  [/^(?:本报(?:特约)?评论员|文\/图|图\/文|文|撰文|撰稿人?|作者)/, 'OTHER'],
  [/^图(?!片)/, 'PHOTOGRAPHER'],
];
const SEPARATOR = /^[\s、，,/:：;；|｜□■●○◎]+/;
/** 报道 behind the names: 记者张三报道. */
const CLOSING = /^(?:报道|整理|采写)(?=$|[\s、，,])/;
const NAME_END = /^(?:$|[\s、，,/:：;；|｜]|报道|摄|文\/图|图\/文|通讯员|记者|编辑)/;
const NAMES =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]{1,2}\p{Script=Han}(?![^\s、，,])|\p{Script=Han}{1,8}·\p{Script=Han}{1,8})/u;

/** The people of a byline; none if any part of it is something else, since half a byline is a guess. */
export function bylineIn(byline: Passage): BylineMark[] {
  const { text } = byline;
  const people: BylineMark[] = [];
  /** Names without a role yet: 张三 李四 摄. */
  let open: Passage[] = [];
  let role: { role: BylineRole; word: Passage } | undefined;
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const skipped = (SEPARATOR.exec(rest) ?? CLOSING.exec(rest))?.[0].length;
    const found = roleAt(rest);
    const name = found ? undefined : nameAt(rest);
    if (skipped !== undefined) at += skipped;
    else if (found) {
      role = { role: found.role, word: byline.slice(at, at + found.length) };
      people.push(...open.map((one) => ({ name: one, ...(role ?? found), word: byline.slice(at, at + found.length) })));
      // 张三 摄 李四 文: what follows has a role of its own.
      if (open.length > 0) role = undefined;
      open = [];
      at += found.length;
    } else if (name !== undefined) {
      const passage = byline.slice(at, at + name);
      if (role) people.push({ name: passage, ...role });
      else open.push(passage);
      at += name;
    } else return [];
  }
  return open.length > 0 ? [] : people;
}

function roleAt(text: string): { role: BylineRole; length: number } | undefined {
  for (const [words, role] of ROLES) {
    const length = words.exec(text)?.[0].length;
    if (length !== undefined) return { role, length };
  }
  return undefined;
}

/** How long the name at the start of a text is: a surname and what belongs to it, up to a separator or a role. */
function nameAt(text: string): number | undefined {
  if (surnameLength(text) === 0) return undefined;
  const whole = NAMES.exec(text)?.[0];
  if (whole === undefined) return undefined;
  if (/[\s·]/.test(whole)) return whole.length;
  for (let length = 2; length <= whole.length; length += 1) if (NAME_END.test(text.slice(length))) return length;
  return undefined;
}

/** How a paragraph begins: 本报讯（记者 张三）, 本报讯 记者张三 通讯员李四报道. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:本[报刊台网][^（(，。]{0,12}|\p{Script=Han}{2,8}讯\s?)?[（(【[]([^（）()]{2,60})[）)】\]]/u,
  /^本[报刊台网]讯[\s:：]*((?:(?:特约|见习)?(?:记者|通讯员)[\s:：]*\p{Script=Han}{2,3}[\s、]*)+)(?:报道)?[\s:：]/u,
];
/** How it ends: （记者 张三）, and a caption: 张三 李四 摄. */
const ENDS: readonly RegExp[] = [
  /[（(【[]([^（）()]{2,60})[）)】\]]$/,
  /(?:^|[。！？!?”）)\s])((?:(?:本报)?(?:记者|通讯员)\s*)?(?:\p{Script=Han}{2,3}[\s、]*){1,4}\/?\s*(?:摄影报道|摄影|摄|供图))$/u,
];
/** So far from its ends, a paragraph is not searched. */
const MAX_END = 120;

/** The bylines at the ends of a paragraph or a caption. */
export function bylinesWithin(paragraph: Passage): BylineMark[] {
  const beginning = paragraph.slice(0, MAX_END);
  const end = paragraph.slice(Math.max(0, paragraph.length - MAX_END));
  return [
    ...BEGINNINGS.flatMap((pattern) => bylineMatching(beginning, pattern)),
    ...ENDS.flatMap((pattern) => bylineMatching(end, pattern)),
  ];
}

function bylineMatching(passage: Passage, pattern: RegExp): BylineMark[] {
  const found = pattern.exec(passage.text);
  if (!found?.[1]) return [];
  const start = found.index + found[0].lastIndexOf(found[1]);
  return bylineIn(passage.slice(start, start + found[1].length).trim());
}

const MAX_BYLINE = 60;

/** Whether a line is a byline and nothing else, in brackets or not. */
export function isByline(line: Passage): boolean {
  if (line.length > MAX_BYLINE) return false;
  return (
    bylineIn(withoutBrackets(line)).length > 0 ||
    /^[□■●]?\s*本报(?:特约)?评论员(?:\s+\p{Script=Han}{2,4})?$/u.test(line.text)
  );
}

export function withoutBrackets(line: Passage): Passage {
  return /^[（(【[][^（）()]*[）)】\]]$/.test(line.text) ? line.slice(1, line.length - 1) : line;
}
