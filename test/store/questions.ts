/** Records that fill lists beyond their heads, and questions that read them in every way there is. */
import type { Change } from '../../src/publications/log/change.ts';
import type { Api } from '../support/api.ts';
import { put, withdraw } from '../support/records.ts';

const many = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

const day = (at: number) => `2022-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, '0')}`;
const article = (at: number, publishedOn: string) =>
  put(`Article:a-${at}`, {
    publishedOn,
    mentions: [`Project:p-${at % 30}`, 'Enterprise:e-0', ...(at % 2 ? ['Person:x'] : [])],
  });

/** 260 records; the last batch leaves removed rows among the others. */
export const BATCHES: readonly (readonly Change[])[] = [
  [
    put('Person:x'),
    ...many(30, (at) => put(`Enterprise:e-${at}`)),
    ...many(30, (at) => put(`Project:p-${at}`, { announcedOn: day(at), owner: `Enterprise:e-${at % 3}` })),
  ],
  many(140, (at) => article(at, day(at))),
  many(60, (at) =>
    put(`Meeting:m-${at}`, { heldOn: day(at), participants: [{ name: '某', role: 'CHAIR', person: 'Person:x' }] }),
  ),
  many(20, (at) => (at % 2 ? article(7 * at, '2022-08-20') : withdraw(`Article:a-${7 * at}`))),
];

export interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  articles(first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/** The questions; those for pages further down are made from what the API, undisturbed, says of the pages before. */
export async function questionsFor(api: Api): Promise<Question[]> {
  const { articles } = await api.data('{ articles(first: 100) { edges { cursor } } }');
  const cursorAt = (at: number): string => articles.edges[at].cursor;
  return [
    ...[0, 19, 39, 79, 99].map((at) => ({ query: PAGE, variables: { first: 20, after: at ? cursorAt(at) : null } })),
    { query: PAGE, variables: { last: 30 } },
    { query: PAGE, variables: { last: 40, before: cursorAt(90) } },
    { query: '{ articles { totalCount } meetings { totalCount } records { totalCount } }' },
    ...['2022-02-10', '2022-08-01'].map((from) => ({
      query: `query ($from: Date) { articles(first: 50, filter: { publishedOn: { from: $from, to: "2022-08-24" } }) {
        totalCount nodes { id publishedOn { edtf } } pageInfo { hasNextPage } } }`,
      variables: { from },
    })),
    {
      query: `{ enterprises(first: 20) { totalCount nodes { id projects(first: 20) { totalCount nodes {
        id articles(first: 5) { totalCount nodes { id title } } } } articles(first: 40) { totalCount nodes { id } } } } }`,
    },
    {
      query: `{ person(id: "Person:x") { name meetings(first: 40) { totalCount edges { roles node { id title } } }
        articles(first: 30) { totalCount nodes { id } } } }`,
    },
    {
      query: `{ records(first: 80, filter: { kinds: [MEETING, PROJECT] }) { totalCount nodes { id title
        ... on Project { owner { name } } ... on Meeting { chairs { person { name } } } } pageInfo { hasNextPage } } }`,
    },
    {
      query:
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Article { title mentions(first: 2) { nodes { id } } } } }',
      variables: { ids: many(100, (at) => `Article:a-${at}`) },
    },
    {
      query: `{ changes(first: 100) { nodes { recordId operation publication { number } record { id title } }
        pageInfo { hasNextPage endCursor } } }`,
    },
    { query: '{ changes(first: 60, kinds: [PROJECT, MEETING]) { nodes { recordId } pageInfo { hasNextPage } } }' },
    { query: '{ publication { number note changes(first: 30) { operation recordId } } }' },
  ];
}
