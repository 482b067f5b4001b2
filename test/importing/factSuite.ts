/** What is asked of the facts of pages: each is answered by a question of its own, and no record goes without. */
import { type Api, apiOver, type Json } from '../support/api.ts';
import type { SharedStore } from '../support/shared.ts';
import type { Fact } from './fact.ts';
import { answerAt, questionAt } from './factPath.ts';

/** @param store that has the records of the pages and no others. */
export function testFacts(pages: string, store: SharedStore, facts: readonly Fact[]): void {
  let api: Api;

  beforeAll(() => {
    api = apiOver(store.session);
  });

  describe(`the ${facts.length} facts of ${pages}`, () => {
    test.each(facts)('$fact: $id $path', async ({ id, path, value }) => {
      // Prepare
      const question: string = questionAt(id, path);

      // Act
      const data: Json = await api.data(question, { id });

      // Assess
      expect(answerAt(data, id, path)).toEqual(value);
    });

    test('are each worded apart', () => {
      // Prepare
      const wordings: string[] = facts.map(({ fact }) => fact);

      // Act
      const again: string[] = wordings.filter((fact, at) => wordings.indexOf(fact) !== at);

      // Assess
      expect(again).toEqual([]);
    });

    test('are asked of every record that is published', async () => {
      // Prepare
      const asked: string[] = [...new Set(facts.map(({ id }) => id))].sort();

      // Act
      const { records }: Json = await api.data('{ records(first: 100) { totalCount nodes { id } } }');

      // Assess
      expect(records.totalCount).toBe(asked.length);
      expect(records.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(asked);
    });
  });
}
