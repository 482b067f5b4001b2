/** The lists of the graph: their filters, orders, facets and the keys that they are counted by, told by records alone. */
import { keyOfName } from '../support/generate.ts';
import { kindOf } from '../../src/records/registry.ts';
import {
  called,
  dated,
  dayOf,
  having,
  havingAny,
  havingPart,
  inIndustry,
  investing,
  lacking,
  millionths,
  overdue,
  reaching,
  some,
  type ValuesOf,
  worded,
  writtenAs,
} from './oracleFields.ts';
import type { FacetOf, Listing, OrderKey } from './oracleListing.ts';
import type { Line } from './oracleRecords.ts';
import { ARTICLE_KEYS, ENTERPRISE_KEYS, MEETING_KEYS, PROJECT_KEYS } from './oracleKeys.ts';
import {
  BRACKETS,
  chairs,
  date,
  documents,
  figureName,
  figureState,
  identifiers,
  issuers,
  its,
  levels,
  mentions,
  numberKey,
  organizers,
  parks,
  partiesOf,
  posts,
  sectionLetter,
  topics,
  year,
} from './oracleValues.ts';

const yearOf = (own: string): FacetOf => ({ of: year, own });

const own = (field: string, of = its(field)): Record<string, FacetOf> => ({ [field]: { of, own: field } });

const inDate: OrderKey = ({ line }) => date(line);
const inName: OrderKey = ({ line }) => keyOfName(line);
const inUpdated: OrderKey = ({ updated }) => updated;

const of = (kind: string, type = kind) => ({
  type,
  orderType: `${type}Order`,
  holds: ({ id }: Line) => kindOf(id) === kind,
});
const NEWEST = { field: 'DATE', direction: 'DESC' } as const;
const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;

export const articles: Listing = {
  list: 'articles',
  ...of('Article'),
  order: { field: 'PUBLISHED_ON', direction: 'DESC' },
  filter: {
    publishedOn: dated(date),
    section: havingAny(its('section')),
    genre: havingAny(its('genre')),
    topic: havingAny(topics),
    without: lacking(ARTICLE_KEYS),
    edition: having(its('edition')),
    mentions: having(mentions),
    words: worded,
  },
  orders: { PUBLISHED_ON: inDate, UPDATED_AT: inUpdated },
  facets: { ...own('section'), ...own('genre'), ...own('topic', topics), year: yearOf('publishedOn') },
  keys: ARTICLE_KEYS,
};

export const meetings: Listing = {
  list: 'meetings',
  ...of('Meeting'),
  order: { field: 'HELD_ON', direction: 'DESC' },
  filter: {
    heldOn: dated(date),
    meetingType: havingAny(its('meetingType')),
    organizer: havingAny(organizers),
    chair: havingAny(chairs),
    participant: havingPart(({ participants }) => participants.filter(({ person }: Line) => person), {
      person: { of: ({ person }) => person, always: true },
      roles: { of: ({ role = 'ATTENDEE' }) => role },
    }),
    without: lacking(MEETING_KEYS),
    document: having(documents),
    words: worded,
  },
  orders: { HELD_ON: inDate, UPDATED_AT: inUpdated },
  facets: { ...own('meetingType'), ...own('organizer', organizers), ...own('chair', chairs), year: yearOf('heldOn') },
  keys: MEETING_KEYS,
};

export const projects: Listing = {
  list: 'projects',
  ...of('Project'),
  order: NEWEST,
  filter: {
    date: dated(date),
    announcedOn: dated(({ announcedOn }) => dayOf(announcedOn)),
    status: havingAny(its('status')),
    nature: havingAny(its('nature')),
    industry: inIndustry,
    location: havingAny(its('location')),
    area: havingAny(its('area')),
    park: havingAny(parks),
    investment: investing,
    milestone: reaching,
    overdue,
    owner: havingAny(its('owner')),
    without: lacking(PROJECT_KEYS),
    words: worded,
    party: havingPart(partiesOf, {
      body: { of: ({ body }) => body, always: true },
      roles: { of: ({ role }) => role },
    }),
  },
  orders: {
    DATE: inDate,
    NAME: inName,
    UPDATED_AT: inUpdated,
    INVESTMENT: ({ line }) => line.investment && millionths(line.investment.amount),
  },
  facets: {
    ...own('status'),
    ...own('nature'),
    ...own('location'),
    ...own('area'),
    ...own('park', parks),
    ...own('owner'),
    ...own('industry', sectionLetter),
    year: yearOf('date'),
  },
  keys: PROJECT_KEYS,
};

export const enterprises: Listing = {
  list: 'enterprises',
  ...of('Enterprise'),
  order: BY_NAME,
  filter: {
    industry: inIndustry,
    ownership: havingAny(its('ownership')),
    park: havingAny(parks),
    area: havingAny(its('area')),
    honour: havingPart(({ honours }) => honours, {
      level: { of: ({ level }) => level },
      year: { of: (it) => it.year },
    }),
    without: lacking(ENTERPRISE_KEYS),
    namePrefix: called,
    words: worded,
    identifier: having(identifiers),
  },
  orders: { NAME: inName, UPDATED_AT: inUpdated },
  facets: {
    ...own('industry', sectionLetter),
    ...own('ownership'),
    ...own('park', parks),
    ...own('area'),
    honourLevel: { of: levels, own: 'honour' },
  },
  keys: ENTERPRISE_KEYS,
};

export const documentsListing: Listing = {
  list: 'documents',
  ...of('Document'),
  order: NEWEST,
  filter: {
    date: dated(date),
    issuer: havingAny(issuers),
    validity: havingAny(its('validity')),
    words: worded,
    documentNumber: writtenAs(its('documentNumber'), BRACKETS, numberKey),
    indexNumber: having(its('indexNumber')),
  },
  orders: { DATE: inDate, UPDATED_AT: inUpdated },
  facets: { ...own('issuer', issuers), ...own('validity'), year: yearOf('date') },
};

export const peopleListing: Listing = {
  list: 'people',
  ...of('Person'),
  orderType: 'NameOrder',
  order: BY_NAME,
  filter: { namePrefix: called, organization: havingAny(posts) },
  orders: { NAME: inName, UPDATED_AT: inUpdated },
  facets: own('organization', posts),
};

const organizations: Listing = {
  list: 'organizations',
  ...of('Organization'),
  orderType: 'NameOrder',
  order: BY_NAME,
  filter: { namePrefix: called, organizationType: havingAny(its('organizationType')), identifier: having(identifiers) },
  orders: { NAME: inName, UPDATED_AT: inUpdated },
  facets: own('organizationType'),
};

const editions: Listing = {
  list: 'editions',
  ...of('Edition'),
  order: NEWEST,
  filter: { date: dated(date), newspaper: havingAny(its('newspaper')) },
  orders: { DATE: inDate, UPDATED_AT: inUpdated },
  facets: { ...own('newspaper'), year: yearOf('date') },
};

export const areas: Listing = {
  list: 'areas',
  ...of('Area'),
  orderType: 'NameOrder',
  order: BY_NAME,
  filter: {
    namePrefix: called,
    areaType: havingAny(its('areaType')),
    code: havingAny(its('code')),
    partOf: havingAny(its('partOf')),
  },
  orders: { NAME: inName, UPDATED_AT: inUpdated },
  facets: { ...own('areaType'), ...own('partOf') },
};

export const areaFigures: Listing = {
  list: 'areaFigures',
  ...of('AreaFigure'),
  order: NEWEST,
  filter: {
    area: havingAny(its('area')),
    name: havingAny(figureName),
    state: havingAny(figureState),
    period: dated(date),
    words: worded,
  },
  orders: { DATE: inDate, UPDATED_AT: inUpdated },
  facets: { ...own('area'), ...own('name', figureName), ...own('state', figureState), year: yearOf('period') },
};

const kind: ValuesOf = ({ id }) => some(kindOf(id)?.replace('AreaFigure', 'AREA_FIGURE').toUpperCase());

export const records: Listing = {
  list: 'records',
  ...of('Record'),
  holds: () => true,
  order: NEWEST,
  filter: { kinds: havingAny(kind), date: dated(date) },
  orders: { DATE: inDate, UPDATED_AT: inUpdated },
  facets: { kind: { of: kind, own: 'kinds' }, year: yearOf('date') },
};

export const LISTINGS: readonly Listing[] = [
  articles,
  meetings,
  projects,
  enterprises,
  documentsListing,
  peopleListing,
  organizations,
  editions,
  areas,
  areaFigures,
  records,
];
