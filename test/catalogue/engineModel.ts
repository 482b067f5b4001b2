/** What a catalogue must answer, worked out with plain arrays. */
import type {
  Condition,
  RecordGroup,
  GroupQuery,
  GroupField,
  Order,
  PageQuery,
  Selection,
  ValueCount,
} from '../../src/catalogue/catalogue.ts';
import { nameAttribute, namePrefix } from '../../src/catalogue/names.ts';
import { toMillionths } from '../../src/catalogue/decimals.ts';
import type { SearchWords } from '../../src/catalogue/text/words.ts';
import { UNDATED } from '../../src/lists/positions.ts';
import type { Row } from './engineLog.ts';

/** What is asked of a page, its bounds given as ids of records: where those stand. */
export interface ModelQuestion extends Omit<PageQuery, 'above' | 'below'> {
  readonly above?: string | undefined;
  readonly below?: string | undefined;
}

export interface ModelFound {
  readonly id: string;
  readonly score?: number;
  readonly edge?: Readonly<Record<string, string>>;
}

export const select = (rows: readonly Row[], selection: Selection): Row[] =>
  rows.filter((row) => selection.every((condition) => meets(row, condition)));

export function page(rows: readonly Row[], question: ModelQuestion): ModelFound[] {
  const { selection, order, descending, above, below, skip = 0, limit, edgesOf, scored = false } = question;
  const words = selection.find(({ type }) => type === 'words') as { words: SearchWords } | undefined;
  const compare = (a: Row, b: Row) => compareIn(order, words?.words, a, b) || byCodeUnits(a.entry.id, b.entry.id);
  // Bounds are where these records stand, whether they are selected or not.
  const at = (id: string | undefined) => rows.find(({ entry }) => entry.id === id);
  const [from, to] = [at(above), at(below)];
  const sorted = select(rows, selection).sort(compare);
  const found = (descending ? sorted.reverse() : sorted)
    .filter((row) => (!from || compare(row, from) > 0) && (!to || compare(row, to) < 0))
    .slice(skip, skip + limit);
  return found.map(({ entry }) => {
    const edge = edgesOf && entry.values.find(({ of, value }) => of === edgesOf.family && value === edgesOf.key)?.edge;
    return {
      id: entry.id,
      ...(edge && { edge }),
      ...(scored && words && { score: scoreOf(entry.texts, words.words) }),
    };
  });
}

export function facet(rows: readonly Row[], selection: Selection, key: GroupField, first: number): ValueCount[] {
  const values = select(rows, selection).flatMap((row) => valuesOf(row, key));
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => ({ value, count: all.length }))
    .sort((a, b) => b.count - a.count || byCodeUnits(a.value, b.value))
    .slice(0, first);
}

/** The selected rows with the values of each group that they are in. */
export const placedIn = (rows: readonly Row[], { selection, keys }: GroupQuery) =>
  select(rows, selection).flatMap((row) => combinations(row, keys).map((values) => ({ row, values })));

export function groups(rows: readonly Row[], query: GroupQuery): RecordGroup[] {
  const placed = placedIn(rows, query);
  const found = [...Map.groupBy(placed, ({ values }) => JSON.stringify(values)).values()].map((all) => ({
    values: all[0]?.values ?? [],
    count: all.length,
  }));
  if (query.keys.length === 0 && found.length === 0) return [{ values: [], count: 0 }];
  return found.sort(byValues);
}

export function byValues(a: Pick<RecordGroup, 'values'>, b: Pick<RecordGroup, 'values'>): number {
  const at = a.values.findIndex((value, place) => value !== b.values[place]);
  return nullLast(a.values[at] ?? null, b.values[at] ?? null);
}

function meets(row: Row, condition: Condition): boolean {
  const { entry } = row;
  const valuesOfName = (name: string) => entry.values.filter(({ of }) => of === name).map(({ value }) => value);
  switch (condition.type) {
    case 'kinds':
      return condition.kinds.includes(entry.kind);
    case 'ids':
      return condition.ids.includes(entry.id);
    case 'values':
      return valuesOfName(condition.of).some((value) => condition.values.includes(value));
    case 'prefixes':
      return valuesOfName(condition.of).some((value) => condition.prefixes.some((prefix) => value.startsWith(prefix)));
    case 'name': {
      const prefix = namePrefix(condition.prefix);
      return valuesOfName(nameAttribute(condition.kind)).some((form) => form.startsWith(prefix));
    }
    case 'date':
      return isWithin(entry.day, condition.days);
    case 'days': {
      const { of: name, keys, days } = condition;
      const own = entry.days.filter(({ of, key }) => of === name && keys.includes(key));
      return own.some(({ day }) => days === undefined || isWithin(day, days));
    }
    case 'amount': {
      const own = entry.amounts.find(({ of, currency }) => of === condition.of && currency === condition.currency);
      if (!own) return false;
      const [amount, { from, to }] = [toMillionths(own.amount), condition];
      return (from === undefined || amount >= toMillionths(from)) && (to === undefined || amount <= toMillionths(to));
    }
    case 'none':
      return valuesOf(row, condition.field).length === 0;
    case 'words': {
      const all = entry.texts.name + entry.texts.summary + entry.texts.body;
      return condition.words.words.every(({ pattern }) => all.includes(pattern));
    }
  }
}

const isWithin = (day: string, { from = '0001-01-01', to = '9999-12-31' }: { from?: string; to?: string }) =>
  day >= from && day <= to;

function compareIn(order: Order, words: SearchWords | undefined, a: Row, b: Row): number {
  if (typeof order === 'object') {
    const amountOf = ({ entry }: Row) => {
      const own = entry.amounts.find(({ of }) => of === order.amount);
      return own && toMillionths(own.amount);
    };
    const [one, other] = [amountOf(a), amountOf(b)];
    if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
    return one < other ? -1 : one > other ? 1 : 0;
  }
  switch (order) {
    case 'date':
      return byCodeUnits(a.entry.day, b.entry.day);
    case 'name':
      return byCodeUnits(a.entry.nameKey, b.entry.nameKey);
    case 'updated':
      return a.n - b.n;
    case 'relevance': {
      if (!words) throw new Error('Only what words were asked of has a relevance');
      const scores = [a, b].map(({ entry }) => scoreOf(entry.texts, words)) as [number, number];
      return scores[0] - scores[1] || byCodeUnits(a.entry.day, b.entry.day);
    }
  }
}

/** Each word counts where it is found best; words that stand together as they were asked count more. */
function scoreOf({ name, summary, body }: Row['entry']['texts'], { words, phrase }: SearchWords): number {
  const scores = words.map(({ pattern }): number => {
    if (name.includes(`\n${pattern}\n`)) return 10;
    if (name.includes(`\n${pattern}`)) return 7;
    if (name.includes(pattern)) return 6;
    return summary.includes(pattern) ? 3 : 1;
  });
  const within = [name, summary, body].findIndex((text) => phrase !== undefined && text.includes(phrase));
  const thousandths = Math.floor((1_000 * scores.reduce((sum, score) => sum + score, 0)) / words.length);
  return (thousandths + ([4_000, 2_000, 1_000][within] ?? 0)) / 1_000;
}

function valuesOf({ entry }: Row, key: GroupField): string[] {
  if (key === 'kind') return [entry.kind];
  if (typeof key === 'string') {
    if (entry.day === UNDATED) return [];
    const [year, month] = [entry.day.slice(0, 4), Number(entry.day.slice(5, 7))];
    if (key === 'half') return [`${year}-H${month < 7 ? 1 : 2}`];
    if (key === 'quarter') return [`${year}-Q${1 + Math.floor((month - 1) / 3)}`];
    return [entry.day.slice(0, key === 'year' ? 4 : 7)];
  }
  return [...new Set(entry.values.filter(({ of }) => of === key.of).map(({ value }) => value))];
}

/** Every way of taking one value of each key; null where it has none. */
function combinations(row: Row, keys: readonly GroupField[]): (string | null)[][] {
  return keys.reduce<(string | null)[][]>(
    (all, key) => {
      const values = valuesOf(row, key);
      return all.flatMap((before) => (values.length > 0 ? values : [null]).map((value) => [...before, value]));
    },
    [[]],
  );
}

export const byCodeUnits = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
export const nullLast = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : byCodeUnits(a, b);
