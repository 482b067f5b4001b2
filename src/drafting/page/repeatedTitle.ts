/** The title of a web page: it is printed in the window with the site's name, and again over the text. */
import type { PlainLine } from './blocks.ts';

/** So far from the top. */
const MAX_TOP = 12;
/** No headline is shorter. */
const MIN_HEADLINE = 6;
const SIGNS = /[\s“”"'‘’]/g;
const letters = (text: string): string => text.replace(SIGNS, '');

const NAME = '[^-_|｜。，]{0,20}';
const SITE = `(?:\\s*【[^】]{2,20}】|${NAME}(?:[网站府闻讯道报线布台局厅司学]|门户|委员会))`;
/** 标题- 【站名】, 标题_某某市人民政府: what stands behind the headline is the site. A hyphen or a bar may be the headline's own. */
const SITES: readonly RegExp[] = [
  new RegExp(`(?:_${NAME})+$`),
  new RegExp(`(?:[|｜]${NAME})*[|｜]${SITE}$`),
  new RegExp(`(?:\\s[-–]+|[-–]+\\s)${SITE}?$`),
  new RegExp(`[-–]+(?:【[^】]{2,20}】|${NAME}(?:网|网站|政府|门户))?$`),
];
const MAX_TITLE = 200;

/** Without the title's repetitions and what stands between them; the last of them is the headline. */
export function withoutRepeatedTitle(lines: readonly PlainLine[]): { lines: PlainLine[]; isOfWeb: boolean } {
  const top = lines.slice(0, MAX_TOP);
  const firstProse = top.findIndex(({ passage: { text } }, at) => at > 0 && text.includes('。'));
  const head = top.slice(0, firstProse < 0 ? top.length : firstProse);
  const last = head.findLastIndex((line, at) => head.slice(0, at).some((earlier) => repeats(earlier, line)));
  if (last < 0) return withoutSite(lines);
  const headline = lines[last];
  if (headline === undefined) return withoutSite(lines);
  const fields = lines.slice(0, last).filter((line) => line.fields !== undefined);
  return { lines: [...fields, { ...headline, isHeadline: true }, ...lines.slice(last + 1)], isOfWeb: true };
}

/** Whether the earlier line is the title again, alone or with a site's name behind it. */
function repeats(earlier: PlainLine, line: PlainLine | undefined): boolean {
  if (line === undefined || line.fields) return false;
  const [longer, shorter] = [letters(earlier.passage.text), letters(line.passage.text)];
  return (
    shorter.length >= MIN_HEADLINE &&
    longer.startsWith(shorter) &&
    /^(?:$|[-_|｜–—·【])/.test(longer.slice(shorter.length))
  );
}

function withoutSite(lines: readonly PlainLine[]): { lines: PlainLine[]; isOfWeb: boolean } {
  const at = lines.findIndex(({ fields }) => !fields);
  const line = lines[at];
  const start =
    line && line.passage.length <= MAX_TITLE
      ? SITES.map((site) => site.exec(line.passage.text)?.index).find((index) => index !== undefined)
      : undefined;
  if (!line || start === undefined || start < MIN_HEADLINE) return { lines: [...lines], isOfWeb: false };
  return {
    lines: lines.with(at, { ...line, passage: line.passage.slice(0, start).trim(), isHeadline: true }),
    isOfWeb: true,
  };
}
