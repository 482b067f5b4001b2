/** What is wrong with an import: where, and which rule is broken. */
export interface Problem {
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** The record's id, where it has one. */
  readonly record?: string | undefined;
  /** Path of the field, e.g. `agendaItems[2].documents[0]`; empty for the record or the file as a whole. */
  readonly field: string;
  /** What must hold. */
  readonly rule: string;
}

/** Thrown when anything in a file is wrong; nothing is published then. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`Nothing was published:\n${problems.map(problemLine).join('\n')}`);
    this.problems = problems;
  }
}

const problemLine = ({ file, line, record, field, rule }: Problem): string =>
  `${file}:${line}: ${[record, field].filter(Boolean).join(' ')}: ${rule}`;
