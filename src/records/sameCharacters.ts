/**
 * Characters that are one character to readers: the traditional and simplified forms, those of Hong Kong and Taiwan, radicals,
 * and the circle that is printed for zero. Single characters only: words that differ (計畫 and 计划) stay different.
 */
import hongKong from 'opencc-js/dict/HKVariants';
import fromHongKong from 'opencc-js/dict/HKVariantsRev';
import simplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';
import fromTaiwan from 'opencc-js/dict/TWVariantsRev';
import { withoutRadicals } from './radicals.ts';

/** Forms of the same character lead to one of them. Created on first use: a process's first answer need not wait for it. */
let forms: ReadonlyMap<string, string> | undefined;

/** The form of a character that all of its forms have in common: the simplified one, where there is one. */
export function commonForm(character: string): string {
  forms ??= unite();
  return rootOf(forms, withoutRadicals(character));
}

function unite(): Map<string, string> {
  const united = new Map<string, string>([
    ['○', '〇'],
    ['◯', '〇'],
  ]);
  const pairs = (table: string) => table.split('|').map((pair) => pair.split(' ') as [string, string]);
  const toSimplified = pairs(simplified);
  // Characters that are their own simplified forms stand in the table too.
  for (const [from, to] of toSimplified) if (from !== to) united.set(from, to);
  const isSimplified = new Set(toSimplified.map(([, to]) => to));
  for (const [from, to] of [hongKong, fromHongKong, taiwan, fromTaiwan].flatMap(pairs)) {
    const [one, other] = [rootOf(united, from), rootOf(united, to)];
    if (one === other) continue;
    if (isSimplified.has(one)) united.set(other, one);
    else united.set(one, other);
  }
  return united;
}

function rootOf(united: ReadonlyMap<string, string>, character: string): string {
  let root = character;
  for (let next = united.get(root); next !== undefined; next = united.get(root)) root = next;
  return root;
}
