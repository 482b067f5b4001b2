/** Turns the issues of a shape into problems that an editor understands. */
import type { z } from 'zod';
import { valuesWithWords } from './enumWords.ts';
import { fieldPath } from './fieldPath.ts';
import type { Problem } from './problem.ts';

/** The rule of a field that the shape does not have. */
export const NOT_A_FIELD = 'is not a field here';

type Issue = z.core.$ZodIssue;

/** @param lineOf gives the line of a field. */
export function problemsOf(
  issues: readonly Issue[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Pick<Problem, 'line' | 'field' | 'rule'>[] {
  return issues.flatMap((issue) => {
    const at = (path: readonly PropertyKey[], rule: string) => ({ line: lineOf(path), field: fieldPath(path), rule });
    if (issue.code !== 'unrecognized_keys') return [at(issue.path, ruleOf(issue))];
    return issue.keys.map((key) => at([...issue.path, key], NOT_A_FIELD));
  });
}

function ruleOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `must be one of ${valuesWithWords(issue.values)}`;
  if (issue.code === 'too_small') return bound('at least', issue.minimum, issue.origin);
  if (issue.code === 'too_big') return bound('at most', issue.maximum, issue.origin);
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'must be a web address, like https://example.cn/page';
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.message.endsWith('received undefined')) return 'is required';
  if (issue.expected === 'string' && /received (number|NaN)$/.test(issue.message))
    return 'must be text: put it in quotes';
  if (!issue.message.startsWith('Invalid input: ')) return issue.message;
  const [, received = ''] = / received (\w+)$/.exec(issue.message) ?? [];
  return mustBe(issue.expected, received);
}

/** What a value of a form is called in messages. */
const FORMS: Readonly<Record<string, string>> = {
  object: 'a map of fields',
  record: 'a map of fields',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
};

const formOf = (type: string): string => FORMS[type] ?? type;

function mustBe(expected: string, received: string): string {
  return received === '' ? `must be ${formOf(expected)}` : `must be ${formOf(expected)}, and is ${formOf(received)}`;
}

export const NOT_A_MAP = mustBe('object', '');

function bound(which: string, value: number | bigint, origin: string): string {
  if (origin === 'array') return `must have ${which} ${value} ${value === 1 ? 'item' : 'items'}`;
  return origin === 'string' ? `must have ${which} ${value} characters` : `must be ${which} ${value}`;
}
