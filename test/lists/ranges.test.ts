/**
 * Ranges of days, orders and kinds, drawn at random: the walk gives what a plain filter of the records gives, whether the
 * lists answer (by date) or the catalogue does (by the publication that put the records there).
 */
import fc from 'fast-check';
import { constantCase } from '../../src/records/constantCase.ts';
import { type Kind, KINDS } from '../../src/records/registry.ts';
import { type Api, apiOver, type Json } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { byCodeUnits, type Dated, generate, timeline } from '../support/generate.ts';
import { runs } from '../support/runs.ts';

/** The lists that can be asked for a range, with the names their filter and order have. */
const LISTS = {
  articles: { filter: 'publishedOn', order: 'PUBLISHED_ON', kinds: ['Article'] },
  meetings: { filter: 'heldOn', order: 'HELD_ON', kinds: ['Meeting'] },
  projects: { filter: 'date', order: 'DATE', kinds: ['Project'] },
  documents: { filter: 'date', order: 'DATE', kinds: ['Document'] },
  areaFigures: { filter: 'period', order: 'DATE', kinds: ['AreaFigure'] },
  editions: { filter: 'date', order: 'DATE', kinds: ['Edition'] },
  records: { filter: 'date', order: 'DATE', kinds: KINDS },
} as const satisfies Record<string, { filter: string; order: string; kinds: readonly Kind[] }>;
type ListName = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as ListName[];

const { publications, live } = generate({ linked: false });

const engine = useEngine();
let api: Api;

beforeAll(async () => {
  const session = await engine.session();
  await fill(session, publications);
  api = apiOver(session);
}, 120_000);

interface Question {
  readonly list: ListName;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Absent: newest first. */
  readonly direction: 'ASC' | 'DESC' | undefined;
  /** Only with a direction; else by date. */
  readonly updated: boolean;
  /** For `records` alone; absent: all. */
  readonly kinds: readonly Kind[] | undefined;
}

/** Days that records have, days beside them, ends of months, and any day at all. */
const known = [...new Set(timeline(live).flatMap(({ day }) => (day === undefined ? [] : [day])))].sort();
const dayAt = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const anyDay = (from: string, to: string) =>
  fc.integer({ min: 0, max: (Date.parse(to) - Date.parse(from)) / 86_400_000 }).map((days) => {
    return dayAt(Date.parse(from) + days * 86_400_000);
  });
const day = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  { weight: 3, arbitrary: anyDay('2021-10-25', '2023-03-05') },
  { weight: 1, arbitrary: fc.constantFrom('2022-02-28', '2022-08-31', '2022-09-01', '0001-01-01', '9999-12-31') },
  { weight: 1, arbitrary: anyDay('0001-01-01', '9999-12-31') },
);
const open = { freq: 4, nil: undefined };

const question: fc.Arbitrary<Question> = fc
  .record({
    list: fc.constantFrom(...NAMES, 'records' as const),
    ends: fc.tuple(fc.option(day, open), fc.option(day, open)),
    direction: fc.option(fc.constantFrom('ASC' as const, 'DESC' as const), { nil: undefined }),
    updated: fc.boolean(),
    kinds: fc.option(fc.subarray([...KINDS], { minLength: 1 }), { nil: undefined }),
  })
  .map(({ ends: [one, other], kinds, ...rest }) => {
    const [from, to] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
    return { ...rest, from, to, kinds: rest.list === 'records' ? kinds : undefined };
  });

/** The publication that put a record as it stands there. */
const numbers = new Map(publications.flatMap((changes, number) => changes.map(({ id }) => [id as string, number])));
const numberOf = ({ id }: Dated) => numbers.get(id) ?? 0;

/** What stands in the list asked for, in its order. */
function answer({ list, from, to, direction, updated, kinds = LISTS[list].kinds }: Question): Dated[] {
  const within = timeline(live, kinds).filter(
    ({ day: at }) => at !== undefined && at >= (from ?? at) && at <= (to ?? at),
  );
  if (direction && updated) within.sort((a, b) => numberOf(b) - numberOf(a) || byCodeUnits(b.id, a.id));
  return direction === 'ASC' ? within.reverse() : within;
}

async function ask(question: Question, page: Record<string, unknown>): Promise<Json> {
  const { list, from, to, direction, updated, kinds } = question;
  const { filter, order } = LISTS[list];
  const type = {
    articles: 'Article',
    meetings: 'Meeting',
    projects: 'Project',
    documents: 'Document',
    areaFigures: 'AreaFigure',
  };
  const prefix = list === 'editions' ? 'Edition' : list === 'records' ? 'Record' : type[list];
  const query = `query ($filter: ${prefix}Filter, $orderBy: ${prefix}Order, $first: Int, $after: String, $last: Int, $before: String) {
    list: ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const variables = {
    filter: { [filter]: { from, to }, ...(kinds && { kinds: kinds.map(constantCase) }) },
    ...(direction && { orderBy: { field: updated ? 'UPDATED_AT' : order, direction } }),
  };
  return (await api.data(query, { ...variables, ...page })).list;
}

const idsIn = ({ edges }: Json): string[] => edges.map(({ node }: Json) => node.id);

test('a walk gives what a filter of the records gives', async () => {
  const property = fc.asyncProperty(
    question,
    fc.integer({ min: 8, max: 100 }),
    fc.boolean(),
    async (asked, size, backward) => {
      // Prepare
      const expected = answer(asked).map(({ id }) => id);
      const many = Math.max(1, Math.ceil(expected.length / size));

      // Act
      const pages: Json[] = [];
      for (let cursor: unknown, more = true; more && pages.length <= many;) {
        const page = await ask(asked, backward ? { last: size, before: cursor } : { first: size, after: cursor });
        pages.push(page);
        cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
        more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
      }

      // Assess
      const inOrder = backward ? pages.toReversed() : pages;
      expect(inOrder.flatMap(idsIn)).toEqual(expected);
      expect(inOrder.map(({ totalCount }) => totalCount)).toEqual(inOrder.map(() => expected.length));
      expect(inOrder.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual(
        inOrder.map((_, at) => [at > 0, at < many - 1]),
      );
    },
  );
  await fc.assert(property, { numRuns: runs(100) });
}, 60_000);

test('between two cursors there is what stands between them', async () => {
  const place = fc.nat({ max: 99 });
  const property = fc.asyncProperty(
    question,
    place,
    place,
    fc.integer({ min: 1, max: 40 }),
    fc.boolean(),
    async (asked, one, other, size, backward) => {
      // Prepare
      const { edges, totalCount } = await ask(asked, { first: 100 });
      fc.pre(edges.length > 0);
      const [a, b] = [one % edges.length, other % edges.length];
      const between = answer(asked).slice(a + 1, b);

      // Act
      const window = { after: edges[a].cursor, before: edges[b].cursor };
      const page = await ask(asked, { ...window, ...(backward ? { last: size } : { first: size }) });

      // Assess
      const expected = backward ? between.slice(-size) : between.slice(0, size);
      expect(idsIn(page)).toEqual(expected.map(({ id }) => id));
      expect(page.totalCount).toBe(totalCount);
    },
  );
  await fc.assert(property, { numRuns: runs(60) });
}, 60_000);

test('a cursor of the whole list keeps its place in a range of it', async () => {
  const property = fc.asyncProperty(question, fc.nat({ max: 99 }), fc.boolean(), async (asked, at, backward) => {
    // Prepare
    const whole = { ...asked, from: undefined, to: undefined, kinds: undefined };
    const { edges } = await ask(whole, { first: 100 });
    const { cursor, node } = edges[at % edges.length];
    const all = answer(whole).map(({ id }) => id);
    const within = answer(asked).map(({ id }) => id);
    const place = all.indexOf(node.id);
    const isBehind = (id: string) => all.indexOf(id) > place;
    const isBefore = (id: string) => all.indexOf(id) < place;

    // Act
    const page = await ask(asked, backward ? { last: 20, before: cursor } : { first: 20, after: cursor });

    // Assess
    const [behind, before] = [within.filter(isBehind), within.filter(isBefore)];
    const reached = within.filter((id) => !isBehind(id));
    const ahead = within.filter((id) => !isBefore(id));
    expect({ ids: idsIn(page), total: page.totalCount, ...page.pageInfo }).toMatchObject({
      ids: backward ? before.slice(-20) : behind.slice(0, 20),
      total: within.length,
      hasNextPage: backward ? ahead.length > 0 : behind.length > 20,
      hasPreviousPage: backward ? before.length > 20 : reached.length > 0,
    });
  });
  await fc.assert(property, { numRuns: runs(60) });
}, 60_000);
