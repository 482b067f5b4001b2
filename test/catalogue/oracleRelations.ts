/** The lists that hang on a record, told by records alone. */
import {
  articles,
  documentsListing,
  enterprises,
  type Listing,
  meetings,
  peopleListing,
  projects,
} from './oracleListings.ts';
import { some } from './oracleFields.ts';
import type { Line } from './oracleRecords.ts';

export interface Relation {
  /** The field of Query for the record that the list hangs on, and the field of that. */
  readonly on: string;
  readonly field: string;
  readonly listing: Listing;
  /** The ids of the records on which lists this one is. */
  readonly of: (line: Line) => readonly string[];
  /** What the edge says of a record on the list of that id. */
  readonly edge?: { readonly name: string; readonly of: (line: Line, id: string) => string };
}

const mentioned = (on: string): Relation => ({
  on,
  field: 'articles',
  listing: articles,
  of: ({ mentions }) => mentions.filter((id: string) => id.toLowerCase().startsWith(`${on}:`)),
});
const responsible = ({ responsiblePeople }: Line): string[] =>
  some(...responsiblePeople.map(({ person }: Line) => person));

export const RELATIONS: readonly Relation[] = [
  ...['meeting', 'project', 'enterprise', 'person', 'organization', 'document'].map(mentioned),
  {
    on: 'enterprise',
    field: 'projects',
    listing: projects,
    of: ({ owner, parties }) => some(owner, ...parties.map(({ enterprise }: Line) => enterprise)),
    edge: {
      name: 'role',
      of: ({ owner, parties }, id) =>
        owner === id ? 'OWNER' : parties.find(({ enterprise }: Line) => enterprise === id).role,
    },
  },
  {
    on: 'person',
    field: 'meetings',
    listing: meetings,
    of: ({ participants }) => some(...participants.map(({ person }: Line) => person)),
    edge: {
      name: 'role',
      of: ({ participants }, id) => participants.find(({ person }: Line) => person === id).role ?? 'ATTENDEE',
    },
  },
  {
    on: 'document',
    field: 'meetings',
    listing: meetings,
    of: ({ agendaItems, citedDocuments }) =>
      some(...agendaItems.flatMap(({ documents }: Line) => documents), ...citedDocuments),
    edge: {
      name: 'role',
      of: ({ agendaItems }, id) =>
        agendaItems.some(({ documents }: Line) => documents.includes(id)) ? 'CONSIDERED' : 'CITED',
    },
  },
  {
    on: 'organization',
    field: 'people',
    listing: peopleListing,
    of: ({ posts }) => some(...posts.map(({ organization }: Line) => organization)),
    edge: {
      name: 'position',
      of: ({ posts }, id) => posts.find(({ organization }: Line) => organization === id).position,
    },
  },
  { on: 'person', field: 'projects', listing: projects, of: responsible },
  { on: 'person', field: 'enterprises', listing: enterprises, of: responsible },
  { on: 'organization', field: 'meetings', listing: meetings, of: ({ organizer }) => some(organizer) },
  { on: 'organization', field: 'documents', listing: documentsListing, of: ({ issuer }) => some(issuer) },
  { on: 'organization', field: 'enterprises', listing: enterprises, of: ({ park }) => some(park) },
  {
    on: 'organization',
    field: 'honouredEnterprises',
    listing: enterprises,
    of: ({ honours }) => some(...honours.map(({ issuer }: Line) => issuer)),
  },
];
