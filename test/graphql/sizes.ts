/** Questions of a given size: as deep, as large, as long as wanted. All are right but for their size. */

const STEPS = ['articles(first: 1)', 'nodes', 'edition'];

/** As many levels of fields. */
export function ofDepth(levels: number): string {
  const fields = Array.from({ length: levels - 1 }, (_, at) => STEPS[at % STEPS.length] ?? '');
  const leaf = fields.length % STEPS.length === 1 ? 'totalCount' : 'id';
  return `{ ${[...fields, leaf].join(' { ')} ${'} '.repeat(levels)}`;
}

/** As many nodes, 200 at the least: a hundred articles, with their mentions, and some people. */
function ofNodes(count: number): string {
  const mentions = Math.floor(count / 100) - 1;
  const people = count % 100;
  return `{ articles(first: 100) { nodes { mentions(first: ${mentions}) { nodes { id } } } }
    ${people > 0 ? `people(first: ${people}) { nodes { id } }` : ''} }`;
}

export function ofAliases(count: number): string {
  return `{ ${Array.from({ length: count }, (_, at) => `a${at}: people { totalCount }`).join(' ')} }`;
}

export function ofTokens(count: number): string {
  const fields = Math.floor((count - 2) / 4);
  return `{ ${'people { totalCount } '.repeat(fields)}${'__typename '.repeat(count - 2 - 4 * fields)}}`;
}

const LEAVES = 'id title section genre kicker summary body revision updatedAt __typename';

/** As many fields, 98,000 at the least: those of the articles of a hundred articles' editions, and of some people. */
function ofFields(count: number): string {
  const perPage = 97 * LEAVES.split(' ').length;
  const rest = count - 2 - 100 * (3 + perPage);
  const perPerson = Math.floor((rest - 4) / 100);
  return `{ articles(first: 100) { nodes { edition { articles(first: 97) { nodes { ${LEAVES} } } } } }
    people(first: 100) { nodes { ${Array.from({ length: perPerson }, (_, at) => `p${at % 28}: id`).join(' ')} } }
    others: people(first: ${rest - 4 - 100 * perPerson}) { nodes { id } } }`;
}

/** As many questions to the catalogue: filtered lists of a hundred enterprises, and of some people. */
function ofQuestions(count: number): string {
  const lists = Array.from(
    { length: Math.floor(count / 100) },
    (_, at) => `p${at}: projects(filter: {}) { totalCount }`,
  );
  const people = count % 100;
  return `{ enterprises(first: 100) { nodes { id ${lists.join(' ')} } }
    ${people > 0 ? `people(first: ${people}) { nodes { articles(filter: {}) { totalCount } } }` : ''} }`;
}

/** The limits that the API tells, each with a question that is as large as wanted in that respect. */
export const MEASURES = [
  { limit: 'depth', told: 'maxDepth', ofSize: ofDepth },
  { limit: 'nodes', told: 'maxNodes', ofSize: ofNodes },
  { limit: 'fields', told: 'maxFields', ofSize: ofFields },
  { limit: 'questions', told: 'maxQuestions', ofSize: ofQuestions },
  { limit: 'aliases', told: 'maxAliases', ofSize: ofAliases },
  { limit: 'tokens', told: 'maxTokens', ofSize: ofTokens },
] as const;
