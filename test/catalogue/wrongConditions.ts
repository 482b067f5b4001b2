/** Values that conditions refuse, with what would be right: each as a literal and as a variable. */

interface Wrong {
  readonly list: string;
  /** The condition, with `VALUE` where the value stands. */
  readonly given: string;
  readonly type: string;
  readonly value: unknown;
  readonly literal?: string;
  readonly argument: string;
  readonly right: RegExp;
}

/** The same fault in several values. */
const all = ({ values, ...wrong }: Omit<Wrong, 'value'> & { readonly values: readonly unknown[] }): Wrong[] =>
  values.map((value) => ({ ...wrong, value }));

export const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `v${at}`);

const DECIMAL = /must be a decimal number, like "300000000" or "0.15"$/;
const NO_DECIMALS = [
  'abc',
  '',
  ' ',
  '1,000',
  '1e3',
  '.5',
  '5.',
  '+5',
  '--5',
  '05',
  '0x10',
  '１',
  'NaN',
  'Infinity',
  '1 000',
  '5\n',
  '0.1234567',
  '100000000000000000000',
  '3亿',
];
const amounts = ['gte', 'lte'].map((end) => ({
  list: 'projects',
  given: `investment: { ${end}: VALUE }`,
  type: 'Decimal',
  argument: `filter.investment.${end}`,
  right: DECIMAL,
  values: NO_DECIMALS,
}));

const INDUSTRY = /must be codes of GB\/T 4754-2017 with their section letter, like "C" or "C39", not "/;
const industries = ['projects', 'enterprises'].flatMap((list) => [
  {
    list,
    given: 'industry: VALUE',
    type: '[String!]',
    argument: 'filter.industry',
    right: INDUSTRY,
    values: [['Z99'], ['C', 'Z99'], [''], ['c39'], ['39'], ['C3'], ['C72'], ['C39131'], ['制造业'], ['C%'], ['C39 ']],
  },
]);

const NAME = /must have 1 to 300 characters and a letter among them$/;
const names = ['enterprises', 'people', 'organizations'].map((list) => ({
  list,
  given: 'namePrefix: VALUE',
  type: 'String',
  argument: 'filter.namePrefix',
  right: NAME,
  values: ['', ' ', '!!!', '，。', '（）', '\u200b', '\u0301', '云'.repeat(301)],
}));

const worded = ['articles', 'meetings', 'projects', 'enterprises', 'documents'].map((list) => ({
  list,
  given: 'words: VALUE',
  type: 'String',
  argument: 'filter.words',
}));
const words = worded.flatMap((each) => [
  {
    ...each,
    right: /must have at least one letter, digit or Chinese character$/,
    values: ['', ' ', '，。', '""', '!!!'],
  },
  { ...each, right: /must have at most 200 characters, not 201$/, values: ['云'.repeat(201)] },
  { ...each, right: /must have at most 20 words, not 21$/, values: [many(21).join(' ')] },
]);

const LISTS = [
  { list: 'articles', field: 'section' },
  { list: 'articles', field: 'topic' },
  { list: 'editions', field: 'newspaper' },
  { list: 'projects', field: 'location' },

  { list: 'projects', field: 'industry' },
  { list: 'enterprises', field: 'industry' },
].map(({ list, field }) => ({ list, given: `${field}: VALUE`, type: '[String!]', argument: `filter.${field}` }));
const DIVISIONS = Array.from({ length: 21 }, (_, at) => `C${at + 13}`);
const valuesIn = LISTS.map((each) => ({
  ...each,
  right: /must have 1 to 20 values, or be left out$/,
  values: [[], each.argument === 'filter.industry' ? DIVISIONS : many(21)],
}));

const ENUMS = [
  { list: 'articles', field: 'genre', type: 'ArticleGenre' },
  { list: 'meetings', field: 'meetingType', type: 'MeetingType' },
  { list: 'projects', field: 'status', type: 'ProjectStatus' },
  { list: 'projects', field: 'nature', type: 'ProjectNature' },
  { list: 'enterprises', field: 'ownership', type: 'Ownership' },
  { list: 'organizations', field: 'organizationType', type: 'OrganizationType' },
  { list: 'documents', field: 'validity', type: 'DocumentValidity' },
  { list: 'areas', field: 'areaType', type: 'AreaType' },
  { list: 'areaFigures', field: 'state', type: 'Realization' },
].map(({ list, field, type }) => ({
  list,
  given: `${field}: VALUE`,
  type: `[${type}!]`,
  argument: `filter.${field}`,
  right: /must have 1 to 20 values, or be left out$/,
  values: [[]],
}));

/** Texts that are there as they are written, or not at all. */
const TEXTS = [
  { list: 'enterprises', field: 'identifier' },
  { list: 'organizations', field: 'identifier' },

  { list: 'documents', field: 'documentNumber' },
  { list: 'documents', field: 'indexNumber' },
].map(({ list, field }) => ({
  list,
  given: `${field}: VALUE`,
  type: 'String',
  argument: `filter.${field}`,
  right: /must have 1 to 300 characters, or be left out$/,
  values: ['', 'x'.repeat(301)],
}));

const KEPT_IDS = [
  { list: 'articles', field: 'edition', kind: 'Edition' },
  { list: 'meetings', field: 'chair', kind: 'Person', several: true },
  { list: 'people', field: 'organization', kind: 'Organization', several: true },
  { list: 'enterprises', field: 'park', kind: 'Organization', several: true },
  { list: 'documents', field: 'issuer', kind: 'Organization', several: true },
  { list: 'projects', field: 'area', kind: 'Area', several: true },
  { list: 'projects', field: 'park', kind: 'Organization', several: true },
  { list: 'enterprises', field: 'area', kind: 'Area', several: true },
  { list: 'areas', field: 'partOf', kind: 'Area', several: true },
  { list: 'areaFigures', field: 'area', kind: 'Area', several: true },
].map(({ list, field, kind, several = false }) => ({
  list,
  given: `${field}: VALUE`,
  type: several ? '[ID!]' : 'ID',
  argument: `filter.${field}`,

  right: new RegExp(`must be the id of a record of kind ${kind}, like "${kind}:some-slug"$`),
  values: ['', 'x', 'Article:x'],
}));

const DAY = /must be a day of the calendar, YYYY-MM-DD, like "2022-08-13"$/;
const dayGiven = (given: string, argument: string) => ({ list: 'projects', given, argument, type: 'Date', right: DAY });
const days = [
  { ...dayGiven('announcedOn: { to: VALUE }', 'filter.announcedOn.to'), values: ['2022-02-30', '2022', ''] },
  ...['from', 'to'].map((end) => ({
    ...dayGiven(`milestone: { kind: STARTED, date: { ${end}: VALUE } }`, `filter.milestone.date.${end}`),
    values: ['2022-02-30', '2022-08', 'abc'],
  })),
];

const OTHERS: Wrong[] = [
  ...['yuan', 'cny', '', 'CN', 'CNYY', '¥', 'C1Y', 'CNY '].map((value) => ({
    list: 'projects',
    given: 'investment: { gte: "1", currency: VALUE }',
    type: 'CurrencyCode!',
    value,
    argument: 'filter.investment.currency',
    right: /must be an ISO 4217 code, like "CNY"$/,
  })),
  ...[
    ['100', '99.999999'],
    ['0', '-0.000001'],
    ['-1', '-2'],
    ['99999999999999999999.999999', '99999999999999999999.999998'],
  ].map(([from = '', value]) => ({
    list: 'projects',
    given: `investment: { gte: "${from}", lte: VALUE }`,
    type: 'Decimal',
    value,
    argument: 'filter.investment.lte',
    right: /must not be less than "filter\.investment\.gte" \(/,
  })),
  {
    list: 'projects',
    given: 'milestone: { kind: STARTED, date: { from: "2022-08-13", to: VALUE } }',
    type: 'Date',
    value: '2022-08-12',
    argument: 'filter.milestone.date.to',
    right: /must not be before "filter\.milestone\.date\.from"/,
  },
  {
    list: 'enterprises',
    given: 'honour: { year: [2022], level: VALUE }',
    type: '[String!]',
    value: [''],
    argument: 'filter.honour.level',
    right: /must have 1 to 300 characters, or be left out$/,
  },
];

export const WRONG = [
  ...[...amounts, ...industries, ...names, ...words, ...valuesIn, ...ENUMS, ...TEXTS, ...KEPT_IDS, ...days].flatMap(
    all,
  ),
  ...OTHERS,
  ...['Meeting:x', 'x'].map((value) => ({
    list: 'meetings',
    given: 'participant: { person: [VALUE], roles: [CHAIR] }',
    type: 'ID!',
    value,
    argument: 'filter.participant.person[0]',
    right: /must be the id of a record of kind Person, like "Person:some-slug"$/,
  })),
  ...['Person:x', 'x'].map((value) => ({
    list: 'projects',
    given: 'party: { body: [VALUE] }',
    type: 'ID!',
    value,
    argument: 'filter.party.body[0]',
    right: /must be the id of a record of kind Enterprise or Organization, like "Enterprise:some-slug"$/,
  })),
  {
    list: 'projects',
    given: 'owner: VALUE',
    type: '[ID!]',
    value: ['Person:x'],
    argument: 'filter.owner',
    right: /must be the id of a record of kind Enterprise or Organization, like "Enterprise:some-slug"$/,
  },
  {
    list: 'projects',
    given: 'party: { body: VALUE }',
    type: '[ID!]!',
    value: [],
    argument: 'filter.party.body',
    right: /must have 1 to 20 values, or be left out$/,
  },
];
