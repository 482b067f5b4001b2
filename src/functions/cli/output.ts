/** What commands say: tables and words for people, JSON for programs. Results go to the standard output, all else beside it. */
import Table from 'cli-table3';
import type { Problem } from '../../importing/problem.ts';

export const say = (text: string): void => void process.stdout.write(`${text}\n`);
export const tell = (text: string): void => void process.stderr.write(`${text}\n`);
export const sayJson = (value: unknown): void => {
  say(JSON.stringify(value, null, 2));
};

/** A table with plain lines; Chinese takes two columns a character, as terminals show it. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => row.map((cell) => String(cell))));
  return table.toString();
}

/** At most so many characters, with `…` where it is cut. */
export function short(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

export function problemTable(problems: readonly Problem[]): string {
  const rows = problems.map(({ file, line, record = '', field, rule, hint }) => [
    `${file}:${line}`,
    record,
    field,
    hint === undefined ? rule : `${rule}\n→ ${hint}`,
  ]);
  return tableOf(['where', 'record', 'field', 'what must hold'], rows);
}
