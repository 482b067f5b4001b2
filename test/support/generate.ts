/**
 * Some hundred records of all kinds, linked to each other, with the publications that bring them about; from a seed, so
 * that a failure comes back. Record 0 of each kind is its hub, which many others link to; the last one stays alone. What
 * the lists must hold is told here from the records alone, as the schema has it.
 */
import { nameKey } from '../../src/lists/sortKeys.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { type ContentOf, type Kind, kindOf, KINDS } from '../../src/records/registry.ts';
import { COUNTS, FieldDraw, type Fields, idOf } from './generateFields.ts';
import { numbersFrom } from './random.ts';
import { put, withdraw } from './records.ts';

export interface Generated {
  /** What to publish, in this order. */
  readonly publications: readonly (readonly Change[])[];
  /** The records that are public after that, as they then stand. */
  readonly live: Live;
}

/** A record's content with its id. */
export type Held<K extends Kind = Kind> = { [Each in K]: ContentOf<Each> & { readonly id: string } }[K];
export type Live = { readonly [K in Kind]: readonly Held<K>[] };

const BATCH = 100;

export function generate({ seed = 1, linked = true } = {}): Generated {
  const draw = new FieldDraw(numbersFrom(seed), linked);
  const fields = new Map<string, Fields>();
  const make = (id: string) => {
    const drawn = draw.fieldsOf(id);
    fields.set(id, drawn);
    return put(id, drawn);
  };
  /** Some of its fields drawn anew, the others left: links move and dates stay, or dates move and links stay. */
  const revise = (id: string) => {
    const [before, after] = [fields.get(id) ?? {}, draw.fieldsOf(id)];
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const mixed = names.map((name) => [name, (draw.chance(0.5) ? after : before)[name]] as const);
    fields.set(id, Object.fromEntries(mixed.filter(([, value]) => value !== undefined)));
    return { ...put(id, fields.get(id)), reason: draw.one(['UPDATED', 'CORRECTED'] as const) };
  };

  const ids = draw.shuffled(KINDS.flatMap((kind) => Array.from({ length: COUNTS[kind] }, (_, at) => idOf(kind, at))));
  const hubs = ids.filter((id) => KINDS.some((kind) => id === idOf(kind, 0)));
  const others = ids.filter((id) => KINDS.every((kind) => id !== idOf(kind, 0) && id !== idOf(kind, COUNTS[kind] - 1)));
  const [gone, moved] = [others.slice(0, 24), others.slice(24, 72)];
  const publications = [
    ...inBatches(ids.map(make)),
    ...inBatches(draw.shuffled([...gone.map((id) => withdraw(id)), ...[...moved, ...hubs].map(revise)])),
    // Some come back, some of those that moved go, and some move once more.
    [
      ...gone.slice(0, 6).map((id): Change => ({ ...make(id), reason: 'UPDATED' })),
      ...moved.slice(0, 8).map((id) => withdraw(id)),
      ...moved.slice(8, 24).map(revise),
    ],
  ];
  return { publications, live: liveAfter(publications) };
}

/** The records that are public after the publications. */
export function liveAfter(publications: readonly (readonly Change[])[]): Live {
  const contents = new Map<string, unknown>();
  for (const change of publications.flat()) {
    if (change.operation === 'PUBLISH') contents.set(change.id, { ...change.content, id: change.id });
    else contents.delete(change.id);
  }
  const of = (kind: Kind) => [...contents].filter(([id]) => kindOf(id) === kind).map(([, content]) => content);
  return Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as unknown as Live;
}

type Days = { readonly earliest?: string | undefined; readonly latest?: string | undefined } | undefined;

/** The first day of a date, or the last of one that has no first. */
const firstDay = (date: Days): string | undefined => date?.earliest ?? date?.latest;

/** The day by which a record is ordered; undefined when it has no date. */
export const dayOf: { readonly [K in Kind]: (record: Held<K>) => string | undefined } = {
  Article: (it) => firstDay(it.publishedOn),
  Meeting: (it) => firstDay(it.heldOn),
  Project: (it) => firstDay(it.announcedOn ?? it.progress[0]?.date),
  Enterprise: () => undefined,
  Person: () => undefined,
  Organization: () => undefined,
  Document: (it) => firstDay(it.releasedOn ?? it.writtenOn),
  Edition: (it) => firstDay(it.date),
  Area: () => undefined,
  AreaFigure: (it) => firstDay(it.figure.period),
};

export interface Dated {
  readonly id: string;
  readonly day: string | undefined;
}

/** The live records of the kinds with their days, newest first, then by id from the end; those without a day last. */
export function timeline(live: Live, kinds: readonly Kind[] = KINDS): Dated[] {
  const of = (kind: Kind) => {
    const day = dayOf[kind] as (record: Held) => string | undefined;
    return live[kind].map((record) => ({ id: record.id, day: day(record) }));
  };
  return newestFirst(kinds.flatMap(of));
}

export function newestFirst<Item extends Dated>(records: readonly Item[]): Item[] {
  return [...records].sort((a, b) => byCodeUnits(b.day ?? '', a.day ?? '') || byCodeUnits(b.id, a.id));
}

/** The sort key of a record's name; people's names begin with a surname. */
export const keyOfName = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  nameKey(name, id.startsWith('Person:') ? 'person' : undefined);

/** By the pinyin of the name, then by id. */
export function alphabetical<Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
): Item[] {
  const keyed = items.map((item) => ({ item, key: keyOfName(item) }));
  const sorted = keyed.sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.item.id, b.item.id));
  return sorted.map(({ item }) => item);
}

/** By page, by place on it, then by id; what has no page, or no place on it, after what has one. */
export function inPrint(articles: readonly Held<'Article'>[]): Held<'Article'>[] {
  const at = (place: number | undefined) => place ?? Infinity;
  // Two that are nowhere are in the same place: their difference is no number, and counts as none.
  const difference = (a: number | undefined, b: number | undefined) => at(a) - at(b) || 0;
  return [...articles].sort(
    (a, b) => difference(a.page, b.page) || difference(a.placeOnPage, b.placeOnPage) || byCodeUnits(a.id, b.id),
  );
}

export const byCodeUnits = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
export const isLive = (live: Live, id: string): boolean => live[kindOf(id) ?? 'Article'].some((it) => it.id === id);

function inBatches(changes: readonly Change[]): Change[][] {
  const starts = Array.from({ length: Math.ceil(changes.length / BATCH) }, (_, at) => at * BATCH);
  return starts.map((start) => changes.slice(start, start + BATCH));
}
