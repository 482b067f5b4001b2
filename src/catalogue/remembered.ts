/**
 * A catalogue that remembers its answers, for all requests of the process: the next page, another selection of fields, a list
 * beside its facets ask the engine once. Answers belong to one publication number; those of a number that is over are dropped.
 */
import { LRUCache } from 'lru-cache';
import type { Deadline } from '../store/deadline.ts';
import type { Catalogue, CatalogueView, PageEntry, PageQuery } from './catalogue.ts';
import { listOf, pageIn, type Reading, readingOf, withMore, withReading } from './readAhead.ts';

/** Memory for answers, in bytes: about two thousand pages with what follows them. */
const MAX_BYTES = 16 * 1024 * 1024;

export class RememberedCatalogue implements Catalogue {
  readonly #catalogue: Catalogue;
  readonly #maxBytes: number;
  #newest: Answers | undefined;

  constructor(catalogue: Catalogue, maxBytes = MAX_BYTES) {
    this.#catalogue = catalogue;
    this.#maxBytes = maxBytes;
  }

  async open(number: number, deadline?: Deadline): Promise<CatalogueView> {
    const view = await this.#catalogue.open(number, deadline);
    return new RememberedView(view, this.#answersOf(view.number));
  }

  close(): Promise<void> {
    return this.#catalogue.close();
  }

  #answersOf(number: number): Answers {
    if (this.#newest?.number === number) return this.#newest;
    const answers = new Answers(number, this.#maxBytes);
    // A request that still sees an older number has answers of its own.
    if (this.#newest === undefined || this.#newest.number < number) this.#newest = answers;
    return answers;
  }
}

/** Answers by their questions, and readings by their lists, at one number. */
class Answers {
  readonly number: number;
  readonly #kept: LRUCache<string, { readonly answer: unknown; readonly size: number }>;
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor(number: number, maxBytes: number) {
    this.number = number;
    this.#kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ size }, key) => 2 * (key.length + size) + 200 });
  }

  /** @param ask asks the engine; `isOfNumber` says afterwards whether the answer is of this number. */
  async get<Answer>(key: string, ask: () => Promise<Answer>, isOfNumber: () => boolean): Promise<Answer> {
    const kept = this.#kept.get(key);
    // What is kept under a question is the answer to it.
    if (kept) return kept.answer as Answer;
    return this.#askOnce(key, ask, (answer) => {
      if (isOfNumber()) this.#keep(key, answer, lettersOf(answer));
    });
  }

  /** A page of a list, from what was read of the list or read with what follows it. */
  async page(
    query: PageQuery,
    ask: (query: PageQuery) => Promise<readonly PageEntry[]>,
    isOfNumber: () => boolean,
  ): Promise<readonly PageEntry[]> {
    const list = listOf(query);
    if (list === undefined) return this.get(`page ${JSON.stringify(query)}`, () => ask(query), isOfNumber);
    const known = pageIn(this.#readingsOf(list), query);
    if (known) return known;
    const more = withMore(query);
    const entries = await this.#askOnce(
      `page ${JSON.stringify(more)}`,
      () => ask(more),
      (read) => {
        if (!isOfNumber()) return;
        const readings = withReading(this.#readingsOf(list), readingOf(more, read));
        this.#keep(list, readings, lettersIn(readings));
      },
    );
    return entries.slice(0, query.limit);
  }

  #readingsOf(list: string): readonly Reading[] {
    // What is kept under a list are readings of it.
    return (this.#kept.get(list)?.answer ?? []) as readonly Reading[];
  }

  #keep(key: string, answer: unknown, size: number): void {
    this.#kept.set(key, { answer, size });
  }

  /** Requests at the same moment share one question. */
  async #askOnce<Answer>(key: string, ask: () => Promise<Answer>, keep: (answer: Answer) => void): Promise<Answer> {
    const asked = this.#asked.get(key) as Promise<Answer> | undefined;
    // Where another request has failed, maybe because its time was over, this one asks for itself.
    if (asked) return asked.catch(() => this.#askOnce(key, ask, keep));
    const asking = ask();
    this.#asked.set(key, asking);
    try {
      const answer = await asking;
      keep(answer);
      return answer;
    } finally {
      this.#asked.delete(key);
    }
  }
}

const lettersOf = (answer: unknown): number => JSON.stringify(answer).length;

/** About: the entries of a list are of a length. */
const lettersIn = (readings: readonly Reading[]): number =>
  readings.reduce((sum, { entries }) => sum + 100 + entries.length * lettersOf(entries[0] ?? ''), 0);

class RememberedView implements CatalogueView {
  readonly #view: CatalogueView;
  readonly #answers: Answers;

  constructor(view: CatalogueView, answers: Answers) {
    this.#view = view;
    this.#answers = answers;
  }

  get number(): number {
    return this.#view.number;
  }

  readonly page: CatalogueView['page'] = (query) =>
    this.#isOfNumber()
      ? this.#answers.page(query, (more) => this.#view.page(more), this.#isOfNumber)
      : this.#view.page(query);
  readonly count: CatalogueView['count'] = (selection) =>
    this.#once('count', selection, (view) => view.count(selection));
  readonly facet: CatalogueView['facet'] = (...query) => this.#once('facet', query, (view) => view.facet(...query));
  readonly names: CatalogueView['names'] = (query) => this.#once('names', query, (view) => view.names(query));
  readonly groups: CatalogueView['groups'] = (query) => this.#once('groups', query, (view) => view.groups(query));
  readonly sums: CatalogueView['sums'] = (query) => this.#once('sums', query, (view) => view.sums(query));
  readonly middles: CatalogueView['middles'] = (query) => this.#once('middles', query, (view) => view.middles(query));

  close(): void {
    this.#view.close();
  }

  /** A view whose file was damaged goes on with another file, maybe at a later number. */
  readonly #isOfNumber = (): boolean => this.#view.number === this.#answers.number;

  #once<Answer>(name: string, query: unknown, ask: (view: CatalogueView) => Promise<Answer>): Promise<Answer> {
    if (!this.#isOfNumber()) return ask(this.#view);
    return this.#answers.get(`${name} ${JSON.stringify(query)}`, () => ask(this.#view), this.#isOfNumber);
  }
}
