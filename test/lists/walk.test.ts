/**
 * Every connection of the schema, walked from end to end in both directions and compared to what the records say. The
 * changes feed, which goes one way only, is walked in feed.test.ts.
 */
import { buildSchema, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { readSchemaText } from '../../src/functions/schemaText.ts';
import { HEAD_SIZE } from '../../src/lists/heads.ts';
import { publish } from '../../src/publications/publish.ts';
import { type Kind, KINDS } from '../../src/records/registry.ts';
import { type Api, apiOver } from '../support/api.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import {
  alphabetical,
  dayOf,
  generate,
  type Held,
  inPrint,
  isLive,
  type Live,
  newestFirst,
  timeline,
} from '../support/generate.ts';

/** An entry of a list: the record, and what its edge says beside it. */
interface Listed {
  readonly id: string;
  readonly notes?: Readonly<Record<string, string>>;
}
type Oracle<Parent> = (live: Live, parent: Parent) => readonly Listed[];

const ON_QUERY: Record<string, (live: Live) => readonly Listed[]> = {
  articles: (live) => timeline(live, ['Article']),
  meetings: (live) => timeline(live, ['Meeting']),
  projects: (live) => timeline(live, ['Project']),
  documents: (live) => timeline(live, ['Document']),
  editions: (live) => timeline(live, ['Edition']),
  records: (live) => timeline(live),
  enterprises: (live) => byName(live.Enterprise),
  people: (live) => byName(live.Person),
  organizations: (live) => byName(live.Organization),
};

const articles: Oracle<Held> = (live, { id }) => newest(live, 'Article', ({ mentions }) => idsIn(mentions, id));

const ON_RECORDS: { readonly [K in Kind]: Record<string, Oracle<Held<K>>> } = {
  Article: { mentions: (live, { mentions }) => linked(live, mentions) },
  Meeting: {
    documents: (live, meeting) => linked(live, documentsOf(meeting), (id) => ({ role: partOf(meeting, id) })),
    articles,
  },
  Project: { articles },
  Enterprise: {
    projects: (live, { id }) =>
      newest(live, 'Project', ({ owner, parties }) =>
        owner === id ? [{ role: 'OWNER' }] : parties.flatMap((it) => (it.enterprise === id ? [{ role: it.role }] : [])),
      ),
    articles,
  },
  Person: {
    meetings: (live, { id }) =>
      newest(live, 'Meeting', ({ participants }) =>
        participants.flatMap(({ person, role }) => (person === id ? [{ role }] : [])),
      ),
    projects: (live, { id }) => newest(live, 'Project', ({ people }) => idsIn(people.map(personOf), id)),
    enterprises: (live, { id }) => byName(live.Enterprise.filter((it) => it.people.map(personOf).includes(id))),
    articles,
  },
  Organization: {
    people: (live, { id }) =>
      byName(live.Person, ({ posts }) =>
        posts.flatMap(({ organization, position }) => (organization === id ? [{ position }] : [])),
      ),
    meetings: (live, { id }) => newest(live, 'Meeting', ({ organizer }) => idsIn([organizer], id)),
    documents: (live, { id }) => newest(live, 'Document', ({ issuer }) => idsIn([issuer], id)),
    enterprises: (live, { id }) => byName(live.Enterprise.filter(({ park }) => park === id)),
    honouredEnterprises: (live, { id }) =>
      byName(live.Enterprise.filter(({ honours }) => honours.some(({ issuer }) => issuer === id))),
    articles,
  },
  Document: {
    meetings: (live, { id }) =>
      newest(live, 'Meeting', (meeting) => (documentsOf(meeting).includes(id) ? [{ role: partOf(meeting, id) }] : [])),
    articles,
  },
  Edition: { articles: (live, { id }) => inPrint(live.Article.filter(({ edition }) => edition === id)) },
};

type Notes = readonly Readonly<Record<string, string>>[];

/** Those of the kind for which `notes` gives some, with the first of them. */
function newest<K extends Kind>(live: Live, kind: K, notes: (record: Held<K>) => Notes): Listed[] {
  const found = live[kind].flatMap((record) =>
    notes(record)
      .slice(0, 1)
      .map((first) => ({ id: record.id, day: dayOf[kind](record), notes: first })),
  );
  return newestFirst(found);
}

function byName<Named extends { id: string; name: string }>(
  records: readonly Named[],
  notes: (record: Named) => Notes = () => [{}],
): Listed[] {
  const found = records.flatMap((record) => {
    const [first] = notes(record);
    return first ? [{ id: record.id, name: record.name, notes: first }] : [];
  });
  return alphabetical(found);
}

function linked(live: Live, ids: readonly string[], notes: (id: string) => Record<string, string> = () => ({})) {
  return [...new Set(ids)].filter((id) => isLive(live, id)).map((id) => ({ id, notes: notes(id) }));
}

const idsIn = (ids: readonly (string | undefined)[], id: string): Notes => (ids.includes(id) ? [{}] : []);
const personOf = ({ person }: { person?: string | undefined }) => person;
const consideredBy = ({ agendaItems }: Held<'Meeting'>) =>
  agendaItems.flatMap(({ documents }) => documents as string[]);
const documentsOf = (meeting: Held<'Meeting'>) => [...consideredBy(meeting), ...meeting.citedDocuments];
const partOf = (meeting: Held<'Meeting'>, id: string) => (consideredBy(meeting).includes(id) ? 'CONSIDERED' : 'CITED');

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

/** The feed is no list of records, and is walked forwards only. */
const PAGED = DECLARED.filter(({ name }) => name !== 'Query.changes');

/** One list: a connection of one record, or of Query. */
interface List extends Declared {
  readonly parent: string | undefined;
  readonly expected: readonly Listed[];
}

const { publications, live } = generate();

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
const ORDERED = PAGED.flatMap((declared) =>
  orderFieldsOf(declared.field).flatMap((order) => listsOf(declared).map((list) => ({ ...list, order }))),
);

function orderFieldsOf(field: GraphQLField<unknown, unknown>): string[] {
  const argument = field.args.find(({ name }) => name === 'orderBy');
  const type = argument && getNamedType(argument.type);
  const by = isInputObjectType(type) ? type.getFields()['field'] : undefined;
  const names = by && getNamedType(by.type);
  return isEnumType(names) ? names.getValues().map(({ name }) => name) : [];
}

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

let engine: TestEngine;
let api: Api;

beforeAll(async () => {
  engine = await startTestEngine();
  const tables = await engine.tables();
  for (const changes of publications) await publish(tables, { note: 'generated', changes });
  api = apiOver(tables);
}, 120_000);
afterAll(() => engine.close());

const VARIABLES = '$first: Int, $after: String, $last: Int, $before: String';

async function ask(
  { type, field, notes, parent }: List,
  page: Record<string, unknown>,
  orderBy = '',
): Promise<Answered> {
  const connection = `list: ${field.name}(first: $first, after: $after, last: $last, before: $before ${orderBy}) {
    edges { cursor node { id } ${notes.join(' ')} } nodes { id } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  if (type === 'Query') return (await api.data(`query (${VARIABLES}) { ${connection} }`, page)).list;
  const query = `query ($id: ID!, ${VARIABLES}) { node(id: $id) { ... on ${type} { ${connection} } } }`;
  return (await api.data(query, { ...page, id: parent })).node.list;
}

/** All pages from one end to the other; a walk that does not end by itself is cut off. */
async function walk(list: List, size: number, backward: boolean, orderBy?: string): Promise<Answered[]> {
  const most = Math.ceil(list.expected.length / size) + 1;
  const pages: Answered[] = [];
  let cursor: string | null | undefined;
  for (let more = true; more && pages.length < most;) {
    const page = await ask(list, backward ? { last: size, before: cursor } : { first: size, after: cursor }, orderBy);
    pages.push(page);
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
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
      ...{ cursor: cursors.get(id) ?? `a cursor of ${id}`, node: { id } },
      ...notes,
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      totalCount: total,
      pageInfo: {
        ...{ hasNextPage: to < total, hasPreviousPage: from > 0 },
        ...{ startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
      },
    };
  });
}

type Cursors = ReadonlyMap<string, string>;
const cursorsIn = (pages: readonly Answered[]): Cursors =>
  new Map(pages.flatMap(({ edges }) => edges.map(({ cursor, node }) => [node.id, cursor])));

const DIRECTIONS = [false, true];

/** Sizes of pages up to the first that holds the whole list; single entries only where there are few. */
function sizesFor(length: number): number[] {
  const sizes = [...(length <= 10 ? [1] : []), 7, 20, 100];
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

test.each(LISTS.map((list) => [list.name, list.parent ?? 'all', list.expected.length, list] as const))(
  '%s of %s, %i entries: nothing twice, nothing missing, nothing beyond, in both directions',
  async (_name, _parent, length, list) => {
    // Prepare
    const ways = sizesFor(length).flatMap((size) => DIRECTIONS.map((backward) => ({ size, backward })));

    // Act
    const walks = [];
    for (const { size, backward } of ways) walks.push(await walk(list, size, backward));
    const cursors = cursorsIn(walks[0] ?? []);
    const [first, last] = [0, -1].map((at) => cursors.get(list.expected.at(at)?.id ?? ''));
    const beyond = first && [await ask(list, { last: 7, before: first }), await ask(list, { first: 7, after: last })];

    // Assess
    expect(walks).toEqual(ways.map(({ size, backward }) => pagesOf(list.expected, cursors, size, backward)));
    const empty = { edges: [], nodes: [], totalCount: length };
    const nowhere = { startCursor: null, endCursor: null };
    expect(beyond).toEqual(
      first && [
        { ...empty, pageInfo: { hasNextPage: true, hasPreviousPage: false, ...nowhere } },
        { ...empty, pageInfo: { hasNextPage: false, hasPreviousPage: true, ...nowhere } },
      ],
    );
  },
);

test.each(
  ORDERED.flatMap((list) =>
    ['ASC', 'DESC'].map((direction) => [list.name, list.order, direction, list.expected.length, list] as const),
  ),
)('%s by %s %s, %i entries', async (_name, order, direction, _length, list) => {
  // Prepare
  const isNatural = direction === (order === 'NAME' ? 'ASC' : 'DESC');
  const expected = isNatural ? list.expected : list.expected.toReversed();

  // Act
  const walks = [];
  for (const backward of DIRECTIONS) {
    walks.push(await walk(list, 20, backward, `orderBy: { field: ${order}, direction: ${direction} }`));
  }

  // Assess
  const cursors = cursorsIn(walks[0] ?? []);
  expect(walks).toEqual(DIRECTIONS.map((backward) => pagesOf(expected, cursors, 20, backward)));
});
