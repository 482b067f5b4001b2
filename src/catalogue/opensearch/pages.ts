/** Pages of what is found: their orders, and positions in both directions. */
import { positionOf } from '../../lists/positions.ts';
import type { EdgeNote } from '../../records/kind.ts';
import type { Order, PageEntry, PageQuery, Selection } from '../catalogue.ts';
import type { SearchWords } from '../text/words.ts';
import { selected } from './conditions.ts';
import { MAX_RESULTS } from './mapping.ts';
import type { Query } from './query.ts';
import type { Hit, Search } from './searching.ts';
import { rankOf, scoredWords, scoreOfRank } from './wordQueries.ts';

type SortValue = string | number | null;

/** What is sorted by before the id, and how its values are written in a position's key and read from it. */
interface Sorting {
  readonly fields: readonly Record<string, unknown>[];
  readonly keyOf: (values: readonly SortValue[]) => string;
  readonly valuesOf: (key: string) => readonly SortValue[];
}

export async function pageOf(search: Search, number: number, query: PageQuery): Promise<PageEntry[]> {
  const { selection, order, descending, above, below, skip = 0, limit, edgesOf, scored = false } = query;
  const words = wordsIn(selection);
  const withScores = words !== undefined && (scored || order === 'relevance');
  const direction = descending ? 'desc' : 'asc';
  const sorting = sortingOf(order, direction, words);
  const start = descending ? below : above;
  // Behind a position, the engine takes no number of entries to leave out.
  const from =
    start === undefined ? { from: skip, size: limit } : { search_after: valuesAt(sorting, start), size: skip + limit };
  // No page reaches further; the engine refuses more.
  if (skip + limit > MAX_RESULTS) return [];
  const { hits } = await search({
    query: withScores ? scoredQuery(number, selection, words) : selected(number, selection),
    sort: [...sorting.fields, { id: direction }],
    ...from,
    ...(scored && withScores && { track_scores: true }),
    track_total_hits: false,
    _source: edgesOf ? [`edges.${edgesOf.family}`] : false,
  });
  const end = descending ? above : below;
  const entries = hits.hits.map((hit) => entryOf(hit, sorting, query, words));
  const within = end === undefined ? entries : entries.filter(({ position }) => isBefore(position, end, descending));
  return start === undefined ? within : within.slice(skip);
}

/** The first position after, in the order of the index: bytes of the key, then of the id. */
function isBefore(position: string, end: string, descending: boolean): boolean {
  const order = comparePositions(position, end);
  return descending ? order > 0 : order < 0;
}

function comparePositions(a: string, b: string): number {
  const [[keyA, idA], [keyB, idB]] = [split(a), split(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return idA === idB ? 0 : idA < idB ? -1 : 1;
}

function split(position: string): [string, string] {
  const at = position.indexOf('!');
  return [position.slice(0, at), position.slice(at + 1)];
}

const valuesAt = (sorting: Sorting, position: string): readonly SortValue[] => {
  const [key, id] = split(position);
  return [...sorting.valuesOf(key), id];
};

function entryOf(hit: Hit, sorting: Sorting, { scored = false, edgesOf }: PageQuery, words?: SearchWords): PageEntry {
  const values = hit.sort ?? [];
  const edge = edgesOf && edgesIn(hit)?.[edgesOf.family]?.[edgesOf.key];
  return {
    position: positionOf(sorting.keyOf(values.slice(0, -1)), String(values.at(-1))),
    ...(edge && { edge }),
    ...(scored && words && { score: rankOf(hit._score ?? 0, words) / 1_000 }),
  };
}

const edgesIn = ({ _source }: Hit) =>
  _source?.['edges'] as Readonly<Record<string, Readonly<Record<string, EdgeNote>>>> | undefined;

function wordsIn(selection: Selection): SearchWords | undefined {
  const condition = selection.find(({ type }) => type === 'words');
  return condition?.type === 'words' ? condition.words : undefined;
}

/** What the words score contains them: they need no condition beside it. */
const scoredQuery = (number: number, selection: Selection, words: SearchWords): Query => ({
  bool: {
    must: [scoredWords(words)],
    filter: [
      selected(
        number,
        selection.filter(({ type }) => type !== 'words'),
      ),
    ],
  },
});

function sortingOf(order: Order, direction: 'asc' | 'desc', words: SearchWords | undefined): Sorting {
  if (typeof order !== 'string') {
    const missing = direction === 'asc' ? '_first' : '_last';
    const by = { order: direction, missing, unmapped_type: 'keyword' };
    return {
      fields: [{ [`amounts.${order.amount}.sortable`]: by }],
      keyOf: ([value]) => (typeof value === 'string' ? value : ''),
      valuesOf: (key) => [key === '' ? null : key],
    };
  }
  if (order === 'relevance') {
    if (words === undefined) throw new Error('Order by relevance needs a condition of words');
    return {
      fields: [{ _score: direction }, { day: direction }],
      keyOf: ([score, day]) => `${digits(rankOf(Number(score), words), 8)}-${String(day)}`,
      valuesOf: (key) => [scoreOfRank(Number(key.slice(0, 8)), words), key.slice(9)],
    };
  }
  if (order === 'updated') {
    return {
      fields: [{ n: direction }],
      keyOf: ([n]) => digits(Number(n), 10),
      valuesOf: (key) => [Number(key)],
    };
  }
  return {
    fields: [{ [order === 'date' ? 'day' : 'nameKey']: direction }],
    keyOf: ([value]) => String(value),
    valuesOf: (key) => [key],
  };
}

const digits = (number: number, length: number): string => String(number).padStart(length, '0');
