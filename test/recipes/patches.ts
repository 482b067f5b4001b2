/** The recipes of CONTRIBUTING.md, followed: each heading with what a contributor would write. */
import { type ASTNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import type { ProjectCopy } from './projectCopy.ts';

const SCHEMA = 'schema.graphql';
const PROJECT = 'src/records/kinds/project.ts';

/** A definition or a field of the schema, as its text has it. */
const sourceIn = (text: string, { loc }: Pick<ASTNode, 'loc'>): string => text.slice(loc?.start, loc?.end);

const fieldsIn = (text: string, type: string): readonly FieldDefinitionNode[] =>
  parse(text).definitions.find(
    (each): each is ObjectTypeDefinitionNode => each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === type,
  )?.fields ?? [];

/** A field with the arguments and the type of another one, under a new name and description. */
function fieldLike(copy: ProjectCopy, type: string, like: string, name: string, description: string): string {
  const text = copy.read(SCHEMA);
  const field = fieldsIn(text, type).find((each) => each.name.value === like);
  if (!field) throw new Error(`The schema has no ${type}.${like}`);
  return `  "${description}"\n  ${name}${text.slice(field.name.loc?.end, field.loc?.end)}\n`;
}

function addField(copy: ProjectCopy): void {
  copy.after(PROJECT, '  location: place.optional(),\n', '  floorArea: z.int().min(1).optional(),\n');
  copy.after(
    SCHEMA,
    'type Project implements Node & PublicRecord {\n',
    '  "Its floor area; null when not known. Chinese: 建筑面积."\n  floorArea: Int\n',
  );
}

function addFilter(copy: ProjectCopy): void {
  const attribute = `
export const projectPurpose: Attribute<ProjectContent> = { name: 'Project/purpose', values: (it) => [it.purpose] };
`;
  copy.after(PROJECT, /export const projectLocation[^]*?};\n/, attribute);
  copy.after(PROJECT, 'attributes: [', 'projectPurpose, ');

  copy.after('resolvers/project.ts', 'projectNature,\n', '  projectPurpose,\n');
  const field = "    purpose: { attribute: projectPurpose, facet: true, group: 'PURPOSE' },\n";
  copy.after('resolvers/project.ts', '    announcedOn: { days: projectAnnounced },\n', field);

  copy.after(SCHEMA, 'input ProjectFilter {\n', '  "Of one of these purposes. Chinese: 用途."\n  purpose: [String!]\n');
  const facet = fieldLike(
    copy,
    'ProjectFacets',
    'location',
    'purpose',
    'By purpose; null if it cannot be counted now, which an error explains. Chinese: 用途.',
  );
  copy.after(SCHEMA, 'type ProjectFacets {\n', facet);
  copy.after(SCHEMA, 'enum ProjectGroupKey {\n', '  "用途."\n  PURPOSE\n');

  const oracle = 'test/catalogue/oracleListings.ts';
  copy.after(oracle, "    nature: havingAny(its('nature')),\n", "    purpose: havingAny(its('purpose')),\n");
  copy.after(oracle, "    ...own('nature'),\n", "    ...own('purpose'),\n");
  copy.after('test/catalogue/oracleKeys.ts', "  NATURE: its('nature'),\n", "  PURPOSE: its('purpose'),\n");
}

function addList(copy: ProjectCopy): void {
  const family = `
export const projectsOfInvestor: ListFamily<ProjectContent> = {
  name: 'Project/investor',
  order: 'date',
  memberships: (it) =>
    byLinks(it.parties.filter(({ role }) => role === 'INVESTOR').map(({ body }) => body)),
};
`;
  copy.after(PROJECT, 'export type ProjectContent = z.output<typeof shape>;\n', family);
  copy.after(PROJECT, 'lists: [', 'projectsOfInvestor, ');

  copy.replace('resolvers/enterprise.ts', 'projectsOfBody }', () => 'projectsOfBody, projectsOfInvestor }');
  const resolver = '  investments: projects.listedBy(projectsOfInvestor),\n';
  copy.after('resolvers/enterprise.ts', 'projects: projects.listedBy(projectsOfBody),\n', resolver);

  const field = fieldLike(
    copy,
    'Person',
    'projects',
    'investments',
    'The projects it invests in. Chinese: 投资的项目.',
  );
  copy.after(SCHEMA, 'type Enterprise implements Node & PublicRecord & Body {\n', field);

  const oracle = `    investments: (live, { id }) =>
      newest(live, 'Project', ({ parties }) =>
        parties.flatMap((it) => (it.role === 'INVESTOR' && it.body === id ? [{}] : [])),
      ),
`;
  copy.after('test/lists/oracle.ts', '  Enterprise: {\n', oracle);
}

/** A kind like Edition, under another name. */
const renamed = (text: string): string =>
  text
    .replaceAll('Edition', 'Notice')
    .replaceAll('edition', 'notice')
    .replaceAll('EDITION', 'NOTICE')
    .replaceAll('报纸期次', '公告');

function addKind(copy: ProjectCopy): void {
  copy.write('src/records/kinds/notice.ts', renamed(copy.read('src/records/kinds/edition.ts')));
  copy.after('src/records/registry.ts', /import \{ Edition \}.*\n/, renamed);
  copy.after('src/records/registry.ts', /, Edition(?= \};)/, renamed);
  copy.after('src/records/labels.ts', /  Edition: .*\n/, renamed);

  const resolver = copy.read('resolvers/edition.ts');
  const withoutArticles = resolver
    .replace(/ {2}articles: [^;]*?\}\),\n(?=\};)/, '')
    .replace(/import \{ articlesOfEdition \}.*\n/, '')
    .replace('kindScope, listScope', 'kindScope')
    .replace('connectionOf, recordById', 'recordById');
  copy.write('resolvers/notice.ts', renamed(withoutArticles));
  for (const line of [
    /import \{ Edition, .*\n/,
    /  \.\.\.editionQueries,\n/,
    /  Edition,\n/,
    /  Edition: .*\n/,
    /  EditionFacets: .*\n/,
  ]) {
    copy.after('resolvers/index.ts', line, renamed);
  }
  addKindToSchema(copy);
  addKindToExports(copy);

  copy.after('test/support/generate.ts', /  Edition: \(it\) .*\n/, renamed);
  for (const line of [/  Edition: \d+,\n/, /    Edition: \(\) => \(\{ title.*\n/, /    Edition: \(\) => \(\{\}\),\n/]) {
    copy.after('test/support/generateFields.ts', line, renamed);
  }
  copy.after('test/support/records.ts', /  Edition: .*\n/, renamed);
  copy.after('test/generator/makers.ts', /  Edition: .*\n/, renamed);
  copy.after('test/generator/generate.ts', "  ['Edition', 2],\n", renamed);
  copy.replace('test/generator/generate.ts', "['Article', 46]", () => "['Article', 44]");
  copy.after('test/lists/oracle.ts', /  editions: .*\n/, renamed);
  copy.after('test/lists/oracle.ts', /  Edition: \{ articles.*\n/, '  Notice: {},\n');
  copy.after('test/catalogue/oracleRecords.ts', /    Edition: \(line\) => \{[^]*?\n    \},\n/, renamed);
  copy.after(
    'test/catalogue/oracleListings.ts',
    /const editions: Listing = \{[^]*?\n\};\n/,
    (found) => `\n${renamed(found)}`,
  );
  copy.after('test/catalogue/oracleListings.ts', '  editions,\n', renamed);
  copy.after('test/catalogue/searchOracle.ts', /  Edition: .*\n/, renamed);
}

function addKindToExports(copy: ProjectCopy): void {
  copy.after('src/exports/feeds/recordTexts.ts', / {4}case 'Edition':\n.*\n/, renamed);
  copy.after('src/exports/jsonld/jsonLd.ts', / {4}case 'Edition':\n.*\n/, renamed);
  copy.replace('src/exports/jsonld/jsonLd.ts', 'editionNode }', () => 'editionNode, noticeNode }');
  copy.after(
    'src/exports/jsonld/work.ts',
    /export const editionNode = [^]*?\n\}\);\n/,
    (found) => `\n${renamed(found)}`,
  );
  copy.after('test/exports/jsonld.test.ts', / {2}Edition: \[[^]*?\n {2}\],\n/, renamed);
}

function addKindToSchema(copy: ProjectCopy): void {
  const text = copy.read(SCHEMA);
  const queries = fieldsIn(text, 'Query').filter(({ name }) => /^editions?$/.test(name.value));
  const articles = fieldsIn(text, 'Edition').find(({ name }) => name.value === 'articles');
  const types = parse(text).definitions.filter((each) => 'name' in each && each.name?.value.startsWith('Edition'));
  copy.after(SCHEMA, 'type Query {\n', queries.map((each) => `  ${renamed(sourceIn(text, each))}\n`).join(''));
  copy.after(SCHEMA, / {2}".*"\n {2}EDITION\n/, renamed);
  const added = types.map((each) => sourceIn(text, each).replace(articles ? sourceIn(text, articles) : '', ''));
  copy.write(SCHEMA, `${copy.read(SCHEMA)}\n${added.map(renamed).join('\n\n')}\n`);
}

/** By the headings of their sections. */
export const RECIPES: Readonly<Record<string, (copy: ProjectCopy) => void>> = {
  'Adding a field to a kind': addField,
  'Adding a filter to a kind': addFilter,
  'Adding a list to a kind': addList,
  'Adding a kind': addKind,
};
