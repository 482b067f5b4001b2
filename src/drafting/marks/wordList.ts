/** Words of a table, written with blanks between them. */
export const wordList = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));
