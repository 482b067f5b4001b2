/**
 * Every connection of the schema, walked from end to end in both directions and compared to what the records say: in its
 * own order, which the lists kept in DynamoDB answer. The other orders are in orders.test.ts. The changes feed, which goes
 * one way only, is walked in feed.test.ts; what needs words is left to the tests of the search.
 */
import { HEAD_SIZE } from '../../src/lists/heads.ts';
import { KINDS } from '../../src/records/registry.ts';
import { isLive, timeline } from '../support/generate.ts';
import { isThorough } from '../support/runs.ts';
import { LISTS, listsOf, PAGED } from './connections.ts';
import { keysOf, live, ON_QUERY, ON_RECORDS } from './oracle.ts';
import { beyond, cursorsIn, DIRECTIONS, emptyBeyond, pagesOf, useLists, walk } from './walking.ts';

useLists();

/** Sizes of pages up to the first that holds the whole list: a small one, so that there are many, and the largest. */
function sizesFor(length: number): number[] {
  const small = length <= 10 ? 1 : length <= 40 || isThorough ? 7 : 20;
  const sizes = isThorough ? [small, 20, 100] : [small, 100];
  return sizes.filter((_, at) => at === 0 || (sizes[at - 1] ?? 0) < length);
}

test('every connection of the schema is known here', () => {
  // Prepare
  const onRecords = KINDS.flatMap((kind) => Object.keys(ON_RECORDS[kind]).map((field) => `${kind}.${field}`));
  const onQuery = Object.keys(ON_QUERY).map((field) => `Query.${field}`);

  // Act
  const declared = PAGED.map(({ name }) => name);

  // Assess
  expect(declared.sort()).toEqual([...onQuery, ...onRecords].sort());
});

test('each has a list longer than a head, and those of records a shorter and an empty one too', () => {
  // Prepare
  const lists = PAGED.map((declared) => [declared, listsOf(declared).map(({ expected }) => expected.length)] as const);

  // Act
  const lacking = lists.filter(([{ type }, lengths]) => {
    const sorts = [
      lengths.some((length) => length > HEAD_SIZE),
      lengths.some((length) => length > 0 && length <= HEAD_SIZE),
      lengths.includes(0),
    ];
    return !(type === 'Query' ? sorts[0] : sorts.every(Boolean));
  });

  // Assess
  expect(lacking.map(([{ name }]) => name)).toEqual([]);
});

test('some links lead to what is withdrawn, and records share days and names', () => {
  // Prepare
  const days = timeline(live).map(({ day }) => day);
  const names = live.Person.map(({ name }) => name);

  // Act
  const dead = live.Article.flatMap(({ mentions }) => mentions).filter((id) => !isLive(live, id));

  // Assess
  expect(dead.length).toBeGreaterThan(0);
  expect(days).toContain(undefined);
  expect(new Set(days).size).toBeLessThan(days.length / 2);
  expect(new Set(names).size).toBeLessThan(names.length);
});

test('records share amounts and publications, some have no amount, and the last number is longer than the first', () => {
  // Prepare
  const amounts = live.Project.map(({ id }) => keysOf('INVESTMENT').get(id));
  const numbers = [...keysOf('UPDATED_AT').values()];

  // Act
  const without = live.Project.filter(({ investment }) => !investment);

  // Assess
  expect(without.length).toBeGreaterThan(1);
  expect(new Set(amounts).size).toBe(12);
  expect(amounts.length).toBeGreaterThan(24);
  expect(new Set(numbers).size).toBeLessThan(numbers.length / 4);
  expect(numbers).toEqual(expect.arrayContaining([9, 10, 11]));
});

test('edges that say something say different things', () => {
  // Prepare
  const noted = PAGED.filter(({ notes }) => notes.length > 0);

  // Act
  const said = noted.map((declared) => {
    const notes = listsOf(declared)[0]?.expected.map((listed) => JSON.stringify(listed.notes));
    return [declared.name, new Set(notes).size > 1];
  });

  // Assess
  expect(said).toContainEqual(['Person.meetings', true]);
  expect(said.filter(([, differ]) => !differ)).toEqual([]);
});

test.each(LISTS.map((list) => [list.name, list.parent ?? 'all', list.expected.length, list] as const))(
  '%s of %s, %i entries: nothing twice, nothing missing, nothing beyond, in both directions',
  async (_name, _parent, length, list) => {
    // Prepare
    const ways = sizesFor(length).flatMap((size) => DIRECTIONS.map((backward) => ({ size, backward })));

    // Act
    const walks = [];
    for (const { size, backward } of ways) walks.push(await walk(list, size, backward));
    const cursors = cursorsIn(walks[0] ?? []);
    const ends = await beyond(list, list.expected, cursors);

    // Assess
    expect(walks).toEqual(ways.map(({ size, backward }) => pagesOf(list.expected, cursors, size, backward)));
    expect(ends).toEqual(emptyBeyond(list.expected));
  },
);
