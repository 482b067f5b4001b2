import { DEFAULT_PAGE_SIZE, parsePageArgs } from '../src/lists/pageArgs.ts';
import { CHANGE_ORDER } from '../src/publications/projection/feedEntries.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import { ForwardConnection } from '../src/graphql/connections/forwardConnection.ts';
import { kindNamed, nameOfKind } from '../src/graphql/kinds.ts';
import type { GraphChangeResolvers, GraphPublicationResolvers, GraphQueryResolvers } from './types.generated.ts';

export const Publication: GraphPublicationResolvers = {
  changes: (publication, { first }, { reader }) =>
    reader.changesOf(publication, parsePageArgs({ first }, CHANGE_ORDER).size),
};

export const Change: GraphChangeResolvers = {
  kind: ({ kind }) => nameOfKind(kind),
  record: ({ recordId }, _, { reader }) => reader.record(recordId),
};

export const publicationQueries = {
  publication(_, { number }, { reader }) {
    if (number != null && number < 1) throw new InvalidInput('number', `must be 1 or more, not ${number}`);
    return reader.publication(number);
  },
  async changes(_, { first, after, kinds }, { reader }) {
    if (kinds?.length === 0) throw new InvalidInput('kinds', 'must name at least one kind, or be left out');
    const window = parsePageArgs({ first: first ?? DEFAULT_PAGE_SIZE, after }, CHANGE_ORDER);
    const { changes: nodes, ...page } = await reader.changes(window, kinds?.map(kindNamed));
    return new ForwardConnection({ order: CHANGE_ORDER, nodes, ...page, emptyEndCursor: after });
  },
} satisfies GraphQueryResolvers;
