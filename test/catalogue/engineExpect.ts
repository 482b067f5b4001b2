/** Asks a reading and compares what it answers to the model. */
import fc from 'fast-check';
import type { AmountQuery, PageEntry, PageQuery, CatalogueView } from '../../src/catalogue/catalogue.ts';
import { idAt } from '../../src/lists/positions.ts';
import * as amounts from './engineAmounts.ts';
import * as draws from './engineDraws.ts';
import type { Row } from './engineLog.ts';
import * as model from './engineModel.ts';

/** The positions of the records that stand highest and lowest, found by paging through all of them. */
async function positionsIn(reading: CatalogueView, question: model.ModelQuestion): Promise<Map<string, string>> {
  const { order, descending } = question;
  // Relevance is that of words, which bounds must meet too.
  const selection = order === 'relevance' ? question.selection : [];
  const all = await reading.page({ selection, order, descending, limit: 1_000 });
  return new Map(all.map(({ position }) => [idAt(position), position]));
}

/** Asks for a page and compares it; positions are the engine's own affair, but for their ids. */
export async function expectPage(
  reading: CatalogueView,
  rows: readonly Row[],
  question: model.ModelQuestion,
): Promise<number> {
  const positions = await positionsIn(reading, question);
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
  const found = await reading.page(asked);
  expect(found.map(({ position }) => positions.get(idAt(position)) ?? position)).toEqual(
    found.map(({ position }) => position),
  );
  expect(found.map(withId)).toEqual(model.page(rows, { ...question, ...bounds }));
  return found.length;
}

const withId = ({ position, ...rest }: PageEntry) => ({ id: idAt(position), ...rest });

/** Everything that can be asked, drawn at random, and its answers. */
export const allQuestions = fc.record({ page: draws.pages, groups: draws.groupQuestions, key: draws.keys });
type AllQuestions = typeof allQuestions extends fc.Arbitrary<infer All> ? All : never;

export async function expectRight(
  reading: CatalogueView,
  rows: readonly Row[],
  { page, groups, key }: AllQuestions,
): Promise<void> {
  await expectPage(reading, rows, page);
  expect(await reading.count(page.selection)).toBe(model.select(rows, page.selection).length);
  expect(await reading.facet(groups.selection, key, 3)).toEqual(model.facet(rows, groups.selection, key, 3));
  await expectGroups(reading, rows, groups);
}

/** @returns how many groups and sums there are. */
export async function expectGroups(
  reading: CatalogueView,
  rows: readonly Row[],
  asked: AmountQuery,
): Promise<{ groups: number; sums: number }> {
  const [groups, sums] = [await reading.groups(asked), await reading.sums(asked)];
  expect(groups).toEqual(model.groups(rows, asked));
  expect(sums).toEqual(amounts.sums(rows, asked));
  expect(await reading.middles(asked)).toEqual(amounts.middles(rows, asked));
  return { groups: groups.length, sums: sums.length };
}

export async function answersOf(reading: CatalogueView, { page, groups, key }: AllQuestions) {
  return {
    page: await reading.page({ ...page, above: undefined, below: undefined }),
    count: await reading.count(page.selection),
    facet: await reading.facet(groups.selection, key, 10),
    groups: await reading.groups(groups),
    sums: await reading.sums(groups),
    middles: await reading.middles(groups),
  };
}
