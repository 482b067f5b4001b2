/**
 * A catalogue that remembers its answers, for all requests of the process: the next page, another selection of fields, a list
 * beside its facets ask the engine once. Answers belong to one publication number; those of a number that is over are dropped.
 */
import { LRUCache } from 'lru-cache';
import type { Deadline } from '../store/deadline.ts';
import type { Catalogue, CatalogueView } from './catalogue.ts';

/** Memory for answers, in bytes: about ten thousand pages of positions. */
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

/** Answers by their questions, at one number. */
class Answers {
  readonly number: number;
  readonly #kept: LRUCache<string, { readonly answer: unknown }>;
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor(number: number, maxBytes: number) {
    this.number = number;
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ answer }, key) => 2 * (key.length + JSON.stringify(answer).length) + 200,
    });
  }

  /** @param ask asks the engine; `isOfNumber` says afterwards whether the answer is of this number. */
  async get<Answer>(key: string, ask: () => Promise<Answer>, isOfNumber: () => boolean): Promise<Answer> {
    const kept = this.#kept.get(key);
    // What is kept under a question is the answer to it.
    if (kept) return kept.answer as Answer;
    const asked = this.#asked.get(key) as Promise<Answer> | undefined;
    // Where another request has failed, maybe because its time was over, this one asks for itself.
    if (asked) return asked.catch(() => this.get(key, ask, isOfNumber));
    const asking = ask();
    this.#asked.set(key, asking);
    try {
      const answer = await asking;
      if (isOfNumber()) this.#kept.set(key, { answer });
      return answer;
    } finally {
      this.#asked.delete(key);
    }
  }
}

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

  readonly page: CatalogueView['page'] = (query) => this.#once('page', query, (view) => view.page(query));
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

  #once<Answer>(name: string, query: unknown, ask: (view: CatalogueView) => Promise<Answer>): Promise<Answer> {
    // A view whose file was damaged goes on with another file, maybe at a later number.
    const isOfNumber = () => this.#view.number === this.#answers.number;
    if (!isOfNumber()) return ask(this.#view);
    return this.#answers.get(`${name} ${JSON.stringify(query)}`, () => ask(this.#view), isOfNumber);
  }
}
