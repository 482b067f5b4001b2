/** What commands say: tables and words for people, JSON for programs. Results go to the standard output, all else beside it. */
import type { Readable, Writable } from 'node:stream';
import Table from 'cli-table3';
import type { Problem } from '../../importing/problem.ts';
import type { OnProgress } from '../../publications/projection/deriveAll.ts';
import { printable } from './printable.ts';
import { type ProgressOutput, showProgress } from './progress.ts';

/** What a run of the command has of the process: tests bring their own. */
export interface CliIo {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: ProgressOutput;
}

export interface Output {
  /** A result, on the standard output. */
  readonly say: (text: string) => void;
  /** All else, on the standard error. */
  readonly tell: (text: string) => void;
  /** A result for programs. */
  readonly sayJson: (value: unknown) => void;
  /** Shows how far the work is that the label names. */
  readonly progress: (label: string) => OnProgress;
}

export function createOutput({ stdout, stderr }: Pick<CliIo, 'stdout' | 'stderr'>): Output {
  const say = (text: string): void => void stdout.write(`${printable(text)}\n`);
  return {
    say,
    tell: (text) => void stderr.write(`${printable(text)}\n`),
    sayJson: (value) => {
      say(JSON.stringify(value, null, 2));
    },
    progress: (label) => showProgress(label, stderr),
  };
}

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

export function problemTable(problems: readonly Problem[], head = 'what must hold'): string {
  const rows = problems.map(({ file, line, record = '', field, rule, hint }) => [
    `${file}:${line}`,
    record,
    field,
    hint === undefined ? rule : `${rule}\n→ ${hint}`,
  ]);
  return tableOf(['where', 'record', 'field', head], rows);
}
