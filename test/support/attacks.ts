/** Operations of a kilobyte that ask for as much as they can, over a store of generated records. */
import { getIntrospectionQuery } from 'graphql';

export interface Attack {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** The limit that it is over; undefined: it is answered. */
  readonly over?: 'answerBytes' | 'questions' | 'fields' | 'nodes';
}

/** Ids of a store's articles, a hundred if it has as many. */
interface Known {
  readonly articles: readonly string[];
  /** The article with the longest body. */
  readonly longest: string;
}

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const WORDS = '招商 引资 项目 建设 经济 发展 民生 安全 环保 人才 企业 科技 产业 园区 合作'
  .split(' ')
  .flatMap((word) => [word, word.slice(0, 1)]);
const onArticles = (fields: string) => `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { ${fields} } } }`;
const wordsBelow = (parents: number, aliases: number) =>
  `{ enterprises(first: ${parents}) { nodes { ${times(
    aliases,
    (at) => `a${at}: articles(filter: { words: "${WORDS[at] ?? ''}" }) { totalCount nodes { id } }`,
  )} } } }`;
const introspection = (aliases: number) =>
  `{ ${times(aliases, (at) => `a${at}: __schema { types { name description fields { name description args { name } } } }`)} }`;

export function attacksOn({ articles, longest }: Known): Record<string, Attack> {
  const same = Array.from({ length: 100 }, () => longest);
  return {
    'one long text 3,000 times': { query: onArticles(times(30, (at) => `a${at}: body`)), variables: { ids: same } },
    'pages below a hundred ids': {
      query: onArticles('edition { articles(first: 98) { nodes { id title summary section genre } } }'),
      variables: { ids: articles },
    },
    'long texts below a hundred ids': {
      query: onArticles(`edition { articles(first: 98) { nodes { ${times(8, (at) => `a${at}: body`)} } } }`),
      variables: { ids: articles },
      over: 'answerBytes',
    },
    'texts under long names': {
      query: onArticles(times(30, (at) => `${'x'.repeat(2_000)}${at}: __typename`)),
      variables: { ids: same },
      over: 'answerBytes',
    },
    'lists by words below 6 enterprises': { query: wordsBelow(6, 30) },
    'lists by words below 100 enterprises': { query: wordsBelow(100, 29), over: 'questions' },
    'thirty searches with facets': {
      query: `{ ${times(
        30,
        (at) =>
          `a${at}: search(query: "${WORDS[at] ?? ''}", first: 1) { totalCount facets { kind { count } year { count } } }`,
      )} }`,
    },
    'thirty statistics': {
      query: `{ ${times(
        30,
        (at) =>
          `a${at}: projectStatistics(filter: { words: "${WORDS[at] ?? ''}" }, groupBy: [INDUSTRY, MONTH]) { groups { count } }`,
      )} }`,
    },
    'the schema, as tools ask for it': { query: getIntrospectionQuery({ schemaDescription: true }) },
    'the schema 15 times': { query: introspection(15) },
    'the schema 30 times': { query: introspection(30), over: 'fields' },
  };
}
