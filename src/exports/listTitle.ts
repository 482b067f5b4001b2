/** The name of a list for people. */
import type { Locale } from './format.ts';
import type { ExportList } from './lists.ts';
import { englishTerm } from './tables/terms.ts';

/** The descriptions of the fields of Query begin with the Chinese term: `文章: articles by …`. */
const TERM = /^([^:\n]+): /;

export function listTitle({ name, field }: ExportList, locale: Locale): string {
  if (locale === 'zh') return TERM.exec(field.description ?? '')?.[1] ?? name;
  return englishTerm(field).replace(/^./, (letter) => letter.toUpperCase());
}
