/** Walks of many lists at once, which go on where they were while the lists change. */
import type { Change } from '../../src/publications/log/change.ts';
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { byCodeUnits, generate, type Live, liveAfter, timeline, keyOfName } from '../support/generate.ts';
import { whenThorough } from '../support/runs.ts';
import { askPage, idsIn } from './changePages.ts';

const engine = useEngine();
let session: WriteSession;
let api: Api;

beforeEach(async () => {
  session = await engine.session();
  api = apiOver(session);
});

const publishAll = (changes: readonly Change[]) => publish(session, { note: 'test', changes });

/** Where a record stands: by its key, then by its id. */
interface Placed {
  readonly id: string;
  readonly key: string;
}

interface List {
  readonly field: string;
  readonly parent?: string;
  readonly descending: boolean;
  readonly of: (live: Live) => readonly Placed[];
}

const HUBS = { document: 'Document:d0', edition: 'Edition:e0' } as const;
const byDay = (live: Live, kinds?: Parameters<typeof timeline>[1]): Placed[] =>
  timeline(live, kinds).map(({ id, day = '' }) => ({ id, key: day }));
const place = (at: number | undefined) => String(at ?? 999).padStart(3, '0');

const LISTS: readonly List[] = [
  { field: 'records', descending: true, of: (live) => byDay(live) },
  { field: 'articles', descending: true, of: (live) => byDay(live, ['Article']) },
  {
    field: 'people',
    descending: false,
    of: (live) => live.Person.map(({ id, name }) => ({ id, key: keyOfName({ id, name }) })),
  },
  {
    field: 'articles',
    parent: HUBS.document,
    descending: true,
    of: (live) =>
      live.Article.filter(({ mentions }) => mentions.includes(HUBS.document)).map(({ id, publishedOn }) => ({
        id,
        key: publishedOn.earliest ?? publishedOn.latest ?? '',
      })),
  },
  {
    field: 'articles',
    parent: HUBS.edition,
    descending: false,
    of: (live) =>
      live.Article.filter(({ edition }) => edition === HUBS.edition).map(({ id, page, placeOnPage }) => ({
        id,
        key: `${place(page)}-${place(placeOnPage)}`,
      })),
  },
];

const inParts = (changes: readonly Change[], size: number) =>
  Array.from({ length: Math.ceil(changes.length / size) }, (_, at) => changes.slice(at * size, (at + 1) * size));

/** A walk under way: how far it has come. */
interface Walk {
  readonly list: List;
  readonly backward: boolean;
  cursor?: string | null;
  seen?: Placed;
}

/** What a walk's next page must be, and what its last entry is; undefined when nothing is left. */
function nextOf({ list, backward, seen }: Walk, live: Live, size: number) {
  const sign = list.descending === backward ? 1 : -1;
  const order = (a: Placed, b: Placed) => sign * (byCodeUnits(a.key, b.key) || byCodeUnits(a.id, b.id));
  const all = [...list.of(live)].sort(order);
  const ahead = all.filter((entry) => !seen || order(entry, seen) > 0);
  const [more, passed] = [ahead.length > size, ahead.length < all.length];
  const page = ahead.slice(0, size);
  return {
    last: page.at(-1),
    told: {
      ids: (backward ? page.toReversed() : page).map(({ id }) => id),
      totalCount: all.length,
      hasNextPage: backward ? passed : more,
      hasPreviousPage: backward ? more : passed,
    },
  };
}

whenThorough(
  'walks go on where they were while records come, move and go between their pages',
  async () => {
    // Prepare
    const SIZE = 5;
    const publications = generate({ seed: 2 }).publications.map((changes) =>
      changes.filter(({ id }) => /^(Article|Person|Document:d0|Edition:e0)/.test(id)),
    );
    const first = publications.findIndex((changes) => changes.some(({ operation }) => operation === 'WITHDRAW'));
    const done = publications.slice(0, first);
    const parts = publications.slice(first).flatMap((changes) => inParts(changes, 5));
    await fill(session, done);
    const walks: Walk[] = LISTS.flatMap((list) => [false, true].map((backward) => ({ list, backward })));
    const answered: unknown[] = [];
    const expected: unknown[] = [];

    // Act
    for (const part of parts) {
      const live = liveAfter(done);
      for (const walk of walks) {
        const { list, backward, cursor } = walk;
        const next = nextOf(walk, live, SIZE);
        const page = await askPage(
          api,
          list.field,
          list.parent,
          backward ? { last: SIZE, before: cursor } : { first: SIZE, after: cursor },
        );
        const { startCursor, endCursor, ...more } = page.pageInfo;
        answered.push({ ids: idsIn(page), totalCount: page.totalCount, ...more });
        expected.push(next.told);
        if (next.last) [walk.cursor, walk.seen] = [backward ? startCursor : endCursor, next.last];
      }
      await publishAll(part);
      done.push(part);
    }

    // Assess
    expect(answered).toEqual(expected);
  },
  120_000,
);
