/** The lists that hang on a record, told by records alone. */
import type { Listing } from './oracleListing.ts';
import {
  areaFigures,
  areas,
  articles,
  documentsListing,
  enterprises,
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
  readonly edge?: { readonly name: string; readonly of: (line: Line, id: string) => string[] };
}

const mentioned = (on: string): Relation => ({
  on,
  field: 'articles',
  listing: articles,
  of: ({ mentions }) => mentions.filter((id: string) => id.toLowerCase().startsWith(`${on}:`)),
});
const responsible = ({ responsiblePeople }: Line): string[] =>
  some(...responsiblePeople.map(({ person }: Line) => person));

const roleOf = ({ role = 'ATTENDEE' }: Line): string => role;
const organizationOf = ({ organization }: Line): string | undefined => organization;

export const RELATIONS: readonly Relation[] = [
  ...['meeting', 'project', 'enterprise', 'person', 'organization', 'document', 'area'].map(mentioned),
  ...['enterprise', 'organization'].map((on): Relation => ({
    on,
    field: 'projects',
    listing: projects,
    of: ({ owner, parties }) => some(owner, ...parties.map(({ body }: Line) => body)),
    edge: {
      name: 'roles',
      of: ({ owner, parties }, id) =>
        some(...(owner === id ? ['OWNER'] : []), ...parties.filter(({ body }: Line) => body === id).map(roleOf)),
    },
  })),
  {
    on: 'person',
    field: 'meetings',
    listing: meetings,
    of: ({ participants }) => some(...participants.map(({ person }: Line) => person)),
    edge: {
      name: 'roles',
      of: ({ participants }, id) => some(...participants.filter(({ person }: Line) => person === id).map(roleOf)),
    },
  },
  {
    on: 'document',
    field: 'meetings',
    listing: meetings,
    of: ({ agendaItems, citedDocuments }) =>
      some(...agendaItems.flatMap(({ documents }: Line) => documents), ...citedDocuments),
    edge: {
      name: 'documentRoles',
      of: ({ agendaItems, citedDocuments }, id) => [
        ...(agendaItems.some(({ documents }: Line) => documents.includes(id)) ? ['CONSIDERED'] : []),
        ...(citedDocuments.includes(id) ? ['CITED'] : []),
      ],
    },
  },
  {
    on: 'organization',
    field: 'people',
    listing: peopleListing,
    of: ({ memberships }) => some(...memberships.map(({ organization }: Line) => organization)),
    edge: {
      name: 'positions',
      of: ({ memberships }, id) =>
        some(
          ...memberships.filter(({ organization }: Line) => organization === id).map(({ position }: Line) => position),
        ),
    },
  },
  {
    on: 'project',
    field: 'meetings',
    listing: meetings,
    of: ({ projectOutcomes }) => some(...(projectOutcomes ?? []).map(({ project }: Line) => project)),
    edge: {
      name: 'outcomes',
      of: ({ projectOutcomes }, id) =>
        some(...projectOutcomes.filter(({ project }: Line) => project === id).map(({ kind }: Line) => kind)),
    },
  },
  { on: 'area', field: 'parts', listing: areas, of: ({ partOf }) => some(partOf) },
  { on: 'area', field: 'figures', listing: areaFigures, of: ({ area }) => some(area) },
  { on: 'area', field: 'projects', listing: projects, of: ({ area }) => some(area) },
  { on: 'area', field: 'enterprises', listing: enterprises, of: ({ area }) => some(area) },
  { on: 'organization', field: 'parkProjects', listing: projects, of: ({ park }) => some(park?.organization) },
  { on: 'organization', field: 'administeredAreas', listing: areas, of: ({ administration }) => some(administration) },
  { on: 'project', field: 'phases', listing: projects, of: ({ phaseOf }) => some(phaseOf) },
  { on: 'enterprise', field: 'subsidiaries', listing: enterprises, of: ({ parent }) => some(parent) },
  { on: 'document', field: 'replacedBy', listing: documentsListing, of: ({ replaces }) => some(...(replaces ?? [])) },
  { on: 'person', field: 'projects', listing: projects, of: responsible },
  { on: 'person', field: 'enterprises', listing: enterprises, of: responsible },
  {
    on: 'organization',
    field: 'meetings',
    listing: meetings,
    of: ({ organizers }) => some(...organizers.map(organizationOf)),
  },
  {
    on: 'organization',
    field: 'documents',
    listing: documentsListing,
    of: ({ issuers }) => some(...issuers.map(organizationOf)),
  },
  { on: 'organization', field: 'enterprises', listing: enterprises, of: ({ park }) => some(park?.organization) },
  {
    on: 'organization',
    field: 'honouredEnterprises',
    listing: enterprises,
    of: ({ honours }) => some(...honours.map(({ issuer }: Line) => issuer)),
  },
];
