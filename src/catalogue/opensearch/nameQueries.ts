/** Records by letters of their names. */
import type { NameQuery } from '../catalogue.ts';
import { selected } from './conditions.ts';
import { prefix, type Query, term } from './query.ts';
import type { Search } from './searching.ts';
import { letterPhraseTokens } from './tokens.ts';

export async function namesWith(
  search: Search,
  number: number,
  { letters, kinds, limit }: NameQuery,
): Promise<string[]> {
  const tokens = letterPhraseTokens(letters);
  const has: Query = tokens.includes(' ')
    ? { match_phrase: { 'forms.letters': tokens } }
    : term('forms.letters', tokens);
  const begins: Query = { constant_score: { filter: prefix('forms.form', letters), boost: 1 } };
  const { hits } = await search({
    query: {
      bool: {
        filter: [selected(number, [{ type: 'kinds', kinds }])],
        must: [{ nested: { path: 'forms', score_mode: 'max', query: { bool: { filter: [has], should: [begins] } } } }],
      },
    },
    sort: [
      { _score: 'desc' },
      { 'forms.size': { order: 'asc', mode: 'min', nested: { path: 'forms', filter: has } } },
      { nameKey: 'asc' },
      { id: 'asc' },
    ],
    size: limit,
    track_total_hits: false,
    _source: false,
  });
  return hits.hits.map(({ sort }) => String(sort?.at(-1)));
}
