/** What every catalogue must do, whatever engine it is on: written against the interface alone. */
import fc from 'fast-check';
import type { Catalogue, CatalogueView } from '../../src/catalogue/catalogue.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import { isThorough } from '../support/runs.ts';
import * as draws from './engineDraws.ts';
import { allQuestions, answersOf, expectRight } from './engineExpect.ts';
import { TestLog } from './engineLog.ts';
import * as model from './engineModel.ts';
import { describeReading } from './engineReadingSuite.ts';

export interface CatalogueFactory {
  /** A catalogue over these tables with nothing in it yet. */
  make(session: WriteSession): Catalogue;
}

/** Runs of a property over logs, which take longer than questions. */
const LOGS = { numRuns: isThorough ? 20 : 6 };

export function describeCatalogue(name: string, factory: CatalogueFactory): void {
  describe(name, () => {
    const engine = useEngine();
    const opened: Catalogue[] = [];
    afterAll(async () => {
      await Promise.all(opened.map((catalogue) => catalogue.close()));
    });

    const newLog = async () => new TestLog(await engine.session());
    const catalogueOf = (log: TestLog): Catalogue => {
      const catalogue = factory.make(log.session);
      opened.push(catalogue);
      return catalogue;
    };

    describe('of some records', () => {
      describeReading(newLog, catalogueOf);
    });

    test('nothing published: nothing is found, and one group of all is empty', async () => {
      // Prepare
      const view = await catalogueOf(await newLog()).open(0);

      // Act
      const count = await view.count([]);
      const page = await view.page({ selection: [], order: 'date', descending: true, limit: 10 });
      const facet = await view.facet([], 'kind', 10);
      const all = await view.groups({ selection: [], keys: [] });
      const query = { selection: [], keys: [], amount: 'Project/investment' };
      const amounts = [await view.sums(query), await view.middles(query)];
      const byYear = await view.groups({ selection: [], keys: ['year'] });

      // Assess
      const none = [{ values: [], count: 0 }];
      expect({ number: view.number, count, page, facet, all, amounts, byYear }).toEqual({
        number: 0,
        count: 0,
        page: [],
        facet: [],
        all: none,
        amounts: [[], []],
        byYear: [],
      });
      view.close();
    });

    test('whatever is published, one by one, the catalogue follows and answers right', async () => {
      await fc.assert(
        fc.asyncProperty(
          draws.publications(1, 8),
          fc.array(allQuestions, { minLength: 4, maxLength: 4 }),
          async (all, asked) => {
            // Prepare
            const log = await newLog();
            const catalogue = catalogueOf(log);

            for (const changes of all) {
              // Act
              await log.commit(changes);
              const view = await catalogue.open(log.number);

              // Assess
              expect(view.number).toBe(log.number);
              for (const question of asked) await expectRight(view, log.states[log.number] ?? [], question);
              view.close();
            }
            await catalogue.close();
          },
        ),
        LOGS,
      );
    });

    test('a view stays as it was while publications go on, and views of several numbers stand side by side', async () => {
      await fc.assert(
        fc.asyncProperty(draws.publications(3, 6), allQuestions, async (all, asked) => {
          // Prepare
          const log = await newLog();
          const catalogue = catalogueOf(log);
          const views: { view: CatalogueView; before: unknown }[] = [];

          // Act
          for (const changes of all) {
            await log.commit(changes);
            const view = await catalogue.open(log.number);
            views.push({ view, before: await answersOf(view, asked) });
          }

          // Assess: each as before, and each of its own number.
          for (const [at, { view, before }] of views.entries()) {
            expect(view.number).toBe(at + 1);
            expect(await answersOf(view, asked)).toEqual(before);
            await expectRight(view, log.states[at + 1] ?? [], asked);
          }
          for (const { view } of views) view.close();
        }),
        LOGS,
      );
    });

    test('a view is at the number that was asked for or at a later one, whoever else asks at the same time', async () => {
      // Prepare
      const log = await newLog();
      await log.commit(...Array.from({ length: 30 }, (_, at) => [put(`Article:a${at}`), put('Project:p')]));
      const catalogue = catalogueOf(log);
      const asked = [3, 30, 1, 12, 0, 30, 7];

      // Act
      const views = await Promise.all(asked.map((number) => catalogue.open(number)));
      const late = await catalogue.open(2);

      // Assess
      for (const [at, view] of views.entries()) {
        expect(view.number).toBeGreaterThanOrEqual(asked[at] ?? 0);
        expect(await view.count([])).toBe(log.states[view.number]?.length);
      }
      expect(late.number).toBe(30);
      for (const view of [...views, late]) view.close();
    });

    test('a record that is withdrawn is found no more, and comes back as it then is', async () => {
      // Prepare
      const log = await newLog();
      const catalogue = catalogueOf(log);
      await log.commit([put('Article:a', { title: '徐州港', topics: ['招商'] }), put('Article:b')]);
      await log.commit([withdraw('Article:a')], [put('Article:a', { title: '先锋', topics: ['环保'] })]);

      for (const [number, topics] of [
        [1, ['招商']],
        [2, []],
        [3, ['环保']],
      ] as const) {
        // Act: each number by a catalogue of its own, the last by that which was open all the time.
        const view = await (number === 3 ? catalogue : catalogueOf(log)).open(number);

        // Assess
        const rows = log.states[view.number] ?? [];
        const key = { of: 'Article/topic' };
        if (view.number === number) {
          expect((await view.facet([], key, 5)).map(({ value }) => value)).toEqual(topics);
        }
        expect(await view.facet([], key, 5)).toEqual(model.facet(rows, [], key, 5));
        view.close();
      }
    });

    test('closing twice, a view or the catalogue, is nothing; a view that is open may be closed afterwards', async () => {
      // Prepare
      const log = await newLog();
      await log.commit([put('Article:a')]);
      const catalogue = factory.make(log.session);
      const [first, second] = [await catalogue.open(1), await catalogue.open(1)];

      // Act
      first.close();
      first.close();
      const count = await second.count([]);
      await catalogue.close();
      await catalogue.close();
      second.close();

      // Assess
      expect(count).toBe(1);
      await factory.make(log.session).close();
    });

    test('closing while it is being built waits for what is under way', async () => {
      // Prepare
      const log = await newLog();
      await log.commit(...Array.from({ length: 40 }, (_, at) => [put(`Article:a${at}`)]));
      const catalogue = factory.make(log.session);

      // Act
      const [opened] = await Promise.allSettled([catalogue.open(40), catalogue.close()]);

      // Assess: a right answer, or none.
      if (opened.status === 'fulfilled') {
        expect(await opened.value.count([])).toBe(40);
        opened.value.close();
      }
    });
  });
}
