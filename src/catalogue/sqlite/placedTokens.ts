/**
 * The tokens of the index of words, each marked with the best place where its record has it. The index thus knows the score of
 * a word that is one token, and need not read any text for it.
 */
import type { CatalogueEntry } from '../entry.ts';
import type { WORD_SCORES } from '../scores.ts';
import { tokensOf } from '../text/bigrams.ts';
import { IDEOGRAPH, MARK, RUN } from '../text/letters.ts';
import type { IndexToken, Word } from '../text/words.ts';

export type Place = keyof typeof WORD_SCORES;

/** From the best to the least. No token has a section sign. */
const MARKS: Readonly<Record<Place, string>> = { whole: '§w', begins: '§b', name: '§n', summary: '§s', body: '' };
const PLACES = Object.keys(MARKS) as Place[];

/** What a line must begin with so that a word of one token begins it. */
const BEGINNING = new RegExp(`^(?:${RUN}|${IDEOGRAPH}{1,2})`, 'u');

/** What a record has in the index. */
export function placedTokensOf({ name, summary, body }: CatalogueEntry['texts']): string[] {
  const places = new Map<string, Place>();
  const place = (at: Place, tokens: Iterable<string>) => {
    for (const token of tokens) if (!places.has(token)) places.set(token, at);
  };
  const beginnings = name.split('\n').flatMap((line) => {
    const [beginning] = BEGINNING.exec(line) ?? [];
    return beginning === undefined ? [] : [{ token: beginning.replaceAll(MARK, ''), isWhole: beginning === line }];
  });
  place(
    'whole',
    beginnings.filter(({ isWhole }) => isWhole).map(({ token }) => token),
  );
  place(
    'begins',
    beginnings.map(({ token }) => token),
  );
  place('name', tokensOf(name));
  place('summary', tokensOf(summary));
  place('body', tokensOf(body));
  return Array.from(places, ([token, at]) => MARKS[at] + token);
}

/** A query of the index for the records that have every token of the words, wherever. */
export function indexQuery(words: readonly Word[]): string {
  const tokens = words.flatMap((word) => word.tokens.map((token) => somewhere(PLACES, token)));
  return [...new Set(tokens)].join(' AND ');
}

/** For each place, from the best: a query of the index for the records that have the word there and at no better place. */
export function placeQueries(word: Word): { readonly place: Place; readonly query: string }[] {
  const [token] = word.tokens;
  if (!word.exact || !token) throw new Error('Only words of one token have places');
  if (!token.prefix) return PLACES.map((place) => ({ place, query: quoted(MARKS[place], token) }));
  // A single character begins many tokens, which one record can have at several places; a whole name is the character alone.
  const whole = quoted(MARKS.whole, { ...token, prefix: false });
  return PLACES.map((place, at) => {
    if (place === 'whole') return { place, query: whole };
    if (place === 'begins') return { place, query: `${somewhere(['whole', 'begins'], token)} NOT ${whole}` };
    return { place, query: `${quoted(MARKS[place], token)} NOT ${somewhere(PLACES.slice(0, at), token)}` };
  });
}

const somewhere = (places: readonly Place[], token: IndexToken): string =>
  `(${places.map((place) => quoted(MARKS[place], token)).join(' OR ')})`;

const quoted = (mark: string, { text, prefix }: IndexToken): string => `"${mark}${text}"${prefix ? '*' : ''}`;
