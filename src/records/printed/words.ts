/** Lists of words, each with what it means, looked for at the start or at the end of a text: the longest one wins. */

export type PrintedWords<Meaning> = readonly (readonly [word: string, meaning: Meaning])[];

export interface FoundWords<Meaning> {
  readonly meaning: Meaning;
  /** What is left of the text. */
  readonly rest: string;
}

/** The words of a table from meaning to words, longest first. */
export function words<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
): PrintedWords<Meaning> {
  const all = (Object.keys(table) as Meaning[]).flatMap((meaning) =>
    table[meaning].map((word) => [word, meaning] as const),
  );
  return longestFirst(all);
}

/** Words that mean nothing beyond themselves. */
export const plainWords = (...list: string[]): PrintedWords<string> =>
  longestFirst(list.map((word) => [word, word] as const));

function longestFirst<Meaning>(list: PrintedWords<Meaning>): PrintedWords<Meaning> {
  return list.toSorted(([one], [other]) => other.length - one.length);
}

export function atStart<Meaning>(text: string, list: PrintedWords<Meaning>): FoundWords<Meaning> | undefined {
  for (const [word, meaning] of list) if (text.startsWith(word)) return { meaning, rest: text.slice(word.length) };
  return undefined;
}

export function atEnd<Meaning>(text: string, list: PrintedWords<Meaning>): FoundWords<Meaning> | undefined {
  for (const [word, meaning] of list) if (text.endsWith(word)) return { meaning, rest: text.slice(0, -word.length) };
  return undefined;
}

/** What is left of a text after one of the words, or the text itself. */
export const after = (text: string, list: PrintedWords<unknown>): string => atStart(text, list)?.rest ?? text;
