import { numbersFrom } from '../support/random.ts';

/** Draws from a seed: the same seed, the same draws, on every machine. */
export class Draw {
  /** From 0 (included) to 1 (excluded). */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = numbersFrom(seed);
  }

  /** A whole number from 0 to `below`, that excluded. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** As {@link below}, but the small numbers more often: some records are mentioned by thousands, most by few. */
  oftenSmall(below: number): number {
    return Math.floor(this.next() ** 3 * below);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  of<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }
}
