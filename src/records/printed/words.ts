/** Lists of words with their meanings, matched at the start or the end of a text; the longest word wins. */

export type PrintedWords<Meaning> = readonly (readonly [word: string, meaning: Meaning])[];

export interface FoundWords<Meaning> {
  readonly meaning: Meaning;
  /** The rest of the text. */
  readonly rest: string;
}

/** The words of a table by meaning, longest first. */
export function words<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
): PrintedWords<Meaning> {
  const all = (Object.keys(table) as Meaning[]).flatMap((meaning) =>
    table[meaning].map((word) => [word, meaning] as const),
  );
  return longestFirst(all);
}

/** Words whose meaning is the word itself. */
export const plainWords = (...list: string[]): PrintedWords<string> =>
  longestFirst(list.map((word) => [word, word] as const));

function longestFirst<Meaning>(list: PrintedWords<Meaning>): PrintedWords<Meaning> {
  return list.toSorted(([a], [b]) => b.length - a.length);
}

export function atStart<Meaning>(text: string, list: PrintedWords<Meaning>): FoundWords<Meaning> | undefined {
  for (const [word, meaning] of list) if (text.startsWith(word)) return { meaning, rest: text.slice(word.length) };
  return undefined;
}

export function atEnd<Meaning>(text: string, list: PrintedWords<Meaning>): FoundWords<Meaning> | undefined {
  for (const [word, meaning] of list) if (text.endsWith(word)) return { meaning, rest: text.slice(0, -word.length) };
  return undefined;
}

/** The text after one of the words at its start, or the whole text. */
export const after = (text: string, list: PrintedWords<unknown>): string => atStart(text, list)?.rest ?? text;
