/** The values that records have in fields with several of them, told by records alone. */
import { kindOf } from '../../src/records/registry.ts';
import { dayOf, some, type ValuesOf } from './oracleFields.ts';
import type { Line } from './oracleRecords.ts';

export const sectionLetter: ValuesOf = ({ industry }) => some(industry?.slice(0, 1));
export const division: ValuesOf = ({ industry }) => (industry?.length > 1 ? [industry.slice(0, 3)] : []);
export const mentions: ValuesOf = (it) => some(...it.mentions);
export const topics: ValuesOf = (it) => some(...it.topics);
export const chairs: ValuesOf = (it) =>
  some(...it.participants.filter(({ role }: Line) => role === 'CHAIR').map(({ person }: Line) => person));
export const levels: ValuesOf = (it) => some(...it.honours.map(({ level }: Line) => level));
export const years: ValuesOf = (it) =>
  some(...it.honours.map(({ year }: Line) => (year === undefined ? year : String(year))));
const organizationsIn =
  (field: string): ValuesOf =>
  (it) =>
    some(...(it[field] ?? []).map(({ organization }: Line) => organization));
export const [organizers, issuers] = [organizationsIn('organizers'), organizationsIn('issuers')];
export const parks: ValuesOf = ({ park }) => some(park?.organization);
export const partiesOf = ({ owner, parties }: Line): Line[] => [
  ...(owner === undefined ? [] : [{ body: owner, role: 'OWNER' } as unknown as Line]),
  ...parties.filter(({ body }: Line) => body),
];
export const posts: ValuesOf = (it) => some(...it.memberships.map(({ organization }: Line) => organization));
export const documents: ValuesOf = (it) =>
  some(...it.agendaItems.flatMap((item: Line) => item.documents), ...(it.citedDocuments ?? []));
export const identifiers: ValuesOf = (it) => some(...(it.identifiers ?? []).map(({ identifier }: Line) => identifier));

export const figureName: ValuesOf = ({ figure }) => [figure.name];
export const figureState: ValuesOf = ({ figure }) => [figure.state ?? 'ACTUAL'];

export const date = ({ id, ...line }: Line): string | undefined => {
  const kind = kindOf(id);
  if (kind === 'Project') return dayOf(line.announcedOn ?? line.progress?.[0]?.date);
  if (kind === 'Document') return dayOf(line.releasedOn ?? line.writtenOn);
  if (kind === 'AreaFigure') return dayOf(line.figure.period?.edtf ?? line.figure.period);
  return dayOf(line.publishedOn ?? line.heldOn ?? line.date);
};
export const year: ValuesOf = (line) => some(date(line)?.slice(0, 4));
/** Of January to June the first half, of January to March the first quarter. */
const inPeriods =
  (months: number, letter: string): ValuesOf =>
  (line) => {
    const day = date(line);
    if (day === undefined) return [];
    return [`${day.slice(0, 4)}-${letter}${Math.ceil(Number(day.slice(5, 7)) / months)}`];
  };
export const [half, quarter] = [inPeriods(6, 'H'), inPeriods(3, 'Q')];
export const month: ValuesOf = (line) => some(date(line)?.slice(0, 7));
/** Brackets of any form are the same. */
export const numberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[[(【〔]/g, '(')
    .replace(/[\])】〕]/g, ')');
const bracketed = (open: string, close: string) => (number: string) =>
  number.replace(/[[(【〔（]/g, open).replace(/[\])】〕）]/g, close);
export const BRACKETS = [bracketed('[', ']'), bracketed('〔', '〕'), bracketed('（', '）'), bracketed('【', '】')];

/** Values of a field of the record that has at most one. */
export const its =
  (field: string): ValuesOf =>
  (line) =>
    some(line[field]);
