/**
 * Compares all stored derived items with the expected ones, while publications may continue. A scan of two tables is not a
 * snapshot: items that publications touch meanwhile are compared again, and may be in the state that any of these
 * publications left.
 */
import type { Item } from '../../store/reads/batchGet.ts';
import type { DerivedKey } from '../../store/reads/scan.ts';
import type { Session } from '../../store/session.ts';
import { HEAD_POSITION, TOUCHED_LIST } from '../../store/tables.ts';
import { type Difference, differenceOf, isTombstone, isAsExpected, MAX_DIFFERENCES } from './difference.ts';
import type { Expected, ExpectedItem } from '../projection/expected.ts';
import { replay, type ReplayOptions } from '../projection/replay.ts';

/** A stored item that is not as expected. */
export interface Mismatch {
  readonly key: DerivedKey;
  /** Undefined: no item is expected. */
  readonly expected: ExpectedItem | undefined;
  /** The `n` of the stored item. */
  readonly n: unknown;
  /** Set only for the first MAX_DIFFERENCES. */
  readonly difference: Difference | undefined;
}

export interface Comparison {
  /** The number at which everything was compared. */
  readonly number: number;
  /** Stored items, without the tombstones of rows. */
  readonly items: number;
  readonly wrong: readonly Mismatch[];
}

/** An item as a publication left it; undefined if there is none. */
interface ItemVersion {
  readonly number: number;
  readonly item: ExpectedItem | undefined;
}

/**
 * @param expected at the applied number, which was read before; it is brought up to the newest publication.
 * @param applied reads the applied number.
 * @param onSeen called with the number of items seen.
 * @throws LogDamaged when a publication committed meanwhile cannot be applied.
 */
export async function compareDerived(
  session: Session,
  expected: Expected,
  applied: () => Promise<number>,
  onSeen: (items: number) => void,
  onWrongRevision?: ReplayOptions['onWrongRevision'],
): Promise<Comparison> {
  const firstNumber = expected.number;
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
  // Everything that the scan saw had been committed before, so it is in the log now.
  await catchUp();
  const touched = history.keys();
  if (touched.length === 0) return { number: firstNumber, items, wrong: [...wrong.values()] };

  const number = await applied();
  const stored = await session.items(touched);
  // A publication writes items only after the one before it is fully applied.
  const newest = (await applied()) + 1;
  await catchUp();
  touched.forEach((key, index) => {
    const versions = history.of(key, number, newest);
    const item = stored[index];
    if (versions.some((version) => isAsExpected(version.item, item, newest))) wrong.delete(derivedKeyName(key));
    else {
      const [first] = versions;
      const closest = versions.find((version) => version.number === item?.['n']) ?? first;
      wrong.set(derivedKeyName(key), mismatchOf(key, closest?.item, item, wrong.size));
    }
  });
  return { number, items, wrong: [...wrong.values()] };
}

/** Compares all stored items with all expected ones. */
async function compareAll(session: Session, expected: Expected, onSeen: (items: number) => void) {
  const wrong = new Map<string, Mismatch>();
  /** Expected items that are stored; for a head, the name of its list. */
  const stored = new Set<ExpectedItem | string>();
  let items = 0;
  const compare = (key: DerivedKey, expectedItem: ExpectedItem | undefined, item: Item | undefined) => {
    if (!isAsExpected(expectedItem, item, expected.number))
      wrong.set(derivedKeyName(key), mismatchOf(key, expectedItem, item, wrong.size));
  };
  for (const table of ['records', 'lists'] as const) {
    for await (const page of session.scan(table)) {
      for (const item of page) {
        // Only this project's tables have these keys.
        const key = { table, ...derivedKeyOf(item) } as DerivedKey;
        if (key.table === 'lists' && key.list === TOUCHED_LIST) continue;
        const expectedItem = expected.item(key);
        if (expectedItem) stored.add(key.table === 'lists' && key.position === HEAD_POSITION ? key.list : expectedItem);
        if (expectedItem ?? !isTombstone(item, expected.number)) items += 1;
        compare(key, expectedItem, item);
      }
      onSeen(items);
    }
  }
  for (const record of expected.records()) {
    if (!stored.has(record)) compare({ table: 'records', id: record.id }, record, undefined);
  }
  for (const row of expected.rows()) {
    if (!stored.has(row)) compare({ table: 'lists', list: row.list, position: row.position }, row, undefined);
  }
  for (const list of expected.listsWithHeads()) {
    const key = { table: 'lists', list, position: HEAD_POSITION } as const;
    if (!stored.has(list)) compare(key, expected.item(key), undefined);
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

/** The versions of each touched item: before the first publication that touched it, and after each one. */
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

  /** The item's version when publication `from` was applied, and its later versions up to publication `to`. */
  of(key: DerivedKey, from: number, to: number): ItemVersion[] {
    const versions = this.#versions.get(derivedKeyName(key))?.versions ?? [];
    const first = versions.findLastIndex(({ number }) => number <= from);
    return versions.slice(Math.max(first, 0)).filter(({ number }) => number <= Math.max(to, from));
  }
}
