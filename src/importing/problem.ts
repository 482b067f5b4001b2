/** A problem in an import: its place, the rule that is broken, and a remedy. */
export interface Problem {
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** The record's id, if it has one. */
  readonly record?: string | undefined;
  /** Path of the field, e.g. `agendaItems[2].documents[0]`; empty for the record or the file as a whole. */
  readonly field: string;
  /** The rule that is broken. */
  readonly rule: string;
  /** A remedy, if one is known. */
  readonly hint?: string | undefined;
}

/** Problems that are reported; if there are more, a last one says so. */
export const MAX_PROBLEMS = 200;

/** Thrown when anything in a file is wrong; nothing is published then. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`Nothing was published:\n${problems.map(problemLine).join('\n')}`);
    this.problems = problems;
  }
}

const problemLine = ({ file, line, record, field, rule, hint }: Problem): string =>
  `${file}:${line}: ${[record, field].filter(Boolean).join(' ')}: ${rule}${hint === undefined ? '' : ` (${hint})`}`;
