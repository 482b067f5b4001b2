import type { Column, Scalar } from './column.ts';

const words = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** The numbers of the rows in the order of a column; rows without a value come last in both directions. */
export function orderOf(column: Column, descending: boolean): number[] {
  const rows = column.cells.map((cell, index) => ({ index, value: cell[0] }));
  const sign = descending ? -1 : 1;
  const compare = column.kind === 'number' ? byNumber : byWords;
  return rows
    .sort((a, b) => {
      if (a.value === undefined || a.value === null) return b.value === undefined || b.value === null ? 0 : 1;
      if (b.value === undefined || b.value === null) return -1;
      return sign * compare(a.value, b.value);
    })
    .map(({ index }) => index);
}

function byNumber(a: Scalar, b: Scalar): number {
  return Number(a) - Number(b);
}

function byWords(a: Scalar, b: Scalar): number {
  return words.compare(String(a), String(b));
}
