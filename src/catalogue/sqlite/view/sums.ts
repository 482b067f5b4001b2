/** Exact sums of amounts in SQL: an aggregate function of our own, because SQLite's sums are 64-bit or floating point. */
import type { DatabaseSync } from 'node:sqlite';
import { fromMillionths, fromSortableAmount } from '../../decimals.ts';

/** Defines `exact_sum(sortable)` on a connection. It gives a decimal string and ignores nulls. */
export function defineExactSum(database: DatabaseSync): void {
  database.aggregate<bigint>('exact_sum', {
    start: 0n,
    step: (sum, sortable) => (typeof sortable === 'string' ? sum + fromSortableAmount(sortable) : sum),
    result: fromMillionths,
  });
}
