/** Random records and random questions about them, from small vocabularies, so that much is found and much is equal. */
import fc from 'fast-check';
import type { AmountQuery, Condition, GroupField, Order, Selection } from '../../src/catalogue/catalogue.ts';
import { parseWords } from '../../src/catalogue/text/words.ts';
import type { Change } from '../../src/publications/log/change.ts';
import { put, withdraw } from '../support/records.ts';
import type { ModelQuestion } from './engineModel.ts';

type Fields = fc.Arbitrary<Record<string, unknown>>;

const NAMES = ['天宝重工', '天宝电子', '东宇 ABB', 'ABB', '徐州港', '迈普2025', '張單長', '先锋', '西安'];
const TEXTS = ['徐州港项目开工', 'ABB电子在徐州投产', '總投資3.5亿元，由天宝重工建设', '先锋', '西安天宝'];
const QUERIES = [
  '徐州',
  '徐',
  'abb',
  '天宝 重工',
  '"徐州港项目"',
  '投产 徐州',
  '总投资',
  '3.5',
  '西安',
  '鑫',
  '先锋 天宝',
  '宝',
];
const DAYS = ['2021', '2022-08', '2022-08-13', '2022-08-13', '2022-09-01', '2023', '0001-01-01', '9999-12-31'];
const TOPICS = ['招商', '招商引资', '开工', '环保', 'a'];
const AMOUNTS = [
  '0',
  '0.000001',
  '100',
  '100',
  '300000000',
  '-5',
  '-0.5',
  '12.34',
  '99999999999999999999.999999',
  '-99999999999999999999',
  '1000000000',
  '999999999.999999',
];

const IDS = [
  'Article:a',
  'Article:a-1',
  'Article:b',
  'Article:c',
  'Meeting:m',
  'Meeting:m2',
  'Project:p',
  'Project:p-b',
  'Project:q',
  'Project:r',
  'Enterprise:e',
  'Enterprise:f',
  'Person:x',
  'Person:y',
  'Organization:o',
];
const LINKED = ['Enterprise:e', 'Enterprise:f', 'Person:x', 'Organization:o'];

const one = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
const maybe = <Item>(items: readonly Item[]) => fc.option(one(items), { nil: undefined });
const name = one(NAMES);
const texts = { summary: maybe(TEXTS) };
const partyOf = fc.record({
  role: one(['INVESTOR', 'CONTRACTOR']),
  name,
  body: maybe(['Enterprise:e', 'Enterprise:f']),
});
const milestone = fc.record({
  kind: one(['SIGNED', 'STARTED']),
  state: one(['ACTUAL', 'EXPECTED']),
  date: maybe(DAYS),
});
const participant = fc.record({ name, role: one(['CHAIR', 'SPEAKER']), person: maybe(['Person:x', 'Person:y']) });
const money = fc.record({
  amount: one(AMOUNTS),
  currency: one(['CNY', 'CNY', 'USD']),
  qualifier: one(['EXACT', 'ABOUT']),
});

const rate = fc.tuple(money, maybe(['YEAR', 'YEAR', 'MONTH'])).map(([of, period]) => ({ ...of, period }));

const FIELDS: Record<string, Fields> = {
  Article: fc.record({
    ...texts,
    title: one([...NAMES, ...TEXTS]),
    body: maybe(TEXTS),
    publishedOn: one(DAYS),
    genre: one(['NEWS', 'NOTICE']),
    section: maybe(['要闻', '综合']),
    topics: fc.subarray(TOPICS),
    mentions: fc.subarray(LINKED),
  }),
  Meeting: fc.record({
    ...texts,
    title: one(TEXTS),
    heldOn: one(DAYS),
    meetingType: one(['OTHER', 'DISCUSSION_FORUM']),
    participants: fc.array(participant, { maxLength: 3 }),
  }),
  Project: fc.record({
    ...texts,
    name,
    otherNames: fc.subarray(NAMES, { maxLength: 2 }),
    announcedOn: maybe(DAYS),
    status: one(['PLANNED', 'SIGNED']),
    industry: maybe(['C', 'C34', 'C3484', 'E48']),
    location: maybe(NAMES),
    investment: fc.option(money, { nil: undefined }),
    expectedOutput: fc.option(rate, { nil: undefined }),
    milestones: fc.array(milestone, { maxLength: 3 }),
    owner: maybe(['Enterprise:e', 'Enterprise:f']),
    parties: fc.array(partyOf, { maxLength: 2 }),
  }),
  Enterprise: fc.record({ ...texts, name, industry: maybe(['C', 'C34', 'E48']) }),
  Person: fc.record({ name }),
  Organization: fc.record({ name }),
};

const putOf = (id: string): fc.Arbitrary<Change> =>
  (FIELDS[id.slice(0, id.indexOf(':'))] ?? fc.constant({})).map((given) => put(id, given));

const change = one(IDS).chain((id) =>
  fc.oneof({ weight: 4, arbitrary: putOf(id) }, { weight: 1, arbitrary: fc.constant(withdraw(id)) }),
);

/** Publications of as many records as are asked for, each put some times, and of {@link IDS}; the same every time. */
export function library(many: number): Change[][] {
  const kinds = ['Article', 'Meeting', 'Project', 'Project', 'Enterprise'];
  const ids = Array.from({ length: many }, (_, at) => `${kinds[at % kinds.length]}:l${at}`);
  const all = fc.tuple(...[...IDS, ...ids].map(putOf)).map((changes) => changes.flat());
  return [...fc.sample(all, { numRuns: 2, seed: 7 }), ...fc.sample(publications(5, 5), { numRuns: 1, seed: 7 }).flat()];
}

/** Publications of which some put and withdraw the same few records again; withdrawn may be what is not there. */
export const publications = (least: number, most: number): fc.Arbitrary<Change[][]> =>
  fc.array(fc.uniqueArray(change, { selector: ({ id }) => id, minLength: 1, maxLength: 12 }), {
    minLength: least,
    maxLength: most,
  });

const ATTRIBUTES = [
  'Article/topic',
  'Article/genre',
  'Article/mention',
  'Project/industry-code',
  'Project/location',
  'Project/owner',
  'Project/enterprise',
  'Meeting/participant',
  'Project/never-heard-of',
];
const VALUES = [...TOPICS, ...LINKED, ...NAMES, 'NEWS', 'C', 'C34', 'Person:y'];
const range = fc.record({
  from: maybe(DAYS.filter((day) => day.length === 10)),
  to: maybe(['2022-08-13', '2022-12-31']),
});

const words = one(QUERIES).map((query): Condition => ({ type: 'words', words: parseWords(query, 'query') }));
const kinds = one(['Article', 'Project', 'Meeting', 'Enterprise', 'Person', 'Organization'] as const);

const CONDITIONS: Record<Condition['type'], fc.Arbitrary<Condition>> = {
  kinds: fc.uniqueArray(kinds, { minLength: 1 }).map((all) => ({ type: 'kinds', kinds: all })),
  ids: fc.subarray([...IDS, 'Article:none'], { minLength: 1 }).map((ids) => ({ type: 'ids', ids })),
  values: fc
    .tuple(one(ATTRIBUTES), fc.subarray(VALUES, { minLength: 1 }))
    .map(([of, values]) => ({ type: 'values', of, values })),
  prefixes: fc
    .tuple(one(ATTRIBUTES), fc.subarray(['招', 'C', 'C3', 'Enterprise:', 'a', '东', ''], { minLength: 1 }))
    .map(([of, prefixes]) => ({ type: 'prefixes', of, prefixes })),
  name: fc
    .tuple(kinds, one(['天宝', '东 宇a', 'tianbao', 'x', 'xi', 'ABB', '张', '2025']))
    .map(([kind, prefix]) => ({ type: 'name', kind, prefix })),
  date: range.map((days) => ({ type: 'date', days })),
  days: fc
    .record({
      of: one(['Project/milestone', 'Project/announced', 'Project/never-heard-of']),
      keys: fc.subarray(['SIGNED/ACTUAL', 'STARTED/ACTUAL', 'STARTED/EXPECTED', ''], { minLength: 1 }),
      days: fc.option(range, { nil: undefined }),
    })
    .map((drawn) => ({ type: 'days', ...drawn })),
  amount: fc.tuple(one(['CNY', 'USD', 'EUR']), maybe(AMOUNTS), maybe(AMOUNTS)).map(([currency, from, to]) => ({
    type: 'amount',
    of: 'Project/investment',
    currency,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  })),
  none: fc
    .oneof(
      one(['year', 'half', 'quarter', 'month', 'kind'] as const),
      one(ATTRIBUTES).map((of) => ({ of })),
    )
    .map((field) => ({ type: 'none', field })),
  words,
};
export const CONDITION_TYPES = Object.keys(CONDITIONS) as Condition['type'][];

export const conditionOf = (type: Condition['type']): fc.Arbitrary<Condition> => CONDITIONS[type];

/** At most one condition of words, as a request has. */
const selections: fc.Arbitrary<Selection> = fc
  .tuple(
    fc.array(fc.oneof(...Object.entries(CONDITIONS).flatMap(([type, each]) => (type === 'words' ? [] : [each]))), {
      maxLength: 3,
    }),
    fc.option(words, { nil: undefined, freq: 3 }),
  )
  .map(([conditions, asked]) => (asked ? [...conditions, asked] : conditions));

export const ORDERS: readonly Order[] = ['date', 'name', 'updated', 'relevance', { amount: 'Project/investment' }];

const edges = fc.record({
  family: one(['Project/enterprise', 'Meeting/participant', 'Article/mention', 'Article/topic']),
  key: one(['Enterprise:e', 'Person:x', 'Person:none', '招商']),
});

/** A question for a page in an order; for relevance there are words. Bounds are drawn from all ids, public or not. */
export const pageIn = (order: Order, descending: boolean): fc.Arbitrary<ModelQuestion> =>
  fc.record({
    selection: order === 'relevance' ? fc.tuple(words).map((all) => all) : selections,
    order: fc.constant(order),
    descending: fc.constant(descending),
    above: fc.option(one(IDS), { nil: undefined, freq: 1 }),
    below: fc.option(one(IDS), { nil: undefined, freq: 1 }),
    skip: one([0, 0, 1, 3]),
    limit: one([1, 2, 5, 100]),
    edgesOf: fc.option(edges, { nil: undefined }),
    scored: fc.boolean(),
  });

export const pages: fc.Arbitrary<ModelQuestion> = fc
  .tuple(one(ORDERS), fc.boolean())
  .chain(([order, descending]) => pageIn(order, descending));

export const keys: fc.Arbitrary<GroupField> = fc.oneof(
  one(['year', 'half', 'quarter', 'month', 'kind'] as const),
  one(ATTRIBUTES).map((of) => ({ of })),
);

export const groupQuestions: fc.Arbitrary<AmountQuery> = fc.record({
  selection: selections,
  keys: fc.array(keys, { maxLength: 3 }),
  amount: one(['Project/investment', 'Project/expected-output', 'Project/never-heard-of']),
});
