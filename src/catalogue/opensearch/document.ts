/** A catalogue entry as a document of the index. */
import { UNDATED } from '../../lists/positions.ts';
import type { EdgeNote } from '../../records/kind.ts';
import { sortableAmount, toMillionths } from '../decimals.ts';
import type { CatalogueEntry } from '../entry.ts';
import { initialsAttribute, nameAttribute } from '../names.ts';
import { partsOf } from './exactSums.ts';
import { indexTokens, letterTokens } from './tokens.ts';

/** What the index gives back of a document; the rest follows from it. */
export interface DocumentSource {
  readonly id: string;
  readonly n: number;
  readonly texts: CatalogueEntry['texts'];
  readonly edges?: Readonly<Record<string, Readonly<Record<string, EdgeNote>>>>;
  readonly [field: string]: unknown;
}

/** Between a day's key and the day; sorts before all that a key can have. */
export const KEY_END = '\u0001';

/** @param n number of the publication that put the record. */
export function documentOf(entry: CatalogueEntry, n: number): DocumentSource {
  const { id, kind, day, nameKey, texts } = entry;
  const edges: Record<string, Record<string, EdgeNote>> = {};
  for (const { of, value, edge } of entry.values) if (edge) (edges[of] ??= {})[value] = edge;
  return {
    id,
    kind,
    n,
    day,
    ...(day !== UNDATED && periodsOf(day)),
    nameKey,
    lines: [...new Set(texts.name.split('\n').filter((line) => line !== ''))],
    forms: formsOf(entry),
    values: groupedBy(entry.values, ({ value }) => value),
    days: groupedBy(entry.days, ({ key, day: on }) => key + KEY_END + on),
    amounts: Object.fromEntries(entry.amounts.map((amount) => [amount.of, amountFields(amount)])),
    texts,
    edges,
    ...tokensOfTexts(texts),
  };
}

/** A document that is in the index, as public until a publication. */
export const endedDocument = (source: DocumentSource, until: number, endedAt: string): DocumentSource => ({
  ...source,
  ...tokensOfTexts(source.texts),
  until,
  endedAt,
});

/** These are not in the source of a document that is in the index. */
const tokensOfTexts = ({ name, summary, body }: CatalogueEntry['texts']) => ({
  name: indexTokens(name),
  summary: indexTokens(summary),
  body: indexTokens(body),
});

function periodsOf(day: string): Record<'year' | 'half' | 'quarter' | 'month', string> {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  return {
    year,
    half: `${year}-H${month <= 6 ? 1 : 2}`,
    quarter: `${year}-Q${Math.ceil(month / 3)}`,
    month: day.slice(0, 7),
  };
}

function formsOf({ kind, values }: CatalogueEntry): { form: string; letters: string; size: number }[] {
  const attributes = [nameAttribute(kind), initialsAttribute(kind)];
  const forms = new Set(values.flatMap(({ of, value }) => (attributes.includes(of) ? [value] : [])));
  return [...forms].map((form) => ({ form, letters: letterTokens(form), size: Array.from(form).length }));
}

function amountFields({ currency, period, amount, exact }: CatalogueEntry['amounts'][number]) {
  const millionths = toMillionths(amount);
  return {
    currency,
    ...(period !== null && { period }),
    sortable: sortableAmount(millionths),
    approximate: Number(amount),
    exact,
    ...partsOf(millionths),
  };
}

function groupedBy<Item extends { readonly of: string }>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const item of items) (grouped[item.of] ??= []).push(textOf(item));
  return grouped;
}
