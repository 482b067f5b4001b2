/** How fast a catalogue is being built, and when it will be done at that pace. */
type Watcher = (reached: number, wanted: number) => void;

/** Seconds that somebody is asked to wait, whatever the estimate: of what has just begun there is none. */
const [LEAST, MOST] = [1, 60];

export class Pace {
  readonly #wanted: number;
  readonly #begun = performance.now();
  #first: number | undefined;
  #reached = 0;
  readonly #watchers: Watcher[] = [];
  /** Whether the publications end before the last one. */
  isStopped = false;

  /** @param wanted number of the publication that is the last one. */
  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  /** Ends the publications after the one that is worked on. */
  stop(): void {
    this.isStopped = true;
  }

  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  /** The same publications; each has been worked off when the next one is asked for. */
  async *of<Publication extends { readonly number: number }>(
    publications: AsyncIterable<Publication>,
  ): AsyncGenerator<Publication> {
    for await (const publication of publications) {
      if (this.isStopped) return;
      this.#first ??= publication.number;
      yield publication;
      this.#reached = publication.number;
      for (const watcher of this.#watchers) watcher(this.#reached, this.#wanted);
    }
  }

  /** Whole seconds, by the publications that are left. */
  secondsLeft(): number {
    const done = this.#first === undefined ? 0 : this.#reached - this.#first + 1;
    if (done <= 0) return LEAST;
    const each = (performance.now() - this.#begun) / done;
    return Math.min(MOST, Math.max(LEAST, Math.ceil((each * (this.#wanted - this.#reached)) / 1_000)));
  }
}
