/** The lists of the graph: their filters, orders, facets and the keys that they are counted by, told by records alone. */
import { keyOfName } from '../support/generate.ts';
import { kindOf } from '../../src/records/registry.ts';
import {
  called,
  dated,
  dayOf,
  type FilterField,
  having,
  havingAny,
  inIndustry,
  investing,
  millionths,
  reaching,
  some,
  type ValuesOf,
  worded,
  writtenAs,
} from './oracleFields.ts';
import type { Line } from './oracleRecords.ts';

/** A public record, with the number of the publication that its present revision came with. */
export interface Held {
  readonly line: Line;
  readonly updated: number;
}

export type OrderKey = (held: Held) => string | bigint | number | undefined;

/** A facet: the values, and the field of the filter that is its own. */
interface FacetOf {
  readonly of: ValuesOf;
  readonly own: string;
}

export interface Listing {
  /** The field of Query. */
  readonly list: string;
  /** The types of the graph are called after it. */
  readonly type: string;
  readonly orderType: string;
  readonly holds: (line: Line) => boolean;
  readonly filter: Readonly<Record<string, FilterField>>;
  readonly orders: Readonly<Record<string, OrderKey>>;
  /** Where none is asked for. */
  readonly order: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly facets: Readonly<Record<string, FacetOf>>;
  /** Keys of statistics, where there are any. */
  readonly keys?: Readonly<Record<string, ValuesOf>>;
}

const date = ({ id, ...line }: Line): string | undefined => {
  const kind = kindOf(id);
  if (kind === 'Project') return dayOf(line.announcedOn ?? line.progress?.[0]?.date);
  if (kind === 'Document') return dayOf(line.releasedOn ?? line.writtenOn);
  return dayOf(line.publishedOn ?? line.heldOn ?? line.date);
};
const year: ValuesOf = (line) => some(date(line)?.slice(0, 4));
const month: ValuesOf = (line) => some(date(line)?.slice(0, 7));
const yearOf = (own: string): FacetOf => ({ of: year, own });

/** Values of a field of the record that has at most one. */
const its =
  (field: string): ValuesOf =>
  (line) =>
    some(line[field]);
const own = (field: string, of = its(field)): Record<string, FacetOf> => ({ [field]: { of, own: field } });

const inDate: OrderKey = ({ line }) => date(line);
const inName: OrderKey = ({ line }) => keyOfName(line);
const inUpdated: OrderKey = ({ updated }) => updated;

const sectionLetter: ValuesOf = ({ industry }) => some(industry?.slice(0, 1));
const division: ValuesOf = ({ industry }) => (industry?.length > 1 ? [industry.slice(0, 3)] : []);
const mentions: ValuesOf = (it) => some(...it.mentions);
const topics: ValuesOf = (it) => some(...it.topics);
const people = (it: Line, chairing: boolean): string[] =>
  some(
    ...it.participants.filter(({ role }: Line) => (role === 'CHAIR') === chairing).map(({ person }: Line) => person),
  );
const chairs: ValuesOf = (it) => people(it, true);
const levels: ValuesOf = (it) => some(...it.honours.map(({ level }: Line) => level));
const years: ValuesOf = (it) => some(...it.honours.map(({ year }: Line) => (year === undefined ? year : String(year))));
const posts: ValuesOf = (it) => some(...it.posts.map(({ organization }: Line) => organization));
const documents: ValuesOf = (it) =>
  some(...it.agendaItems.flatMap((item: Line) => item.documents), ...(it.citedDocuments ?? []));
const identifiers: ValuesOf = (it) => some(...(it.identifiers ?? []).map(({ identifier }: Line) => identifier));

/** Brackets of any form are the same. */
const numberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[[(【〔]/g, '(')
    .replace(/[\])】〕]/g, ')');
const bracketed = (open: string, close: string) => (number: string) =>
  number.replace(/[[(【〔（]/g, open).replace(/[\])】〕）]/g, close);
const BRACKETS = [bracketed('[', ']'), bracketed('〔', '〕'), bracketed('（', '）'), bracketed('【', '】')];

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
    topic: having(topics),
    edition: having(its('edition')),
    mentions: having(mentions),
    words: worded,
  },
  orders: { PUBLISHED_ON: inDate, UPDATED_AT: inUpdated },
  facets: { ...own('section'), ...own('genre'), ...own('topic', topics), year: yearOf('publishedOn') },
  keys: { YEAR: year, MONTH: month, SECTION: its('section'), GENRE: its('genre'), TOPIC: topics },
};

export const meetings: Listing = {
  list: 'meetings',
  ...of('Meeting'),
  order: { field: 'HELD_ON', direction: 'DESC' },
  filter: {
    heldOn: dated(date),
    meetingType: havingAny(its('meetingType')),
    organizer: having(its('organizer')),

    chair: having(chairs),
    attendee: having((it) => people(it, false)),
    document: having(documents),
    words: worded,
  },
  orders: { HELD_ON: inDate, UPDATED_AT: inUpdated },
  facets: { ...own('meetingType'), ...own('organizer'), ...own('chair', chairs), year: yearOf('heldOn') },
  keys: {
    YEAR: year,
    MONTH: month,
    MEETING_TYPE: its('meetingType'),
    ORGANIZER: its('organizer'),
    CHAIR: chairs,
  },
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
    investment: investing,
    milestone: reaching,
    owner: having(its('owner')),
    words: worded,
    party: having((it) => some(it.owner, ...it.parties.map(({ enterprise }: Line) => enterprise))),
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
    ...own('owner'),
    ...own('industry', sectionLetter),
    year: yearOf('date'),
  },
  keys: {
    YEAR: year,
    MONTH: month,
    STATUS: its('status'),
    NATURE: its('nature'),
    INDUSTRY: sectionLetter,
    INDUSTRY_DIVISION: division,
    LOCATION: its('location'),
    OWNER: its('owner'),
  },
};

export const enterprises: Listing = {
  list: 'enterprises',
  ...of('Enterprise'),
  order: BY_NAME,
  filter: {
    industry: inIndustry,
    ownership: havingAny(its('ownership')),
    park: having(its('park')),
    honourLevel: having(levels),
    honourYear: having(years),
    namePrefix: called,
    words: worded,
    identifier: having(identifiers),
  },
  orders: { NAME: inName, UPDATED_AT: inUpdated },
  facets: {
    ...own('industry', sectionLetter),
    ...own('ownership'),
    ...own('park'),
    ...own('honourLevel', levels),
  },
  keys: {
    INDUSTRY: sectionLetter,
    INDUSTRY_DIVISION: division,
    OWNERSHIP: its('ownership'),
    PARK: its('park'),
    HONOUR_LEVEL: levels,
    HONOUR_YEAR: years,
  },
};

export const documentsListing: Listing = {
  list: 'documents',
  ...of('Document'),
  order: NEWEST,
  filter: {
    date: dated(date),
    issuer: having(its('issuer')),
    words: worded,
    documentNumber: writtenAs(its('documentNumber'), BRACKETS, numberKey),
    indexNumber: having(its('indexNumber')),
  },
  orders: { DATE: inDate, UPDATED_AT: inUpdated },
  facets: { ...own('issuer'), year: yearOf('date') },
};

export const peopleListing: Listing = {
  list: 'people',
  ...of('Person'),
  orderType: 'NameOrder',
  order: BY_NAME,
  filter: { namePrefix: called, organization: having(posts) },
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
  filter: { date: dated(date), newspaper: having(its('newspaper')) },
  orders: { DATE: inDate, UPDATED_AT: inUpdated },
  facets: { ...own('newspaper'), year: yearOf('date') },
};

const kind: ValuesOf = ({ id }) => some(kindOf(id)?.toUpperCase());

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
  records,
];
