/** How a record of each kind is made up. */
import type { RecordId } from '../../src/records/ids.ts';
import type { Kind } from '../../src/records/registry.ts';
import type { Draw } from './draw.ts';
import { brand, date, personName, place, prose, section, topic, trade } from './words.ts';

/** How many records of each kind there are. */
export type Population = Readonly<Record<Kind, number>>;

type Fields = Record<string, unknown>;

/** @param at which one of its kind it is, from 0. */
type Maker = (draw: Draw, population: Population, at: number) => Fields;

/** One of a kind; the first ones more often. */
const one = <K extends Kind>(draw: Draw, population: Population, kind: K): RecordId<K> =>
  `${kind}:g${draw.oftenSmall(population[kind])}`;

const some = <K extends Kind>(draw: Draw, population: Population, kind: K, most: number): RecordId<K>[] => [
  ...new Set(Array.from({ length: draw.below(most + 1) }, () => one(draw, population, kind))),
];

const named = (draw: Draw, population: Population) => [{ organization: one(draw, population, 'Organization') }];

export const MAKERS: Readonly<Record<Kind, Maker>> = {
  Organization: (draw, _, at) => ({
    name: `${place(draw)}${draw.of(['开发区管委会', '产业园', '行业协会', '党工委'])}${at}号`,
    organizationType: draw.of(['PARTY_BODY', 'ADMINISTRATION', 'PARK', 'ASSOCIATION']),
  }),

  Person: (draw, population) => ({
    name: personName(draw),
    memberships: [
      { position: draw.of(['主任', '书记', '副主任', '总经理']), organization: one(draw, population, 'Organization') },
    ],
  }),

  Enterprise(draw, population, at) {
    const { product, code } = trade(draw);
    return {
      name: `${place(draw)}${brand(draw)}${product}${at}有限公司`,
      otherNames: [`${brand(draw)}${product}`],
      industry: code,
      summary: prose(draw, 60),
      park: named(draw, population)[0],
      honours: draw.chance(0.2)
        ? [
            {
              title: '信用等级',
              level: draw.of(['AAA', 'AAAA', 'AAAAA']),
              year: 2022,
              issuer: one(draw, population, 'Organization'),
            },
          ]
        : [],
      responsiblePeople: [{ name: personName(draw), position: '负责人', person: one(draw, population, 'Person') }],
    };
  },

  Document: (draw, population, at) => ({
    title: `《关于${topic(draw)}的意见(${at})》`,
    documentNumber: `云开发〔${2015 + draw.below(10)}〕${1 + draw.below(200)}号`,
    issuers: named(draw, population),
    releasedOn: date(draw),
  }),

  Edition: (draw, _, at) => ({ title: `云川日报第${at + 1}期`, newspaper: '云川日报', date: date(draw), pageCount: 8 }),

  Project(draw, population, at) {
    const { product, code, unit } = trade(draw);
    const millions = 1 + draw.below(300);
    return {
      name: `${brand(draw)}${product}${draw.of(['一期', '二期', '扩建', '技改'])}项目${at}`,
      status: draw.of(['PLANNED', 'SIGNED', 'UNDER_CONSTRUCTION', 'COMPLETED', 'IN_PRODUCTION', 'SUSPENDED']),
      nature: draw.of(['NEW', 'EXPANSION', 'RECONSTRUCTION']),
      industry: code,
      summary: prose(draw, 80),
      announcedOn: date(draw),
      investment: {
        amount: `${millions}00000000`,
        qualifier: draw.of(['EXACT', 'ABOUT', 'OVER']),
        original: `${millions}亿元`,
      },
      ...(at % 3 === 0 && {
        expectedOutput: { amount: `${2 * millions}00000000`, ...(at % 2 === 0 && { period: 'YEAR' }) },
      }),
      capacities: [{ value: String(1_000 * (1 + draw.below(500))), unit, product, period: 'YEAR' }],
      owner: one(draw, population, 'Enterprise'),
      responsiblePeople: [{ name: personName(draw), position: '项目负责人', person: one(draw, population, 'Person') }],
    };
  },

  Meeting: (draw, population, at) => ({
    title: `${place(draw)}${topic(draw)}会议${at}`,
    meetingType: draw.of(['PARTY_WORKING_COMMITTEE', 'ADMINISTRATION', 'WORK_CONFERENCE', 'PROGRESS_CONFERENCE']),
    heldOn: date(draw),
    organizers: named(draw, population),
    participants: [
      { name: personName(draw), role: 'CHAIR', person: one(draw, population, 'Person') },
      { name: personName(draw), person: one(draw, population, 'Person') },
    ],
    agendaItems: [
      { action: 'REVIEW', subject: `研究${topic(draw)}`, documents: some(draw, population, 'Document', 2) },
    ],
  }),

  Article: (draw, population, at) => ({
    title: `${place(draw)}${topic(draw)}：${brand(draw)}${trade(draw).product}见闻${at}`,
    summary: prose(draw, 60),
    body: prose(draw, 400),
    genre: draw.of(['NEWS', 'FEATURE', 'COMMENTARY', 'PHOTO', 'NOTICE']),
    section: section(draw),
    topics: [topic(draw)],
    publishedOn: date(draw),
    edition: one(draw, population, 'Edition'),
    page: 1 + draw.below(8),
    placeOnPage: 1 + draw.below(6),
    mentions: [
      ...some(draw, population, 'Project', 2),
      ...some(draw, population, 'Enterprise', 2),
      ...some(draw, population, 'Person', 1),
      ...some(draw, population, 'Meeting', 1),
    ],
  }),
};
