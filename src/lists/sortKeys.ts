/** Sort keys, from which positions are made when records are written. */
import { pinyin } from 'pinyin-pro';
import type { ListFamily, ListOrder } from '../records/kind.ts';
import type { PartialDate } from '../records/partialDate.ts';
import { UNDATED } from './positions.ts';

const MAX_SORT_KEY_LENGTH = 200;

interface Sortable<Content> {
  readonly title: string;
  readonly date: PartialDate | undefined;
  readonly content: Content;
}

/** @param family for the order `print`, whose key the family defines. */
export function sortKeyOf<Content>(
  order: ListOrder,
  { title, date, content }: Sortable<Content>,
  family?: ListFamily<Content>,
): string {
  if (order === 'date') return date?.earliest ?? UNDATED;
  if (order === 'print') return family?.sortKey?.(content) ?? '';
  return nameKey(title);
}

/**
 * A name's pinyin without tones, with code points for characters that are neither Chinese nor Latin: 徐州 → `xu-zhou`.
 * Syllables are separated, so that 西安 (xi-an) sorts before 先 (xian).
 */
export function nameKey(name: string): string {
  const syllables = pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  return syllables
    .map((syllable) =>
      syllable
        .toLowerCase()
        .replace(/[^a-z0-9]/gu, (sign) => (/\s/u.test(sign) ? '-' : `z${sign.codePointAt(0)?.toString(16)}`)),
    )
    .join('-')
    .slice(0, MAX_SORT_KEY_LENGTH);
}
