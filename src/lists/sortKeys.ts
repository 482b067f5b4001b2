/** Sort keys, from which positions are made when records are written. */
import { pinyin } from 'pinyin-pro';
import type { ListFamily, ListOrder, NameReading } from '../records/kind.ts';
import { orderDay, type PartialDate } from '../records/partialDate.ts';
import { UNDATED } from './positions.ts';

const MAX_SORT_KEY_LENGTH = 200;

interface Sortable<Content> {
  readonly title: string;
  readonly nameReading: NameReading | undefined;
  readonly date: PartialDate | undefined;
  readonly content: Content;
}

/** @param family for the order `print`, whose key the family defines. */
export function sortKeyOf<Content>(
  order: ListOrder,
  { title, nameReading, date, content }: Sortable<Content>,
  family?: ListFamily<Content>,
): string {
  if (order === 'date') return date ? orderDay(date) : UNDATED;
  if (order === 'print') return family?.sortKey?.(content) ?? '';
  return nameKey(title, nameReading);
}

/**
 * Readings that a character has as a surname and the dictionary lacks; each of the others is in it (曾 zeng, 单 shan, 尉迟 yuchi).
 * Source: 通用规范汉字字典, entries marked 姓.
 */
const SURNAMES: Readonly<Record<string, string>> = {
  种: 'chong',
  祭: 'zhai',
  繁: 'po',
  秘: 'bi',
  洗: 'xian',
  黑: 'he',
  召: 'shao',
};

/**
 * A name's pinyin without tones, with code points for characters that are neither Chinese nor Latin: 徐州 → `xu-zhou`.
 * Syllables are separated, so that 西安 (xi-an) sorts before 先 (xian). ü is `v`.
 *
 * @param reading `person`: the name begins with a surname, which may have a reading of its own: 曾 is `zeng`.
 */
export function nameKey(name: string, reading?: NameReading): string {
  const normal = name.normalize('NFKC');
  const syllables = pinyin(normal, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
    ...(reading === 'person' && { surname: 'head' as const }),
  });
  const surname = reading === 'person' ? SURNAMES[normal.charAt(0)] : undefined;
  return (surname === undefined ? syllables : [surname, ...syllables.slice(1)])
    .map((syllable) =>
      syllable
        .toLowerCase()
        .replace(/[^a-z0-9]/gu, (sign) => (/\s/u.test(sign) ? '-' : `z${sign.codePointAt(0)?.toString(16)}`)),
    )
    .join('-')
    .slice(0, MAX_SORT_KEY_LENGTH);
}

/**
 * All that a name's pinyin may be typed as, in letters and digits: 吕 as `lv` and `lu`, 曾 as `zeng` and, by those who take it for
 * the common character, `ceng`.
 */
export function nameSpellings(name: string, reading?: NameReading): string[] {
  const keys = [nameKey(name, reading), nameKey(name)].flatMap((key) => [
    key,
    key.replace(/(?<=^|-)([ln])v(e?)(?=-|$)/g, '$1u$2'),
  ]);
  return [...new Set(keys)];
}
