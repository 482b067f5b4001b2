/** Every fact of the sample page is answered by the API, each by a question of its own. */
import { type Api, apiOver, type Json } from '../support/api.ts';
import { useSample } from '../support/shared.ts';
import { answerAt, questionAt } from './factPath.ts';
import { SAMPLE_FACTS } from './sampleFacts.ts';

const sample = useSample();
let api: Api;

beforeAll(() => {
  api = apiOver(sample.session);
});

describe(`the ${SAMPLE_FACTS.length} facts of the sample page`, () => {
  test.each(SAMPLE_FACTS)('$fact: $id $path', async ({ id, path, value }) => {
    // Prepare
    const question: string = questionAt(id, path);

    // Act
    const data: Json = await api.data(question, { id });

    // Assess
    expect(answerAt(data, id, path)).toEqual(value);
  });

  test('are each worded apart', () => {
    // Prepare
    const wordings: string[] = SAMPLE_FACTS.map(({ fact }) => fact);

    // Act
    const again: string[] = wordings.filter((fact, at) => wordings.indexOf(fact) !== at);

    // Assess
    expect(again).toEqual([]);
  });

  test('are asked of every record that the page publishes', async () => {
    // Prepare
    const asked: string[] = [...new Set(SAMPLE_FACTS.map(({ id }) => id))].sort();

    // Act
    const { records }: Json = await api.data('{ records(first: 100) { totalCount nodes { id } } }');

    // Assess
    expect(records.totalCount).toBe(asked.length);
    expect(records.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(asked);
  });
});
