/** Questions to a view as values, which can go to another thread. */
import type { SqliteView } from './view/sqliteView.ts';

export type QuestionName = 'page' | 'count' | 'facet' | 'names' | 'groups' | 'sums' | 'middles';

export interface Question<Name extends QuestionName = QuestionName> {
  readonly name: Name;
  readonly args: Parameters<SqliteView[Name]>;
}

export type Answer<Name extends QuestionName> = ReturnType<SqliteView[Name]>;

export function answer(view: SqliteView, { name, args }: Question): unknown {
  // The arguments are those of this method, but the types of several questions together cannot express that.
  return (view[name] as (...asked: unknown[]) => unknown)(...args);
}
