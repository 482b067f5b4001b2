/**
 * Compares all stored derived items with the expected ones, while publications may continue. A scan of two tables is not a
 * snapshot: items that publications touch meanwhile are compared again, and may be in the state that any of these
 * publications left.
 */
import type { Item } from '../../store/reads/batchGet.ts';
import type { DerivedKey } from '../../store/reads/scan.ts';
import type { Session } from '../../store/session.ts';
import { TOUCHED_LIST } from '../../store/tables.ts';
import { isTombstone, isAsExpected } from './difference.ts';
import { derivedKeyName, Mismatches } from './mismatches.ts';
import type { Expected, ExpectedItem } from '../projection/expected.ts';
import { replay, type ReplayOptions } from '../projection/replay.ts';

export interface Comparison {
  /** The number at which everything was compared. */
  readonly number: number;
  /** Stored items, without the tombstones of rows. */
  readonly items: number;
  /** To be closed. */
  readonly wrong: Mismatches;
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
  const wrong = new Mismatches();
  const items = await compareAll(session, expected, wrong, onSeen);

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
  if (touched.length === 0) return { number: firstNumber, items, wrong };

  const number = await applied();
  const stored = await session.items(touched);
  // A publication writes items only after the one before it is fully applied.
  const newest = (await applied()) + 1;
  await catchUp();
  touched.forEach((key, index) => {
    const versions = history.of(key, number, newest);
    const item = stored[index];
    if (versions.some((version) => isAsExpected(version.item, item, newest))) wrong.remove(key);
    else {
      const [first] = versions;
      const closest = versions.find((version) => version.number === item?.['n']) ?? first;
      wrong.add(key, closest?.item, item);
    }
  });
  return { number, items, wrong };
}

/** Compares all stored items with all expected ones. Returns how many are stored. */
async function compareAll(
  session: Session,
  expected: Expected,
  wrong: Mismatches,
  onSeen: (items: number) => void,
): Promise<number> {
  let items = 0;
  for (const table of ['records', 'lists'] as const) {
    for await (const page of session.scan(table)) {
      for (const item of page) {
        // Only this project's tables have these keys.
        const key = { table, ...derivedKeyOf(item) } as DerivedKey;
        if (key.table === 'lists' && key.list === TOUCHED_LIST) continue;
        const expectedItem = expected.item(key);
        if (expectedItem) expected.see(key);
        if (expectedItem ?? !isTombstone(item, expected.number)) items += 1;
        if (!isAsExpected(expectedItem, item, expected.number)) wrong.add(key, expectedItem, item);
      }
      onSeen(items);
    }
  }
  for (const { key, item } of expected.unseen()) wrong.add(key, item, undefined);
  return items;
}

const derivedKeyOf = ({ id, list, position }: Item): Item => (list === undefined ? { id } : { list, position });

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
