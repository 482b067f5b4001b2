/** A fact of the sample page, with the record and the path that answer it. */
export interface Fact {
  readonly fact: string;
  readonly id: string;
  /** Where the answer stands below the record, e.g. `agendaItems[0].directives[*].kind`. */
  readonly path: string;
  readonly value: unknown;
}

// The four articles of the page.
export const A1 = 'Article:xuzhou-etdz-2022-08-a1';
export const A2 = 'Article:xuzhou-etdz-2022-08-a2';
export const A3 = 'Article:xuzhou-etdz-2022-08-a3';
export const A4 = 'Article:xuzhou-etdz-2022-08-a4';

export function factsOf(id: string, ...rows: readonly [fact: string, path: string, value: unknown][]): Fact[] {
  return rows.map(([fact, path, value]) => ({ fact, id, path, value }));
}

/** A text worded for the sample: it says these words among others. */
export const says = (words: string | RegExp): unknown => expect.stringMatching(words);

/** A list in whatever order: this is in it. */
export const holds = (item: string): unknown => expect.arrayContaining([item]);
