/** Turns the issues of a shape into problems that an editor understands. */
import type { z } from 'zod';
import { fieldPath } from './fieldPath.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** @param lineOf gives the line of a field. */
export function problemsOf(
  issues: readonly Issue[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Pick<Problem, 'line' | 'field' | 'rule'>[] {
  return issues.flatMap((issue) => {
    const at = (path: readonly PropertyKey[], rule: string) => ({ line: lineOf(path), field: fieldPath(path), rule });
    if (issue.code !== 'unrecognized_keys') return [at(issue.path, ruleOf(issue))];
    return issue.keys.map((key) => at([...issue.path, key], 'is not a field here'));
  });
}

function ruleOf(issue: Issue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.message.endsWith('received undefined')) return 'is required';
  if (issue.expected === 'string' && /received (number|NaN)$/.test(issue.message))
    return 'must be text: put it in quotes';
  return issue.message.replace('Invalid input: ', 'must be of another form: ').replace('record', 'map of fields');
}
