/**
 * Every connection of the schema, walked from end to end in both directions and compared to what the records say: in its
 * own order, which the lists kept in DynamoDB answer, and in the others, which the catalogue answers. The changes feed,
 * which goes one way only, is walked in feed.test.ts; what needs words is left to the tests of the search.
 */
import { buildSchema, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { HEAD_SIZE } from '../../src/lists/heads.ts';
import { KINDS } from '../../src/records/registry.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { type Held, isLive, timeline } from '../support/generate.ts';
import { inOrder, keysOf, type Listed, live, ON_QUERY, ON_RECORDS, type Oracle, publications } from './oracle.ts';
import { sampled } from '../support/runs.ts';

// ------------------------------------------------------------------------------------------ what the schema declares

const schema = buildSchema(readSchemaText());

interface Declared {
  /** `Type.field`. */
  readonly name: string;
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** What the edges say beside cursor and node. */
  readonly notes: readonly string[];
}

const DECLARED: readonly Declared[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const connection = getNamedType(field.type);
      if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
      return [{ name: `${type.name}.${field.name}`, type: type.name, field, notes: notesOf(connection) }];
    }),
  );

function notesOf(connection: GraphQLObjectType): string[] {
  const edges = connection.getFields()['edges'];
  const edge = edges && getNamedType(edges.type);
  return isObjectType(edge) ? Object.keys(edge.getFields()).filter((name) => name !== 'cursor' && name !== 'node') : [];
}

/** What can be walked forwards only, such as the feed, is no list of records; a search needs words. */
const PAGED = DECLARED.filter(
  ({ name, field }) => field.args.some((argument) => argument.name === 'last') && name !== 'Query.search',
);

/** One list: a connection of one record, or of Query. */
interface List extends Declared {
  readonly parent: string | undefined;
  readonly expected: readonly Listed[];
}

/** All lists of a connection, the longest first. */
function listsOf(declared: Declared): List[] {
  const { type, field } = declared;
  // What no oracle is told of is found by the first test.
  if (type === 'Query') return [{ ...declared, parent: undefined, expected: ON_QUERY[field.name]?.(live) ?? [] }];
  const kind = KINDS.find((each) => each === type);
  const oracle = kind && (ON_RECORDS[kind] as Record<string, Oracle<Held>>)[field.name];
  if (!oracle) return [];
  const lists = live[kind].map((parent) => ({ ...declared, parent: parent.id, expected: oracle(live, parent) }));
  return lists.sort((a, b) => b.expected.length - a.expected.length);
}

/** The longest list, the first ones on either side of a head's size, the shortest with an entry, and an empty one. */
function chosen(lists: readonly List[]): List[] {
  const picked = [
    lists[0],
    lists.findLast(({ expected }) => expected.length > HEAD_SIZE),
    lists.find(({ expected }) => expected.length <= HEAD_SIZE && expected.length > 0),
    lists.findLast(({ expected }) => expected.length > 0),
    lists.find(({ expected }) => expected.length === 0),
  ];
  return [...new Set(picked.filter((list) => list !== undefined))];
}

const LISTS = PAGED.flatMap((declared) => chosen(listsOf(declared)));

/** Every order of every connection, with a list longer than a head and a shorter one. */
const ORDERED = PAGED.flatMap((declared) => {
  const lists = listsOf(declared);
  const short = lists.find(({ expected }) => expected.length <= HEAD_SIZE && expected.length > 0);
  const picked = [lists[0], short].filter((list) => list !== undefined);
  return orderFieldsOf(declared.field).map((order) => ({ ...declared, order, lists: picked }));
});

/** Relevance is that of words, and there are none here. */
function orderFieldsOf(field: GraphQLField<unknown, unknown>): string[] {
  const argument = field.args.find(({ name }) => name === 'orderBy');
  const type = argument && getNamedType(argument.type);
  const by = isInputObjectType(type) ? type.getFields()['field'] : undefined;
  const names = by && getNamedType(by.type);
  return isEnumType(names) ? names.getValues().flatMap(({ name }) => (name === 'RELEVANCE' ? [] : [name])) : [];
}

/** Both directions of an order of a list. */
function waysOf(list: List, order: string) {
  return (['ASC', 'DESC'] as const).map((direction) => ({
    list,
    way: `${list.parent ?? 'all'} ${direction}`,
    size: list.expected.length > 100 ? 100 : 20,
    more: `orderBy: { field: ${order}, direction: ${direction} }`,
    expected: inOrder(list.expected, order, direction),
  }));
}

/** Conditions that all records made here meet, but that no list of another record's is kept by. */
const MET_BY_ALL: Readonly<Record<string, string>> = {
  ArticleFilter: 'genre: [NEWS]',
  MeetingFilter: 'classification: [OTHER]',
  ProjectFilter: 'status: [PLANNED]',
};

function filterOf(field: GraphQLField<unknown, unknown>): string | undefined {
  const argument = field.args.find(({ name }) => name === 'filter');
  const condition = argument && MET_BY_ALL[getNamedType(argument.type).name];
  return condition && `filter: { ${condition} }`;
}

/** The lists of other records that can be filtered so, the longest of each connection. */
const FILTERED = PAGED.filter(({ type, field }) => type !== 'Query' && filterOf(field) !== undefined).flatMap(
  (declared) => listsOf(declared).slice(0, 1),
);

// ------------------------------------------------------------------------------------------------------------ walking

interface Answered {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const engine = useEngine();
let api: Api;

beforeAll(async () => {
  const session = await engine.session();
  await fill(session, publications);
  api = apiOver(session);
}, 120_000);

const VARIABLES = '$first: Int, $after: String, $last: Int, $before: String';

async function ask({ type, field, notes, parent }: List, page: Record<string, unknown>, more = ''): Promise<Answered> {
  const connection = `list: ${field.name}(first: $first, after: $after, last: $last, before: $before ${more}) {
    edges { cursor node { id } ${notes.join(' ')} } nodes { id } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  if (type === 'Query') return (await api.data(`query (${VARIABLES}) { ${connection} }`, page)).list;
  const query = `query ($id: ID!, ${VARIABLES}) { node(id: $id) { ... on ${type} { ${connection} } } }`;
  return (await api.data(query, { ...page, id: parent })).node.list;
}

/** All pages from one end to the other; a walk that does not end by itself is cut off. */
async function walk(list: List, size: number, backward: boolean, more?: string): Promise<Answered[]> {
  const most = Math.ceil(list.expected.length / size) + 1;
  const pages: Answered[] = [];
  let cursor: string | null | undefined;
  for (let goesOn = true; goesOn && pages.length < most;) {
    const page = await ask(list, backward ? { last: size, before: cursor } : { first: size, after: cursor }, more);
    pages.push(page);
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    goesOn = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
  }
  return pages;
}

/** The pages that a walk must give; each record has the one cursor, on whichever page it stands. */
function pagesOf(expected: readonly Listed[], cursors: Cursors, size: number, backward: boolean): Answered[] {
  const total = expected.length;
  return Array.from({ length: Math.max(1, Math.ceil(total / size)) }, (_, at) => {
    const from = backward ? Math.max(0, total - (at + 1) * size) : at * size;
    const to = backward ? total - at * size : Math.min(total, from + size);
    const edges = expected.slice(from, to).map(({ id, notes }) => ({
      cursor: cursors.get(id) ?? `a cursor of ${id}`,
      node: { id },
      ...notes,
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      totalCount: total,
      pageInfo: {
        hasNextPage: to < total,
        hasPreviousPage: from > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  });
}

type Cursors = ReadonlyMap<string, string>;
const cursorsIn = (pages: readonly Answered[]): Cursors =>
  new Map(pages.flatMap(({ edges }) => edges.map(({ cursor, node }) => [node.id, cursor])));

const DIRECTIONS = [false, true];

/** The pages before the first entry and after the last one, asked for by their cursors; none of an empty list. */
async function beyond(list: List, expected: readonly Listed[], cursors: Cursors, more?: string): Promise<Answered[]> {
  const [first, last] = [0, -1].map((at) => cursors.get(expected.at(at)?.id ?? ''));
  if (first === undefined) return [];
  return [await ask(list, { last: 7, before: first }, more), await ask(list, { first: 7, after: last }, more)];
}

function emptyBeyond({ length }: readonly Listed[]): Answered[] {
  const empty = { edges: [], nodes: [], totalCount: length };
  const nowhere = { startCursor: null, endCursor: null };
  const pages = [
    { ...empty, pageInfo: { hasNextPage: true, hasPreviousPage: false, ...nowhere } },
    { ...empty, pageInfo: { hasNextPage: false, hasPreviousPage: true, ...nowhere } },
  ];
  return length === 0 ? [] : pages;
}

/** Sizes of pages up to the first that holds the whole list; small ones only where there are few entries. */
function sizesFor(length: number): number[] {
  const sizes = [...(length <= 10 ? [1] : []), ...(length <= 100 ? [7] : []), 20, 100];
  return sizes.filter((_, at) => at === 0 || (sizes[at - 1] ?? 0) < length);
}

// --------------------------------------------------------------------------------------------------------- the tests

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
  const numbers = [...keysOf('UPDATED').values()];

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
