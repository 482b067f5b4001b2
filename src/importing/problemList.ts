/** The problems of an import, while it is validated. */
import { ImportRefused, MAX_PROBLEMS, type Problem } from './problem.ts';

/** Problems that are counted; validation ends then. */
const MAX_COUNTED_PROBLEMS = 10_000;

/** The first problems, and the count of all. */
export class ProblemList {
  readonly #first: Problem[] = [];
  #count = 0;

  get none(): boolean {
    return this.#count === 0;
  }

  get enough(): boolean {
    return this.#count >= MAX_COUNTED_PROBLEMS;
  }

  add(...problems: readonly Problem[]): void {
    this.#count += problems.length;
    this.#first.push(...problems.slice(0, MAX_PROBLEMS - this.#first.length));
  }

  throwIfAny(): void {
    if (this.none) return;
    const reported = this.#first.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    const last = reported.at(-1);
    const others = this.#count - reported.length;
    const rule = `there are ${this.enough ? 'at least ' : ''}${others} more problems; correct these first`;
    const more = others > 0 && last ? [{ file: last.file, line: last.line, field: '', rule }] : [];
    throw new ImportRefused([...reported, ...more]);
  }
}
