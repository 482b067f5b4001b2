/** Every connection in the orders that are not its own, and under filters, which the catalogue answers. */
import { sampled } from '../support/runs.ts';
import { FILTERED, filterOf, ORDERED, waysOf } from './connections.ts';
import {
  type Answered,
  beyond,
  type Cursors,
  cursorsIn,
  DIRECTIONS,
  emptyBeyond,
  pagesOf,
  useLists,
  walk,
} from './walking.ts';

useLists();

test.each(sampled(ORDERED, 2).map((ordered) => [ordered.name, ordered.order, ordered] as const))(
  '%s by %s, ascending and descending, in both directions',
  async (_name, order, { lists }) => {
    // Prepare
    const ways = lists.flatMap((list) => waysOf(list, order));

    // Act
    const answers: { way: string; walks: Answered[][]; ends: Answered[]; cursors: Cursors }[] = [];
    for (const { list, more, expected, size, way } of ways) {
      const walks: Answered[][] = [];
      for (const backward of DIRECTIONS) walks.push(await walk(list, size, backward, more));
      const cursors = cursorsIn(walks[0] ?? []);
      answers.push({ way, walks, ends: await beyond(list, expected, cursors, more), cursors });
    }

    // Assess
    const right = ways.map(({ expected, size, way }, at) => {
      const cursors = answers[at]?.cursors ?? new Map();
      const walks = DIRECTIONS.map((backward) => pagesOf(expected, cursors, size, backward));
      return { way, walks, ends: emptyBeyond(expected), cursors };
    });
    expect(answers).toEqual(right);
  },
);

test.each(sampled(FILTERED, 3).map((list) => [list.name, list.parent, list] as const))(
  '%s of %s is the same where a filter that all meet brings it from the catalogue',
  async (_name, _parent, list) => {
    // Prepare
    const filter = filterOf(list.field);
    const cursors = cursorsIn(await walk(list, 100, false));

    // Act
    const walks = [];
    for (const backward of DIRECTIONS) walks.push(await walk(list, 20, backward, filter));
    const ends = await beyond(list, list.expected, cursors, filter);

    // Assess
    expect(walks).toEqual(DIRECTIONS.map((backward) => pagesOf(list.expected, cursors, 20, backward)));
    expect(ends).toEqual(emptyBeyond(list.expected));
  },
);
