/** Asks with a value that is wrong, in both ways that a client can give it, beside a field that is right. */
import type { Answer, Api } from '../support/api.ts';

export interface WrongValue {
  /** The field asked for, with `VALUE` where the value stands. */
  readonly field: string;
  /** The GraphQL type of a variable that the value can be given in. */
  readonly type: string;
  readonly value: unknown;
  /** The value as GraphQL writes it, where JSON writes it otherwise. */
  readonly literal?: string;
}

const WAYS = ['written', 'as a variable'] as const;
export type Way = (typeof WAYS)[number];

export async function askWrongly(api: Api, { field, type, value, literal }: WrongValue, way: Way): Promise<Answer> {
  const right = 'limits { maxPageSize }';
  return way === 'written'
    ? api.ask(`{ ${right} ${field.replace('VALUE', literal ?? JSON.stringify(value))} }`)
    : api.ask(`query($v: ${type}) { ${right} ${field.replace('VALUE', '$v')} }`, { v: value });
}

/** What the right field beside the wrong one answers. */
export const RIGHT = { limits: { maxPageSize: 100 } };

/** Each of the cases in both ways, with the value as a test's name can show it. */
export function bothWays<Case extends { readonly value: unknown }>(cases: readonly Case[]) {
  return cases.flatMap((each) => WAYS.map((way) => ({ ...each, way, shown: JSON.stringify(each.value).slice(0, 60) })));
}

/** Fails unless the answer has one error, that blames this argument and says in these words what would be right. */
export function expectRefused({ headers, errors }: Answer, argument: string, right: RegExp): void {
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'BAD_USER_INPUT', argument, requestId: 'gateway-request-1' },
  ]);
  expect(errors?.[0]?.message).toMatch(right);
  expect(headers['x-request-id']).toBe('gateway-request-1');
}
