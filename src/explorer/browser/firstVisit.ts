import { StorageAPI } from '@graphiql/toolkit';
import type { Operation } from './operations.ts';

/**
 * Lays the first operation where GraphiQL keeps what was last in the editors. On a first visit it takes the default
 * tabs for its tabs, but fills the variables editor from there alone: the first tab would lose its variables.
 */
export function prepareFirstVisit({ query, variables }: Operation): void {
  const storage = new StorageAPI();
  if (storage.get('tabState') !== null) return;
  storage.set('query', query);
  storage.set('variables', variables ?? '');
}
