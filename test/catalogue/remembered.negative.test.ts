/** What fails is not remembered: neither for the request that asked nor for those that waited with it. */
import { setImmediate as moment } from 'node:timers/promises';
import { RememberedCatalogue } from '../../src/catalogue/remembered.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import { newCatalogue } from '../support/catalogue.ts';
import { useEngine } from '../support/engine.ts';
import { put } from '../support/records.ts';
import { listening } from './asked.ts';

const engine = useEngine();

test('a request that waits for the answer of another one, which fails, asks for itself', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Article:a')] });
  let asked = 0;
  const catalogue = new RememberedCatalogue(
    listening(newCatalogue(session), async () => {
      asked += 1;
      const isFirst = asked === 1;
      await moment();
      if (isFirst) throw new Error('The time of the first request is over');
    }),
  );
  const [one, other] = [await catalogue.open(1), await catalogue.open(1)];

  // Act
  const counts = await Promise.allSettled([one.count([]), other.count([])]);
  const later = await one.count([]);

  // Assess
  expect(counts.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(later).toBe(1);
  expect(asked).toBe(2);
});
