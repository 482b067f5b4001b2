/**
 * What the lists of the schema must hold, told from the records alone; and records made for it: those of `generate`, with
 * sums invested in projects, and with the last changes in as many publications as give numbers of two digits.
 */
import type { Change } from '../../src/publications/log/change.ts';
import { type Kind, KINDS } from '../../src/records/registry.ts';
import {
  alphabetical,
  byCodeUnits,
  dayOf,
  generate,
  type Held,
  inPrint,
  isLive,
  type Live,
  liveAfter,
  newestFirst,
  timeline,
  keyOfName,
} from '../support/generate.ts';

/** An entry of a list: the record, and what its edge says beside it. */
export interface Listed {
  readonly id: string;
  readonly notes?: Readonly<Record<string, readonly string[]>>;
}
export type Oracle<Parent> = (live: Live, parent: Parent) => readonly Listed[];

export const ON_QUERY: Record<string, (live: Live) => readonly Listed[]> = {
  articles: (live) => timeline(live, ['Article']),
  meetings: (live) => timeline(live, ['Meeting']),
  projects: (live) => timeline(live, ['Project']),
  documents: (live) => timeline(live, ['Document']),
  editions: (live) => timeline(live, ['Edition']),
  areaFigures: (live) => timeline(live, ['AreaFigure']),
  records: (live) => timeline(live),
  enterprises: (live) => byName(live.Enterprise),
  people: (live) => byName(live.Person),
  organizations: (live) => byName(live.Organization),
  areas: (live) => byName(live.Area),
};

const projects: Oracle<Held> = (live, { id }) =>
  newest(live, 'Project', ({ owner, parties }) =>
    noted('roles', [
      ...(owner === id ? ['OWNER'] : []),
      ...parties.flatMap(({ body, role }) => (body === id ? [role] : [])),
    ]),
  );

const articles: Oracle<Held> = (live, { id }) => newest(live, 'Article', ({ mentions }) => idsIn(mentions, id));

export const ON_RECORDS: { readonly [K in Kind]: Record<string, Oracle<Held<K>>> } = {
  Article: { mentions: (live, { mentions }) => linked(live, mentions) },
  Meeting: {
    documents: (live, meeting) => linked(live, documentsOf(meeting), (id) => ({ documentRoles: partsOf(meeting, id) })),
    articles,
  },
  Project: {
    phases: (live, { id }) => newest(live, 'Project', ({ phaseOf }) => idsIn([phaseOf], id)),
    meetings: (live, { id }) =>
      newest(live, 'Meeting', ({ projectOutcomes }) =>
        noted(
          'outcomes',
          projectOutcomes.flatMap(({ project, kind }) => (project === id ? [kind] : [])),
        ),
      ),
    articles,
  },
  Enterprise: {
    subsidiaries: (live, { id }) => byName(live.Enterprise.filter(({ parent }) => parent === id)),
    projects,
    articles,
  },
  Person: {
    meetings: (live, { id }) =>
      newest(live, 'Meeting', ({ participants }) =>
        noted(
          'roles',
          participants.flatMap(({ person, role }) => (person === id ? [role] : [])),
        ),
      ),
    projects: (live, { id }) =>
      newest(live, 'Project', ({ responsiblePeople }) => idsIn(responsiblePeople.map(personOf), id)),
    enterprises: (live, { id }) =>
      byName(live.Enterprise.filter((it) => it.responsiblePeople.map(personOf).includes(id))),
    articles,
  },
  Organization: {
    people: (live, { id }) =>
      byName(live.Person, ({ memberships }) =>
        noted(
          'positions',
          memberships.flatMap(({ organization, position }) => (organization === id ? [position] : [])),
        ),
      ),
    meetings: (live, { id }) => newest(live, 'Meeting', ({ organizers }) => idsIn(organizers.map(organizationOf), id)),
    documents: (live, { id }) => newest(live, 'Document', ({ issuers }) => idsIn(issuers.map(organizationOf), id)),
    enterprises: (live, { id }) => byName(live.Enterprise.filter(({ park }) => park?.organization === id)),
    parkProjects: (live, { id }) => newest(live, 'Project', ({ park }) => idsIn([park?.organization], id)),
    administeredAreas: (live, { id }) => byName(live.Area.filter(({ administration }) => administration === id)),
    honouredEnterprises: (live, { id }) =>
      byName(live.Enterprise.filter(({ honours }) => honours.some(({ issuer }) => issuer === id))),
    projects,
    articles,
  },
  Document: {
    replaces: (live, { replaces }) => linked(live, replaces),
    replacedBy: (live, { id }) => newest(live, 'Document', ({ replaces }) => idsIn(replaces, id)),
    meetings: (live, { id }) => newest(live, 'Meeting', (meeting) => noted('documentRoles', partsOf(meeting, id))),
    articles,
  },
  Area: {
    parts: (live, { id }) => byName(live.Area.filter(({ partOf }) => partOf === id)),
    figures: (live, { id }) => newest(live, 'AreaFigure', ({ area }) => idsIn([area], id)),
    projects: (live, { id }) => newest(live, 'Project', ({ area }) => idsIn([area], id)),
    enterprises: (live, { id }) => byName(live.Enterprise.filter(({ area }) => area === id)),
    articles,
  },
  AreaFigure: {},
  Edition: { articles: (live, { id }) => inPrint(live.Article.filter(({ edition }) => edition === id)) },
};

type Notes = readonly Readonly<Record<string, readonly string[]>>[];

/** Each note once; none without any. */
const noted = (field: string, notes: readonly string[]): Notes =>
  notes.length === 0 ? [] : [{ [field]: [...new Set(notes)] }];

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

function linked(live: Live, ids: readonly string[], notes: (id: string) => Notes[number] = () => ({})) {
  return [...new Set(ids)].filter((id) => isLive(live, id)).map((id) => ({ id, notes: notes(id) }));
}

const idsIn = (ids: readonly (string | undefined)[], id: string): Notes => (ids.includes(id) ? [{}] : []);
const personOf = ({ person }: { person?: string | undefined }) => person;
const consideredBy = ({ agendaItems }: Held<'Meeting'>) =>
  agendaItems.flatMap(({ documents }) => documents as string[]);
const documentsOf = (meeting: Held<'Meeting'>) => [...consideredBy(meeting), ...meeting.citedDocuments];
const partsOf = (meeting: Held<'Meeting'>, id: string) => [
  ...(consideredBy(meeting).includes(id) ? ['CONSIDERED'] : []),
  ...(meeting.citedDocuments.some((each) => each === id) ? ['CITED'] : []),
];
const organizationOf = ({ organization }: { organization?: string | undefined }) => organization;

// ------------------------------------------------------------------------------------------------- the records listed

/** Amounts from the smallest on; those of a line are equal. */
const AMOUNTS = [
  ['-20000'],
  ['-0.5', '-0.50'],
  ['0', '-0.00'],
  ['0.000001'],
  ['9', '9.0'],
  ['10'],
  ['300000000', '300000000.00'],
  ['9007199254740992'],
  ['9007199254740993'],
  ['9007199254740993.000001'],
  ['99999999999999999999'],
];

/** Every amount is invested in turn, mixed up, and now and then none; the currency plays no part. */
function withInvestments(publications: readonly (readonly Change[])[]): Change[][] {
  const amounts = [...AMOUNTS.flat(), undefined, undefined, undefined, undefined, undefined];
  let projects = 0;
  return publications.map((changes) =>
    changes.map((change) => {
      if (change.operation !== 'PUBLISH' || change.kind !== 'Project') return change;
      projects += 1;
      const amount = amounts[(projects * 7) % amounts.length];
      if (amount === undefined) return change;
      const investment = { amount, currency: projects % 3 === 0 ? 'USD' : 'CNY', qualifier: 'EXACT' as const };
      return { ...change, content: { ...change.content, investment } };
    }),
  );
}

const LAST_SIZE = 5;

function makePublications(): Change[][] {
  const made = withInvestments(generate().publications);
  const last = made.pop() ?? [];
  const starts = Array.from({ length: Math.ceil(last.length / LAST_SIZE) }, (_, at) => at * LAST_SIZE);
  return [...made, ...starts.map((start) => last.slice(start, start + LAST_SIZE))];
}

export const publications: readonly (readonly Change[])[] = makePublications();
export const live: Live = liveAfter(publications);

// ------------------------------------------------------------------------------------------------------------- orders

type Key = string | number;

/** By what a record stands in an order: one that has less, or nothing, comes first. */
const keysIn: Readonly<Record<string, (record: Held, kind: Kind) => Key>> = {
  DATE: firstDay,
  PUBLISHED_ON: firstDay,
  HELD_ON: firstDay,
  NAME: (record) => keyOfName({ id: record.id, name: 'name' in record ? record.name : '' }),
  UPDATED_AT: ({ id }) => publications.findLastIndex((changes) => changes.some((change) => change.id === id)) + 1,
  INVESTMENT: (record) => AMOUNTS.findIndex((equal) => equal.includes(amountOf(record) ?? '')),
};

function firstDay(record: Held, kind: Kind): string {
  const day = dayOf[kind] as (record: Held) => string | undefined;
  return day(record) ?? '';
}

const amountOf = (record: Held) => ('investment' in record ? record.investment?.amount : undefined);

const keys = new Map<string, ReadonlyMap<string, Key>>();

/** By the ids of all records. */
export function keysOf(order: string): ReadonlyMap<string, Key> {
  const known = keys.get(order);
  if (known) return known;
  const keyIn = keysIn[order];
  if (!keyIn) throw new Error(`No oracle knows the order ${order}`);
  const found = new Map(KINDS.flatMap((kind) => live[kind].map((record) => [record.id, keyIn(record, kind)] as const)));
  keys.set(order, found);
  return found;
}

/** The entries of a list in another order: equal ones by id, in the order's direction too. */
export function inOrder(listed: readonly Listed[], order: string, direction: 'ASC' | 'DESC'): Listed[] {
  const keyed = keysOf(order);
  const key = ({ id }: Listed) => keyed.get(id) ?? '';
  const ascending = [...listed].sort((a, b) =>
    key(a) === key(b) ? byCodeUnits(a.id, b.id) : key(a) < key(b) ? -1 : 1,
  );
  return direction === 'ASC' ? ascending : ascending.reverse();
}
