/** What every catalogue must do, whatever engine it is on: written against the interface alone. */
import fc from 'fast-check';
import type { Catalogue, PageEntry, PageQuery, CatalogueView } from '../../src/catalogue/catalogue.ts';
import { idAt } from '../../src/lists/positions.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';
import * as draws from './engineDraws.ts';
import { type Row, TestLog } from './engineLog.ts';
import * as model from './engineModel.ts';

export interface CatalogueFactory {
  /** A catalogue over these tables with nothing in it yet. */
  make(session: WriteSession): Catalogue;
}

/** Runs of a property over questions, and over logs, which take longer. */
const QUESTIONS = { numRuns: 150 };
const LOGS = { numRuns: 20 };

/** The positions of the records that stand highest and lowest, found by paging through all of them. */
async function positionsIn(view: CatalogueView, question: model.ModelQuestion): Promise<Map<string, string>> {
  const { order, descending } = question;
  // Relevance is that of words, which bounds must meet too.
  const selection = order === 'relevance' ? question.selection : [];
  const all = await view.page({ selection, order, descending, limit: 1_000 });
  return new Map(all.map(({ position }) => [idAt(position), position]));
}

/** Asks for a page and compares it; positions are the engine's own affair, but for their ids. */
async function expectPage(view: CatalogueView, rows: readonly Row[], question: model.ModelQuestion): Promise<number> {
  const positions = await positionsIn(view, question);
  const { above, below } = question;
  // A bound that is no record's is left out: in both.
  const bounds = {
    above: above !== undefined && positions.has(above) ? above : undefined,
    below: below !== undefined && positions.has(below) ? below : undefined,
  };
  const asked: PageQuery = {
    ...question,
    above: bounds.above && positions.get(bounds.above),
    below: bounds.below && positions.get(bounds.below),
  };
  const found = await view.page(asked);
  expect(found.map(({ position }) => positions.get(idAt(position)) ?? position)).toEqual(
    found.map(({ position }) => position),
  );
  expect(found.map(withId)).toEqual(model.page(rows, { ...question, ...bounds }));
  return found.length;
}

const withId = ({ position, ...rest }: PageEntry) => ({ id: idAt(position), ...rest });

/** Everything that can be asked, drawn at random, and its answers. */
const allQuestions = fc.record({ page: draws.pages, groups: draws.groupQuestions, key: draws.keys });
type AllQuestions = typeof allQuestions extends fc.Arbitrary<infer All> ? All : never;

async function expectRight(
  view: CatalogueView,
  rows: readonly Row[],
  { page, groups, key }: AllQuestions,
): Promise<void> {
  await expectPage(view, rows, page);
  expect(await view.count(page.selection)).toBe(model.select(rows, page.selection).length);
  expect(await view.facet(groups.selection, key, 3)).toEqual(model.facet(rows, groups.selection, key, 3));
  expect(await view.groups(groups)).toEqual(model.groups(rows, groups));
}

async function answersOf(view: CatalogueView, { page, groups, key }: AllQuestions) {
  return {
    page: await view.page({ ...page, above: undefined, below: undefined }),
    count: await view.count(page.selection),
    facet: await view.facet(groups.selection, key, 10),
    groups: await view.groups(groups),
  };
}

export function describeCatalogue(name: string, factory: CatalogueFactory): void {
  describe(name, () => {
    let engine: TestEngine;
    const opened: Catalogue[] = [];
    beforeAll(async () => void (engine = await startTestEngine()));
    afterAll(async () => {
      await Promise.all(opened.map((catalogue) => catalogue.close()));
      await engine.close();
    });

    const newLog = async () => new TestLog(await engine.session());
    const catalogueOf = (log: TestLog): Catalogue => {
      const catalogue = factory.make(log.session);
      opened.push(catalogue);
      return catalogue;
    };

    describe('of some records', () => {
      let log: TestLog;
      let view: CatalogueView;
      let rows: readonly Row[];
      beforeAll(async () => {
        log = await newLog();
        await log.commit(...draws.library(60));
        view = await catalogueOf(log).open(log.number);
        rows = log.states[log.number] ?? [];
      });
      afterAll(() => {
        view.close();
      });

      test.each(draws.CONDITION_TYPES)('a condition of %s selects what meets it', async (type) => {
        // Prepare
        let found = 0;

        // Act and assess
        await fc.assert(
          fc.asyncProperty(draws.conditionOf(type), async (condition) => {
            const ids = model.select(rows, [condition]).map(({ entry }) => entry.id);
            const page = await view.page({ selection: [condition], order: 'date', descending: false, limit: 100 });
            expect(page.map(({ position }) => idAt(position)).sort()).toEqual(ids.sort());
            expect(await view.count([condition])).toBe(ids.length);
            found += ids.length;
          }),
          QUESTIONS,
        );
        expect(found).toBeGreaterThan(50);
      });

      test.each(draws.ORDERS.flatMap((order) => [false, true].map((descending) => ({ order, descending }))))(
        'a page in the order $order, descending: $descending, within bounds and a limit',
        async ({ order, descending }) => {
          // Prepare
          let found = 0;

          // Act and assess
          await fc.assert(
            fc.asyncProperty(draws.pageIn(order, descending), async (question) => {
              found += await expectPage(view, rows, question);
            }),
            QUESTIONS,
          );
          expect(found).toBeGreaterThan(50);
        },
      );

      test('what several conditions select together is counted, spread over values and summed up', async () => {
        // Prepare
        let grouped = 0;

        // Act and assess
        await fc.assert(
          fc.asyncProperty(
            draws.groupQuestions,
            draws.keys,
            fc.integer({ min: 1, max: 5 }),
            async (asked, key, first) => {
              const { selection } = asked;
              expect(await view.count(selection)).toBe(model.select(rows, selection).length);
              expect(await view.facet(selection, key, first)).toEqual(model.facet(rows, selection, key, first));
              const groups = await view.groups(asked);
              expect(groups).toEqual(model.groups(rows, asked));
              grouped += groups.length;
            },
          ),
          { numRuns: 300 },
        );
        expect(grouped).toBeGreaterThan(200);
      });

      test('sums are exact to the last of 26 digits, by currency, with what is not exact apart', async () => {
        // Prepare
        const own = await newLog();
        const figures = ['99999999999999999999.999999', '0.000001', '-0.5'];
        await own.commit([
          ...figures.map((amount, at) => put(`Project:c${at}`, { investment: { amount } })),
          put('Project:about', { investment: { amount: '0.1', qualifier: 'ABOUT' } }),
          put('Project:usd', { investment: { amount: '3', currency: 'USD' } }),
          put('Project:none'),
        ]);
        const at = await catalogueOf(own).open(1);

        // Act
        const groups = await at.groups({ selection: [], keys: [], amount: 'Project/investment' });

        // Assess
        const cny = {
          currency: 'CNY',
          count: 4,
          sum: '99999999999999999999.6',
          min: '-0.5',
          max: '99999999999999999999.999999',
          inexactCount: 1,
          inexactSum: '0.1',
        };
        const usd = { currency: 'USD', count: 1, sum: '3', min: '3', max: '3', inexactCount: 0, inexactSum: '0' };
        expect(groups).toEqual([{ values: [], count: 6, sums: [cny, usd] }]);
        at.close();
      });
    });

    test('nothing published: nothing is found, and one group of all is empty', async () => {
      // Prepare
      const view = await catalogueOf(await newLog()).open(0);

      // Act
      const count = await view.count([]);
      const page = await view.page({ selection: [], order: 'date', descending: true, limit: 10 });
      const facet = await view.facet([], 'kind', 10);
      const all = await view.groups({ selection: [], keys: [], amount: 'Project/investment' });
      const byYear = await view.groups({ selection: [], keys: ['year'] });

      // Assess
      const none = [{ values: [], count: 0, sums: [] }];
      expect({ number: view.number, count, page, facet, all, byYear }).toEqual({
        number: 0,
        count: 0,
        page: [],
        facet: [],
        all: none,
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
