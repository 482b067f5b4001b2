/** The changes feed, walked from the first publication to the last: every change, in order, and a place to come back to. */
import { publish } from '../../src/publications/publishing/publish.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { constantCase } from '../../src/records/constantCase.ts';
import { kindOf, KINDS } from '../../src/records/registry.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { generate, isLive, liveAfter } from '../support/generate.ts';
import { put, withdraw } from '../support/records.ts';

/** A feed of some kinds is as good as one of all, and sooner published. */
const publications = generate({ linked: false })
  .publications.map((changes) => changes.filter(({ id }) => /^(Organization|Edition|Person):/.test(id)))
  .filter((changes) => changes.length > 0);
const live = liveAfter(publications);
const ALL_KINDS = KINDS.map(constantCase);

const engine = useEngine();
let session: WriteSession;
let api: Api;

beforeAll(async () => {
  session = await engine.session();
  await fill(session, publications, noteOf);
  api = apiOver(session);
}, 120_000);

const noteOf = (number: number) => `generated ${number}`;

const FEED = `query ($first: Int, $after: String, $kinds: [RecordKind!]) {
  changes(first: $first, after: $after, kinds: $kinds) {
    edges { cursor node { operation reason note recordId kind publication { number note } record { __typename id } } }
    nodes { recordId }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly nodes: readonly { readonly recordId: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Arguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly kinds?: readonly string[] | undefined;
}

const ask = async (page: Arguments, of = api): Promise<Page> => (await of.data(FEED, { ...page })).changes;

/** All pages from the cursor on; a walk of more than `most` is cut off. */
async function walk({ first, after, kinds }: Arguments, most: number): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor = after;
  for (let more = true; more && pages.length <= most;) {
    const page = await ask({ first, after: cursor, kinds });
    pages.push(page);
    ({ endCursor: cursor, hasNextPage: more } = page.pageInfo);
  }
  return pages;
}

const kindNameOf = (id: string) => constantCase(kindOf(id) ?? '');

/** The change as the feed must tell it. */
const told = (number: number, { operation, reason = null as never, note = null as never, id }: Change) => ({
  operation,
  reason,
  note,
  recordId: id,
  kind: kindNameOf(id),
  publication: { number, note: noteOf(number) },
  record: { __typename: isLive(live, id) ? kindOf(id) : 'WithdrawnRecord', id },
});

test.each([
  [undefined, 7],
  [undefined, 20],
  [undefined, 100],
  [['ORGANIZATION'], 20],
  [['MEETING'], 20],
  [['EDITION', 'PERSON', 'EDITION'], 7],
  [ALL_KINDS, 100],
])('changes of %j, %i at a time, in the order of publication', async (kinds, first) => {
  // Prepare
  const all = publications.flatMap((changes, at) => changes.map((change) => told(at + 1, change)));
  const expected = all.filter(({ kind }) => kinds?.includes(kind) ?? true);
  const many = Math.max(1, Math.ceil(expected.length / first));

  // Act
  const pages = await walk({ first, kinds }, many);

  // Assess
  expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node))).toEqual(expected);
  expect(pages.flatMap(({ nodes }) => nodes)).toEqual(expected.map(({ recordId }) => ({ recordId })));
  expect(pages.map(({ edges, pageInfo }) => ({ ...pageInfo, length: edges.length }))).toEqual(
    pages.map(({ edges }, at) => ({
      length: Math.min(first, expected.length - at * first),
      hasNextPage: at < many - 1,
      hasPreviousPage: at > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    })),
  );
});

test('where nothing is published the feed is empty', async () => {
  // Prepare
  const nothing = apiOver(await engine.session());

  // Act
  const page = await ask({ first: 20 }, nothing);

  // Assess
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  expect(page).toEqual({ edges: [], nodes: [], pageInfo });
});

test.each([[undefined], [['PERSON', 'ORGANIZATION']]])(
  'who keeps the place among changes of %j gets what is published since, and that alone',
  async (kinds) => {
    // Prepare
    const place = (await walk({ first: 100, kinds }, publications.flat().length)).at(-1)?.pageInfo.endCursor;
    const upToDate = await ask({ first: 100, after: place, kinds });
    const [id, other] = [`Person:later-${kinds?.length ?? 0}`, `Edition:later-${kinds?.length ?? 0}`];

    // Act
    await publish(session, { note: 'later', changes: [put(id), put(other)] });
    await publish(session, { note: 'later', changes: [withdraw(id)] });
    const later = await walk({ first: 1, after: upToDate.pageInfo.endCursor, kinds }, 4);

    // Assess
    expect(upToDate).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: place },
    });
    expect(later.flatMap(({ nodes }) => nodes.map(({ recordId }) => recordId))).toEqual(
      kinds ? [id, id] : [id, other, id],
    );
  },
);
