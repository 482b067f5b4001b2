/** Every fact of the six items is answered by the API, and every value of their records is such a fact. */
import { exportRecords } from '../../src/importing/export.ts';
import { useItems } from '../support/shared.ts';
import { testFacts } from './factSuite.ts';
import { allOf } from './importTexts.ts';
import { ITEM_FACTS } from './itemFacts.ts';
import { valuesIn } from './valuesIn.ts';

const items = useItems();

/** Places on a page are asked as the order of an edition's articles. */
const NOT_ASKED = new Set(['id', 'placeOnPage']);
/** What the import adds to a figure, also where no value is printed that it could be of. */
const DEFAULT = { field: 'qualifier', text: 'EXACT' };

testFacts('the six items', items, ITEM_FACTS);

test('no record has a value that no fact asks for', async () => {
  // Prepare
  const asked = new Map(
    Object.entries(Object.groupBy(ITEM_FACTS, ({ id }) => id)).map(([id, facts]) => [
      id,
      new Set(valuesIn(facts?.map(({ value }) => value)).map(({ text }) => text)),
    ]),
  );

  // Act
  const records = await allOf(exportRecords(items.session));

  // Assess
  const unasked = records.flatMap(({ id, ...fields }) =>
    valuesIn(fields)
      .filter(({ field, text }) => !NOT_ASKED.has(field) && !asked.get(String(id))?.has(text))
      .filter(({ field, text }) => field !== DEFAULT.field || text !== DEFAULT.text)
      .map((value) => ({ id, ...value })),
  );
  expect(unasked).toEqual([]);
});
