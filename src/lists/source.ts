/** Where a page's heads and rows come from. */
import type { Row, RowRange } from '../store/reads/rows.ts';
import type { Head } from './heads.ts';

export interface ListSource {
  head(list: string): Promise<Head>;
  rows(range: RowRange): Promise<readonly Row[]>;
  /** How many rows the range holds. */
  count(range: Omit<RowRange, 'limit' | 'descending'>): Promise<number>;
}
