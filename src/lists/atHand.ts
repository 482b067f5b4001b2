/**
 * Values that may be in memory already. A promise for each of the thousands of values of an answer costs more than the answer,
 * so what is at hand is given as it is, and only what has to be read is promised.
 */
export type MaybePromise<Value> = Value | Promise<Value>;

/** What becomes of the value: at once if it is at hand. */
export function whenRead<Value, Result>(
  value: MaybePromise<Value>,
  use: (value: Value) => MaybePromise<Result>,
): MaybePromise<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** All of the values: at once if all are at hand. */
export function allRead<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<readonly Value[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly Value[]);
}
