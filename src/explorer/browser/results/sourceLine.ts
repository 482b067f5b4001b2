import type { Language } from '../../contract/terms.ts';
import type { Answer } from '../state/ask.ts';
import type { Texts } from '../texts/zh.ts';

/** Where the figures of a chart come from: the publication they reflect, if the answer says so, the site, and the day. */
export function sourceOf({ data }: Answer, language: Language, t: Texts): string {
  const numbers = Object.values(data ?? {}).map((root) =>
    typeof root === 'object' && root !== null && 'asOf' in root ? root.asOf : undefined,
  );
  const asOf = numbers.find((each) => typeof each === 'number');
  const today = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium' }).format(
    new Date(),
  );
  return `${t.source(asOf === undefined ? '' : t.publication(asOf), location.host)}, ${today}`;
}
