/** The text of an HTML page. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** No part of an article. */
const DROPPED = words(
  'head script style noscript template iframe object svg canvas nav header footer aside form button select input textarea',
);
/** Each begins and ends a line. */
const BLOCKS = words(
  'address article blockquote body br caption center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tbody tfoot thead tr ul',
);

/** Block elements become lines; what is no part of the article is left out; a page's title is its first line. */
export function textOfHtml(html: string): string {
  const lines = [''];
  const say = (text: string): void => {
    const shown = text.replace(/\s+/g, (blanks) => (/^[\u3000\u00a0]+$/.test(blanks) ? blanks : ' '));
    lines.push((lines.pop() ?? '') + shown);
  };
  // With a stack of its own: pages nest deeper than calls may.
  const open: (Node | '\n')[] = [parse(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === '\n') lines.push('');
    else if (node.nodeName === '#text' && 'value' in node) say(node.value);
    else if (!DROPPED.has(node.nodeName) && 'childNodes' in node) {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock) open.push('\n');
      open.push(...node.childNodes.toReversed());
      if (isBlock) lines.push('');
      if (node.nodeName === 'td' || node.nodeName === 'th') say(' ');
    }
  }
  return lines
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter((line) => line !== '')
    .join('\n');
}
