/** How a page is laid out. */
import type { Block } from './blocks.ts';

export interface Layout {
  /** A web page is one article, whose titles between paragraphs begin none. */
  readonly isOfWeb: boolean;
  /** Whether blank lines stand between its blocks. */
  readonly hasGaps: boolean;
  /** How many, mostly. */
  readonly usualGap: number;
}

export function layoutOf(blocks: readonly Block[], isOfWeb: boolean): Layout {
  const gaps = blocks
    .slice(1)
    .map(({ gap }) => gap)
    .toSorted((a, b) => a - b);
  const usualGap = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return { isOfWeb, hasGaps: gaps.some((gap) => gap > 0), usualGap };
}
