/** What stands in brackets at the end of an article and is no part of it: （来源：某某日报 责任编辑：张三）. */
import type { Passage } from '../text/passage.ts';

const TAIL =
  /[（(【[]\s*(?:(?:信息|稿件|文章|消息|图片)?来源|转自|摘自|(?:责任|值班|本期)?编辑|责编|审核|校对)\s*[:：\s][^（）()]{1,60}[）)】\]]$/;

export function withoutTail(paragraph: Passage): { readonly text: Passage; readonly tail: Passage | undefined } {
  const found = TAIL.exec(paragraph.text);
  if (!found) return { text: paragraph, tail: undefined };
  return { text: paragraph.slice(0, found.index).trim(), tail: paragraph.slice(found.index).trim() };
}
