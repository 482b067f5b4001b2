/** A fact of a page, with the record and the path that answer it. */
export interface Fact {
  readonly fact: string;
  readonly id: string;
  /** Where the answer stands below the record, e.g. `agendaItems[0].directives[*].kind`. */
  readonly path: string;
  readonly value: unknown;
}

/** The facts of one record. */
export function factsOf(id: string, ...rows: readonly [fact: string, path: string, value: unknown][]): Fact[] {
  return rows.map(([fact, path, value]) => ({ fact, id, path, value }));
}

/** A text worded by an editor: it says these words among others. */
export const says = (words: string | RegExp): unknown => expect.stringMatching(words);

/** A list in whatever order: this is in it. */
export const holds = (item: string): unknown => expect.arrayContaining([item]);
