import { cursorOf } from '../src/lists/cursors.ts';
import { DEFAULT_PAGE_SIZE, type PageArguments, parsePageArgs } from '../src/lists/pageArgs.ts';
import { CHANGE_ORDER, endOfPublication, PUBLICATION_ORDER } from '../src/publications/projection/feedEntries.ts';
import { type FeedPlace, isInFeed, parsePlace, placeBehind, placeText } from '../src/publications/reading/feedPlace.ts';
import { FeedRestarted } from '../src/publications/reading/feedRestarted.ts';
import type { Revision } from '../src/publications/reading/revision.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import { ForwardConnection } from '../src/graphql/connections/forwardConnection.ts';
import { kindNamed } from '../src/graphql/kinds.ts';
import type { GraphPublicationResolvers, GraphQueryResolvers } from './types.generated.ts';

/** Cursors of a publication's changes are those of the feed. */
const placeOf = ({ position, publication }: Revision): string => placeText(position, publication.publishedAt);

function feedWindow(args: PageArguments) {
  const { after, ...window } = parsePageArgs(args, CHANGE_ORDER);
  const place = after === undefined ? undefined : parsePlace(after, 'after');
  return { ...window, place };
}

export const Publication: GraphPublicationResolvers = {
  id: ({ number }) => `Publication:${number}`,
  cursor: ({ number, publishedAt }) => cursorOf(CHANGE_ORDER, placeText(endOfPublication(number), publishedAt)),
  async changes(publication, { first }, { reader }) {
    const { changes } = await reader.changesOf(publication, parsePageArgs({ first }, CHANGE_ORDER));
    return [...changes];
  },
  async revisions(publication, args, { reader }) {
    const { place, ...window } = feedWindow(args);
    const { changes: nodes, ...page } = await reader.changesOf(publication, { ...window, after: place?.position });
    return new ForwardConnection({ order: CHANGE_ORDER, nodes, placeOf, ...page });
  },
};

/** Where a reader of the feed goes on who knows the number of a publication. */
function placeSince(since: number | null | undefined, after: string | null | undefined): FeedPlace | undefined {
  if (since == null) return undefined;
  if (after != null) throw new InvalidInput('sincePublication', 'must not be given together with "after"');
  if (since < 0) throw new InvalidInput('sincePublication', `must be 0 or more, not ${since}`);
  return placeBehind(since);
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
    const { place: placeAfter, ...window } = feedWindow({ first: first ?? DEFAULT_PAGE_SIZE, after });
    const place = placeSince(sincePublication, after) ?? placeAfter;
    const [publishedAt, { changes: nodes, ...page }] = await Promise.all([
      place && place.number > 0 ? reader.publishedAt(place.number) : undefined,
      reader.changes({ ...window, after: place?.position }, kinds?.map(kindNamed)),
    ]);
    if (place && !isInFeed(place, publishedAt)) {
      throw new FeedRestarted(after == null ? 'sincePublication' : 'after', place.number);
    }
    const emptyEndCursor = place ? cursorOf(CHANGE_ORDER, placeText(place.position, publishedAt)) : null;
    const question = { list: 'changes', parameters: { kinds, after, sincePublication } };
    return new ForwardConnection({ order: CHANGE_ORDER, nodes, placeOf, ...page, emptyEndCursor, question });
  },
} satisfies GraphQueryResolvers;
