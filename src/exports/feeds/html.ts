/** Texts of records as HTML: nothing in them is markup. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? character);

/** A paragraph for each line; undefined if there is none. */
export function paragraphs(texts: readonly (string | undefined)[]): string | undefined {
  const lines = texts.flatMap((text) => (text ?? '').split('\n')).filter((line) => line.trim() !== '');
  return lines.length === 0 ? undefined : lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
}
