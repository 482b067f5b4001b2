/** The fields of the index, and the number of its format: an index of another format is built beside it from the log. */
import { crc32 } from 'node:zlib';
import { definitionOf, KINDS } from '../../records/registry.ts';

/**
 * Raise this when the same record would now be indexed differently although neither {@link settings}, {@link mappings} nor a
 * declared name has changed: how text is folded or cut into tokens, how an entry or its document is made.
 */
const REVISION = 1;

/** Pages reach to the 10,000th record, and one page has up to 1,000. */
export const MAX_RESULTS = 20_000;

/**
 * One shard, because counts by value are exact only within a shard, and one holds far more than a province (docs/adr/0050); a
 * copy on each of three nodes.
 * Nothing is refreshed by time: the follower does it when a publication is complete.
 */
export const settings = {
  number_of_shards: 1,
  auto_expand_replicas: '0-2',
  refresh_interval: '-1',
  // So long a late write of a removed version is refused; as long as versions are kept.
  gc_deletes: '15m',
  codec: 'best_compression',
  max_result_window: MAX_RESULTS,
  'mapping.total_fields.limit': 2_000,
  'mapping.nested_objects.limit': 20_000,
  analysis: {
    // Of a pair, its first character as well, at the same place. Runs of letters begin with a mark and have no such part.
    filter: { first_of_pair: { type: 'pattern_capture', preserve_original: true, patterns: ['^([^\\u0002]).$'] } },
    tokenizer: { tokens: { type: 'whitespace', max_token_length: 1_000 } },
    analyzer: {
      indexed: { type: 'custom', tokenizer: 'tokens', filter: ['first_of_pair'] },
      asked: { type: 'custom', tokenizer: 'tokens' },
    },
  },
} as const;

const keyword = { type: 'keyword' } as const;
const searched = { type: 'text', analyzer: 'indexed', search_analyzer: 'asked', norms: false } as const;
const unindexed = { type: 'object', enabled: false } as const;

const namesOf = (declared: readonly { readonly name: string }[] = []): string[] => declared.map(({ name }) => name);

const declarations = KINDS.map((kind) => {
  const { names, lists, attributes, days, amounts } = definitionOf(kind);
  return {
    kind,
    hasNames: names !== undefined,
    values: [...namesOf(lists), ...namesOf(attributes)],
    days: namesOf(days),
    amounts: namesOf(amounts),
  };
});

const fieldsOf = (names: readonly string[], field: unknown) => Object.fromEntries(names.map((name) => [name, field]));

const amount = {
  properties: {
    currency: keyword,
    period: keyword,
    /** The exact amount as text whose order is the amounts' order. */
    sortable: keyword,
    /** Never further from the exact amount than a double can be, and in the same order. */
    approximate: { type: 'double' },
    exact: { type: 'boolean' },
    /** The exact amount in millionths, in parts whose sums are exact (amounts.ts). */
    part0: { type: 'long' },
    part1: { type: 'long' },
    part2: { type: 'long' },
  },
} as const;

/** What is excluded from the source is made again from `texts` and `values` when a document is written anew. */
export const mappings = {
  dynamic: 'strict',
  _source: { excludes: ['name', 'summary', 'body'] },
  properties: {
    id: keyword,
    kind: keyword,
    /** The publication that put the record so. */
    n: { type: 'long' },
    /** The publication that replaced or withdrew it; absent while it is public. */
    until: { type: 'long' },
    /** When `until` was written. */
    endedAt: { type: 'date' },
    day: keyword,
    year: keyword,
    half: keyword,
    quarter: keyword,
    month: keyword,
    nameKey: keyword,
    name: searched,
    summary: searched,
    body: searched,
    /** Whole canonical names, for matches of a whole name or of its beginning. */
    lines: keyword,
    /** All that a name may be typed as; see nameForms.ts. */
    forms: {
      type: 'nested',
      properties: { form: keyword, letters: { ...searched, similarity: 'boolean' }, size: { type: 'integer' } },
    },
    values: {
      properties: fieldsOf(
        declarations.flatMap(({ kind, hasNames, values }) => [
          ...values,
          ...(hasNames ? [`${kind}/name-forms`, `${kind}/name-initials`] : []),
        ]),
        keyword,
      ),
    },
    /** Each day after its key. */
    days: {
      properties: fieldsOf(
        declarations.flatMap(({ days }) => days),
        keyword,
      ),
    },
    amounts: {
      properties: fieldsOf(
        declarations.flatMap(({ amounts }) => amounts),
        amount,
      ),
    },
    texts: unindexed,
    edges: unindexed,
  },
} as const;

/** In the names of indices; 31 bits. */
export const FORMAT = crc32(JSON.stringify([REVISION, settings, mappings])) >>> 1;
