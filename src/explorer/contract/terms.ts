/**
 * The Chinese term in a description of the contract. A description ends with `Chinese: 术语.` or, in enums and in `Query`, begins
 * with it: `术语: text` or `术语.`
 */
export interface Described {
  /** Empty if the description has none. */
  readonly term: string;
  /** The description without its term, on one line. */
  readonly text: string;
}

/** Takes a description apart. */
export function described(description: string | null | undefined): Described {
  const text = (description ?? '').replace(/\s+/g, ' ').trim();
  const end = /^(.*?)\s*Chinese: ([^.]+)\.$/.exec(text);
  if (end) return { term: end[2] ?? '', text: end[1] ?? '' };
  const start = /^([^:.]*\p{Script=Han}[^:.]*)[:.]\s*(.*)$/u.exec(text);
  return start ? { term: start[1] ?? '', text: start[2] ?? '' } : { term: '', text };
}

/** A name of the contract as English words: `totalCount` and `UNDER_CONSTRUCTION` become "Total count" and "Under construction". */
export function words(name: string): string {
  const spaced = name
    .replaceAll('_', ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** The languages of the page. */
export type Language = 'zh' | 'en';

/** A name in both languages. */
export type Names = Readonly<Record<Language, string>>;

/** What an element of the contract is called: by its Chinese term, and by its name as English words. */
export function namesOf(element: { readonly name: string; readonly description?: string | null }): Names {
  const english = words(element.name);
  return { zh: described(element.description).term || english, en: english };
}
