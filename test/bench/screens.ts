/** What the screens of apps and portals ask of generated records (`npm run generate`). */
export const SCREENS: Readonly<Record<string, string>> = {
  'first screen':
    '{ articles(first: 20) { totalCount nodes { id title kicker summary section } pageInfo { hasNextPage endCursor } } }',
  'articles of a section in a year': `{ articles(first: 20, filter: { section: ["要闻"], publishedOn: { from: "2020-01-01", to: "2020-12-31" } }) {
    totalCount nodes { id title } pageInfo { hasNextPage } } }`,
  'last page, backwards': '{ articles(last: 20) { totalCount nodes { id } pageInfo { hasPreviousPage } } }',
  'projects of two statuses':
    '{ projects(first: 20, filter: { status: [PLANNED, UNDER_CONSTRUCTION] }) { totalCount nodes { id name owner { name } } } }',
  'project page': `{ project(id: "Project:g0") { name investment { amount original } owner { name projects(first: 5) { totalCount nodes { name } } }
    responsiblePeople { name person { id } } articles(first: 5) { totalCount nodes { title } } } }`,
  'meeting page': `{ meeting(id: "Meeting:g0") { title organizers { name } chairs { name person { name } } agendaItems { documents { title } }
    documents(first: 10) { totalCount nodes { title } } articles(first: 5) { totalCount nodes { title } } } }`,
  'enterprise page': `{ enterprise(id: "Enterprise:g0") { name honours { issuer { name } } projects(first: 5) { totalCount nodes { name } }
    articles(first: 5) { totalCount nodes { title } } } }`,
  'person and meetings':
    '{ person(id: "Person:g0") { name meetings(first: 20) { totalCount edges { roles node { title } } } } }',
  'timeline of two kinds': `{ records(first: 20, filter: { kinds: [MEETING, PROJECT] }) { totalCount nodes { id title
    ... on Meeting { chairs { name } } ... on Project { owner { name } } } pageInfo { hasNextPage } } }`,
  'enterprises, projects, articles': `{ enterprises(first: 20) { nodes { id name projects(first: 5) { totalCount nodes {
    id name articles(first: 3) { nodes { id title } } } } } } }`,
  'a hundred changes':
    '{ changes(first: 100) { nodes { recordId operation record { title } } pageInfo { endCursor } } }',
  'where the log stands': '{ publication { number publishedAt changes(first: 20) { recordId } } }',
};
