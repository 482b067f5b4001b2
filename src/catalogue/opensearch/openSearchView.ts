/** A view of the index: every question names the publication number, so later publications do not change an answer. */
import type { Client } from '@opensearch-project/opensearch';
import type { Deadline } from '../../store/deadline.ts';
import type { CatalogueView, GroupField, NameQuery, Selection, ValueCount } from '../catalogue.ts';
import { sumsOf } from './amounts.ts';
import { groupFieldName, selected } from './conditions.ts';
import { countOf, groupsOf } from './grouping.ts';
import { middlesOf } from './middles.ts';
import { namesWith } from './nameQueries.ts';
import { pageOf } from './pages.ts';
import { type Search, searchIn } from './searching.ts';
import type { IndexedTo } from './state.ts';

export class OpenSearchView implements CatalogueView {
  readonly number: number;
  readonly #search: Search;
  readonly #release: () => void;

  /** @param release is called when the view is closed. */
  constructor(client: Client, { index, number }: IndexedTo, release: () => void, deadline?: Deadline) {
    this.number = number;
    this.#search = searchIn(client, index, deadline);
    this.#release = release;
  }

  readonly page: CatalogueView['page'] = (query) => pageOf(this.#search, this.number, query);
  readonly count: CatalogueView['count'] = (selection) => countOf(this.#search, selected(this.number, selection));
  readonly groups: CatalogueView['groups'] = (query) => groupsOf(this.#search, this.number, query);
  readonly sums: CatalogueView['sums'] = (query) => sumsOf(this.#search, this.number, query);
  readonly middles: CatalogueView['middles'] = (query) => middlesOf(this.#search, this.number, query);

  /** Exact, because the index has one shard. */
  async facet(selection: Selection, field: GroupField, first: number): Promise<readonly ValueCount[]> {
    const { aggregations } = await this.#search({
      query: selected(this.number, selection),
      size: 0,
      track_total_hits: false,
      aggs: {
        values: {
          terms: { field: groupFieldName(field), size: first, order: [{ _count: 'desc' }, { _key: 'asc' }] },
        },
      },
    });
    const buckets = aggregations?.['values']?.buckets ?? [];
    return buckets.map(({ key, doc_count: count }) => ({ value: String(key), count }));
  }

  async names(query: NameQuery): Promise<readonly string[]> {
    return namesWith(this.#search, this.number, query);
  }

  close(): void {
    this.#release();
  }
}
