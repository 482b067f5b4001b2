/**
 * Compares all that is derived, as it is stored, with what is expected, while publications may go on. No look at two tables
 * is a look at one moment: what publications touch meanwhile is looked at again, and may be as any publication from then on
 * left it.
 */
import type { Item } from '../../store/reads/batchGet.ts';
import type { DerivedKey } from '../../store/reads/scan.ts';
import type { Session } from '../../store/session.ts';
import { HEAD_POSITION, TOUCHED_LIST } from '../../store/tables.ts';
import { type Difference, differenceOf, isTombstone, isAsExpected, MAX_DIFFERENCES } from './difference.ts';
import type { Expected, ExpectedItem } from '../projection/expected.ts';
import { replay, type ReplayOptions } from '../projection/replay.ts';

/** An item that is not as it must be. */
export interface Mismatch {
  readonly key: DerivedKey;
  /** What must be there. */
  readonly expected: ExpectedItem | undefined;
  /** The `n` of what is there. */
  readonly n: unknown;
  /** Of the first so many. */
  readonly difference: Difference | undefined;
}

export interface Comparison {
  /** The number at which all of it was compared. */
  readonly number: number;
  /** Items that are there, removed rows' markers not counted. */
  readonly items: number;
  readonly wrong: readonly Mismatch[];
}

/** An item as a publication left it; undefined: none. */
interface ItemVersion {
  readonly number: number;
  readonly item: ExpectedItem | undefined;
}

/**
 * @param expected at the applied number, read before; it is brought up to the newest publication.
 * @param applied reads the applied number.
 * @throws LogDamaged when a publication that came meanwhile cannot be followed.
 */
export async function compareDerived(
  session: Session,
  expected: Expected,
  applied: () => Promise<number>,
  onSeen: (items: number) => void,
  onWrongRevision?: ReplayOptions['onWrongRevision'],
): Promise<Comparison> {
  const began = expected.number;
  const { wrong, items } = await compareAll(session, expected, onSeen);

  const history = new ItemVersions(expected);
  const catchUp = () =>
    replay(session, expected, {
      onTouch: (key) => {
        history.before(key);
      },
      onPublication: (number) => {
        history.after(number);
      },
      ...(onWrongRevision && { onWrongRevision }),
    });
  // Whatever the scan met had been committed before, so it is in the log now.
  await catchUp();
  const touched = history.keys();
  if (touched.length === 0) return { number: began, items, wrong: [...wrong.values()] };

  const number = await applied();
  const stored = await session.items(touched);
  // An item is written by a publication only when the one before it is wholly applied.
  const newest = (await applied()) + 1;
  await catchUp();
  touched.forEach((key, at) => {
    const versions = history.of(key, number, newest);
    const item = stored[at];
    if (versions.some((version) => isAsExpected(version.item, item, newest))) wrong.delete(derivedKeyName(key));
    else {
      const [first] = versions;
      const must = versions.find((version) => version.number === item?.['n']) ?? first;
      wrong.set(derivedKeyName(key), mismatchOf(key, must?.item, item, wrong.size));
    }
  });
  return { number, items, wrong: [...wrong.values()] };
}

/** Everything that is stored against everything expected. */
async function compareAll(session: Session, expected: Expected, onSeen: (items: number) => void) {
  const wrong = new Map<string, Mismatch>();
  /** Of what is expected, what is there; a head stands for itself by its list's name. */
  const there = new Set<ExpectedItem | string>();
  let items = 0;
  const compare = (key: DerivedKey, must: ExpectedItem | undefined, item: Item | undefined) => {
    if (!isAsExpected(must, item, expected.number))
      wrong.set(derivedKeyName(key), mismatchOf(key, must, item, wrong.size));
  };
  for (const table of ['records', 'lists'] as const) {
    for await (const page of session.scan(table)) {
      for (const item of page) {
        // Only this project's tables have these keys.
        const key = { table, ...derivedKeyOf(item) } as DerivedKey;
        if (key.table === 'lists' && key.list === TOUCHED_LIST) continue;
        const must = expected.item(key);
        if (must) there.add(key.table === 'lists' && key.position === HEAD_POSITION ? key.list : must);
        if (must ?? !isTombstone(item, expected.number)) items += 1;
        compare(key, must, item);
      }
      onSeen(items);
    }
  }
  for (const record of expected.records()) {
    if (!there.has(record)) compare({ table: 'records', id: record.id }, record, undefined);
  }
  for (const row of expected.rows()) {
    if (!there.has(row)) compare({ table: 'lists', list: row.list, position: row.position }, row, undefined);
  }
  for (const list of expected.listsWithHeads()) {
    const key = { table: 'lists', list, position: HEAD_POSITION } as const;
    if (!there.has(list)) compare(key, expected.item(key), undefined);
  }
  return { wrong, items };
}

const derivedKeyOf = ({ id, list, position }: Item): Item => (list === undefined ? { id } : { list, position });

const derivedKeyName = (key: DerivedKey): string =>
  key.table === 'records' ? key.id : JSON.stringify([key.list, key.position]);

const mismatchOf = (
  key: DerivedKey,
  expected: ExpectedItem | undefined,
  stored: Item | undefined,
  before: number,
): Mismatch => ({
  key,
  expected,
  n: stored?.['n'],
  difference: before < MAX_DIFFERENCES ? differenceOf(key, expected, stored) : undefined,
});

/** What publications made of the items that they touched, and what these were before the first of them. */
class ItemVersions {
  readonly #expected: Expected;
  readonly #versions = new Map<string, { readonly key: DerivedKey; readonly versions: ItemVersion[] }>();
  #touching = new Map<string, DerivedKey>();

  constructor(expected: Expected) {
    this.#expected = expected;
  }

  before(key: DerivedKey): void {
    const name = derivedKeyName(key);
    this.#touching.set(name, key);
    if (this.#versions.has(name)) return;
    this.#versions.set(name, { key, versions: [{ number: 0, item: this.#expected.item(key) }] });
  }

  after(number: number): void {
    for (const [name, key] of this.#touching)
      this.#versions.get(name)?.versions.push({ number, item: this.#expected.item(key) });
    this.#touching = new Map();
  }

  keys(): DerivedKey[] {
    return [...this.#versions.values()].map(({ key }) => key);
  }

  /** How the item was when publication `from` was applied, and how up to `to` left it. */
  of(key: DerivedKey, from: number, to: number): ItemVersion[] {
    const versions = this.#versions.get(derivedKeyName(key))?.versions ?? [];
    const first = versions.findLastIndex(({ number }) => number <= from);
    return versions.slice(Math.max(first, 0)).filter(({ number }) => number <= Math.max(to, from));
  }
}
