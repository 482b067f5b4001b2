/** What a chart shows, as a link has it: `bar,by,value,split`. */
import type { ChartChoice } from '../answers/chartData.ts';
import type { Table } from '../answers/tables.ts';

export function chartText({ type, by, value, split }: ChartChoice): string {
  return [type, by, value, ...(split === undefined ? [] : [split])].map(encodeURIComponent).join(',');
}

/** The choice of a link; undefined if it has none or the table lacks its columns. */
export function chosenChart(text: string | undefined, { columns }: Table): ChartChoice | undefined {
  const [type, by, value, split] = (text ?? '').split(',').map(decoded);
  const has = (id: string | undefined): id is string => columns.some((column) => column.id === id);
  if ((type !== 'bar' && type !== 'line') || !has(by) || !has(value)) return undefined;
  return { type, by, value, ...(has(split) && { split }) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
