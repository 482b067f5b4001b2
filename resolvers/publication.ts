import { cursorOf, markIn } from '../src/lists/cursors.ts';
import { DEFAULT_PAGE_SIZE, type PageArgs, parsePageArgs } from '../src/lists/pageArgs.ts';
import {
  CHANGE_ORDER,
  endOfPublication,
  feedMark,
  numberAt,
  PUBLICATION_ORDER,
} from '../src/publications/projection/feedEntries.ts';
import { FeedRestarted } from '../src/publications/reading/feedRestarted.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import { ForwardConnection } from '../src/graphql/connections/forwardConnection.ts';
import { kindNamed } from '../src/graphql/kinds.ts';
import type { GraphPublicationResolvers, GraphQueryResolvers } from './types.generated.ts';

export const Publication: GraphPublicationResolvers = {
  id: ({ number }) => `Publication:${number}`,
  cursor: ({ number }) => cursorOf(CHANGE_ORDER, endOfPublication(number)),
  async changes(publication, { first }, { reader }) {
    const { changes } = await reader.changesOf(publication, parsePageArgs({ first }, CHANGE_ORDER));
    return [...changes];
  },
  async revisions(publication, args, { reader }) {
    const { changes: nodes, ...page } = await reader.changesOf(publication, parsePageArgs(args, CHANGE_ORDER));
    return new ForwardConnection({ order: CHANGE_ORDER, nodes, ...page });
  },
};

/** Where a reader of the feed goes on: behind a cursor, or behind a publication. */
function feedWindow(
  first: number | null | undefined,
  after: string | null | undefined,
  since: number | null | undefined,
): PageArgs {
  const window = parsePageArgs({ first: first ?? DEFAULT_PAGE_SIZE, after }, CHANGE_ORDER);
  if (since == null) return window;
  if (after != null) throw new InvalidInput('sincePublication', 'must not be given together with "after"');
  if (since < 0) throw new InvalidInput('sincePublication', `must be 0 or more, not ${since}`);
  return { ...window, after: endOfPublication(since) };
}

export const publicationQueries = {
  publication(_, { number }, { reader }) {
    if (number != null && number < 1) throw new InvalidInput('number', `must be 1 or more, not ${number}`);
    return reader.publication(number);
  },
  async publications(_, args, { reader }) {
    const { publications: nodes, ...page } = await reader.publications(parsePageArgs(args, PUBLICATION_ORDER));
    return new ForwardConnection({ order: PUBLICATION_ORDER, nodes, ...page });
  },
  async changes(_, { first, after, sincePublication, kinds }, { reader }) {
    if (kinds?.length === 0) throw new InvalidInput('kinds', 'must name at least one kind, or be left out');
    const window = feedWindow(first, after, sincePublication);
    const since = window.after === undefined ? 0 : numberAt(window.after);
    if (!(await reader.hasCommitted(since))) {
      throw new FeedRestarted(after == null ? 'sincePublication' : 'after', since);
    }
    const mark = after == null ? undefined : markIn(after);
    const { changes: nodes, ...page } = await reader.changes({ ...window, mark }, kinds?.map(kindNamed));
    const emptyEndCursor = after ?? (sincePublication == null ? null : cursorOf(CHANGE_ORDER, window.after ?? ''));
    return new ForwardConnection({ order: CHANGE_ORDER, nodes, markOf: feedMark, ...page, emptyEndCursor });
  },
} satisfies GraphQueryResolvers;
