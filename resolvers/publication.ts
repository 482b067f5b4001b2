import { DEFAULT_PAGE_SIZE, parseWindow } from '../src/lists/pageArgs.ts';
import { CHANGE_ORDER } from '../src/publications/projection/feedEntries.ts';
import { InvalidInput } from '../src/records/invalidInput.ts';
import { ChangesConnection } from '../src/graphql/connections/changesConnection.ts';
import { kindNamed, nameOfKind } from '../src/graphql/kinds.ts';
import type { GraphChangeResolvers, GraphPublicationResolvers, GraphQueryResolvers } from './types.generated.ts';

export const Publication: GraphPublicationResolvers = {
  changes: (publication, { first }, { archive }) =>
    archive.changesOf(publication, parseWindow({ first }, CHANGE_ORDER).size),
};

export const Change: GraphChangeResolvers = {
  kind: ({ kind }) => nameOfKind(kind),
  record: ({ recordId }, _, { archive }) => archive.record(recordId),
};

export const publicationQueries = {
  publication(_, { number }, { archive }) {
    if (number != null && number < 1) throw new InvalidInput('number', `must be 1 or more, not ${number}`);
    return archive.publication(number);
  },
  async changes(_, { first, after, kinds }, { archive }) {
    if (kinds?.length === 0) throw new InvalidInput('kinds', 'must name at least one kind, or be left out');
    const window = parseWindow({ first: first ?? DEFAULT_PAGE_SIZE, after }, CHANGE_ORDER);
    return new ChangesConnection(await archive.changes(window, kinds?.map(kindNamed)), after);
  },
} satisfies GraphQueryResolvers;
