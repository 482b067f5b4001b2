/** How a record of each kind is made up. */
import type { RecordId } from '../../src/records/ids.ts';
import type { Kind } from '../../src/records/registry.ts';
import type { Draw } from './draw.ts';
import { areaFigure, money, yearlyMoney } from './figures.ts';
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

/** Signed, then started as a rule, and to be completed by the end of a later half-year; some did not come that far in time. */
function milestones(draw: Draw, announcedOn: string) {
  const year = Number(announcedOn.slice(0, 4));
  const due = year + 1 + draw.below(3);
  const half = draw.of([
    { words: '上半年', months: '01/YEAR-06' },
    { words: '下半年', months: '07/YEAR-12' },
  ]);
  const edtf = `${due}-${half.months.replace('YEAR', String(due))}`;
  const original = `${due}年${half.words}`;
  return [
    { kind: 'SIGNED', state: 'ACTUAL', date: announcedOn },
    ...(draw.chance(0.7) ? [{ kind: 'STARTED', state: 'ACTUAL', date: `${year}-12` }] : []),
    { kind: 'COMPLETED', state: 'EXPECTED', date: { edtf, original }, original: `${original}竣工` },
    ...(draw.chance(0.5) ? [{ kind: 'COMPLETED', state: 'ACTUAL', date: `${due}-12` }] : []),
  ];
}

export const MAKERS: Readonly<Record<Kind, Maker>> = {
  Organization: (draw, _, at) => ({
    name: `${place(draw)}${draw.of(['开发区管委会', '产业园', '行业协会', '党工委'])}${at}号`,
    organizationType: draw.of(['PARTY_BODY', 'ADMINISTRATION', 'PARK', 'ASSOCIATION']),
  }),

  Area: (draw, population, at) => ({
    name: `${place(draw)}${draw.of(['区', '县', '经济技术开发区', '镇'])}${at}`,
    areaType: draw.of(['COUNTY', 'DEVELOPMENT_ZONE', 'TOWNSHIP']),
    code: `${3201 + (at % 13)}${String(at % 100).padStart(2, '0')}`,
    ...(at > 0 && { partOf: `Area:g${draw.below(at)}` }),
    administration: one(draw, population, 'Organization'),
  }),

  AreaFigure: (draw, population, at) => ({
    area: `Area:g${at % population.Area}`,
    figure: areaFigure(draw, Math.floor(at / population.Area)),
    sources: [
      { edition: one(draw, population, 'Edition'), page: 1 + draw.below(8), quote: `${topic(draw)}取得新进展。` },
    ],
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
      area: one(draw, population, 'Area'),
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
    ...(at > 0 && draw.chance(0.2) && { replaces: [`Document:g${draw.below(at)}`] }),
    ...(draw.chance(0.3) && { validity: draw.of(['IN_FORCE', 'EXPIRED', 'REPEALED']) }),
    attachments: draw.chance(0.2)
      ? [{ name: '附件1.pdf', mediaType: 'application/pdf', size: draw.below(1_000_000) }]
      : [],
    releasedOn: date(draw),
  }),

  Edition: (draw, _, at) => ({ title: `云川日报第${at + 1}期`, newspaper: '云川日报', date: date(draw), pageCount: 8 }),

  Project(draw, population, at) {
    const { product, code, unit } = trade(draw);
    const hundredMillions = 1 + draw.below(300);
    const announcedOn = date(draw);
    return {
      name: `${brand(draw)}${product}${draw.of(['一期', '二期', '扩建', '技改'])}项目${at}`,
      status: draw.of(['PLANNED', 'SIGNED', 'UNDER_CONSTRUCTION', 'COMPLETED', 'IN_PRODUCTION', 'SUSPENDED']),
      nature: draw.of(['NEW', 'EXPANSION', 'RECONSTRUCTION']),
      industry: code,
      summary: prose(draw, 80),
      announcedOn,
      investment: money(draw, hundredMillions),
      ...(draw.chance(0.5) && { expectedOutput: yearlyMoney(draw, 1 + draw.below(2 * hundredMillions)) }),
      location: `${place(draw)}${draw.of(['大道', '路', '产业园'])}${1 + draw.below(99)}号`,
      area: one(draw, population, 'Area'),
      ...(draw.chance(0.6) && { park: named(draw, population)[0] }),
      milestones: milestones(draw, announcedOn),
      sources: [{ edition: one(draw, population, 'Edition'), page: 1 + draw.below(8), quote: prose(draw, 20) }],
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
    place: `${place(draw)}会议中心`,
    projectOutcomes: some(draw, population, 'Project', 2).map((project) => ({ kind: 'SIGNED', project })),
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
    images: draw.chance(0.2)
      ? [{ caption: prose(draw, 20), alternativeText: topic(draw), credit: personName(draw), width: 1200, height: 800 }]
      : [],
    byline: [{ name: personName(draw), role: draw.of(['REPORTER', 'CORRESPONDENT']) }],
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
