/** Each record as JSON-LD, expanded by a processor: every name is schema.org's, and the data are the record's. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { type Kind, KINDS } from '../../src/records/registry.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { generate } from '../generator/generate.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { fill } from '../support/fill.ts';
import { put } from '../support/records.ts';
import { useStore } from '../support/shared.ts';
import { dataOver, LICENSE, PORTAL, URL_OF_SITE } from './dataOver.ts';
import { FILLED } from './generatedStore.ts';
import { expand, unknownNames } from './linkedData.ts';

const engine = useEngine();
const NAMED: readonly Kind[] = ['Project', 'Enterprise', 'Person', 'Organization', 'Area'];

/** Large made-up records, with all that each kind may say. */
async function publishMadeUp(session: WriteSession): Promise<void> {
  const lines = [...generate({ records: 200, seed: 7 })];
  await fill(session, [lines.map(({ id, ...fields }) => put(id, fields))]);
}

describe.each([...FILLED, ['made-up records', publishMadeUp] as const])('of %s', (_name, filling) => {
  const store = useStore(filling);

  test('every record has only names of schema.org, its id, title and revision', async () => {
    // Prepare
    const { list } = await apiOver(store.session).data(
      '{ list: records(first: 100) { nodes { id title revision updatedAt } } }',
    );
    const data = dataOver(store.session);
    const nodes = list.nodes as { id: string; title: string; revision: number; updatedAt: string }[];

    // Act
    const found = await Promise.all(nodes.map(async ({ id }) => expand((await data.get(`/records/${id}`)).text)));

    // Assess
    expect(found.flatMap(unknownNames)).toEqual([]);
    expect(found.map((node) => node['@id'])).toEqual(nodes.map(({ id }) => `${URL_OF_SITE}/records/${id}`));
    expect(found.map((node) => node['https://schema.org/name'][0]['@value'])).toEqual(nodes.map(({ title }) => title));
    const pageOf = (node: (typeof found)[number]) => node['https://schema.org/mainEntityOfPage']?.[0] ?? node;
    expect(found.map((node) => pageOf(node)['https://schema.org/version'][0]['@value'])).toEqual(
      nodes.map(({ revision }) => revision),
    );
    expect(found.map((node) => pageOf(node)['https://schema.org/license'][0]['@value'])).toEqual(
      nodes.map(() => LICENSE),
    );
  });
});

/** A record of each kind with what its file is about, and what must be in its JSON-LD. */
const RECORDS: Record<Kind, [fields: Record<string, unknown>, expected: Record<string, unknown>]> = {
  Article: [
    {
      title: '标题',
      kicker: '肩题',
      publishedOn: '2022-08-13',
      edition: 'Edition:e',
      page: 1,
      section: '要闻',
      byline: [
        { name: '张三', person: 'Person:p' },
        { name: '李四', role: 'EDITOR' },
      ],
      mentions: ['Project:p'],
      images: [{ caption: '图', width: 800 }],
      sources: [{ edition: 'Edition:e', page: 1, quote: '原话' }],
    },
    {
      '@type': 'NewsArticle',

      headline: '标题',
      alternativeHeadline: ['肩题'],
      datePublished: '2022-08-13',
      printPage: '1',
      genre: '消息',
      author: [{ '@type': 'Person', name: '张三', '@id': `${URL_OF_SITE}/records/Person:p` }],
      editor: [{ '@type': 'Person', name: '李四' }],
      isPartOf: { '@id': `${URL_OF_SITE}/records/Edition:e` },
      mentions: [{ '@id': `${URL_OF_SITE}/records/Project:p` }],
      image: [{ '@type': 'ImageObject', caption: '图', width: { value: 800 } }],
      isBasedOn: [
        {
          '@type': 'Quotation',
          text: '原话',
          position: '1',
          isPartOf: [{ '@id': `${URL_OF_SITE}/records/Edition:e` }],
        },
      ],
    },
  ],
  Meeting: [
    {
      heldOn: '2022-08-13/2022-08-15',
      place: '三楼',
      organizers: [{ name: '党工委' }],
      participants: [{ name: '张三', role: 'CHAIR', position: '书记' }],

      namedPeople: [{ name: '王五' }],
      agendaItems: [{ action: 'HEAR', subject: '汇报', documents: ['Document:d'] }],
    },
    {
      '@type': 'Event',
      startDate: '2022-08-13',
      endDate: '2022-08-15',
      location: { '@type': 'Place', name: '三楼' },
      organizer: [{ '@type': 'Organization', name: '党工委' }],
      attendee: [{ roleName: '主持', attendee: { '@type': 'Person', name: '张三', jobTitle: '书记' } }],
      subEvent: [{ name: '汇报' }],
      workFeatured: [{ '@id': `${URL_OF_SITE}/records/Document:d` }],
    },
  ],
  Project: [
    {
      name: '天宝二期',
      status: 'UNDER_CONSTRUCTION',
      industry: 'C39',
      owner: 'Enterprise:e',
      investment: '约3亿元',
      milestones: [{ kind: 'IN_PRODUCTION', state: 'EXPECTED', date: '2023-06' }],
      parties: [{ role: 'CONTRACTOR', name: '中建' }],
    },
    {
      '@type': 'Project',
      owner: { '@id': `${URL_OF_SITE}/records/Enterprise:e` },
      keywords: ['在建', { '@type': 'DefinedTerm', termCode: 'C39', inDefinedTermSet: 'GB/T 4754-2017' }],
      event: [{ '@type': 'Event', name: '投产', keywords: '预计', startDate: '2023-06', endDate: '2023-06' }],
      member: [{ roleName: '施工方', member: { name: '中建' } }],
      subjectOf: {
        '@type': 'Dataset',
        variableMeasured: [
          {
            name: '总投资',
            description: '约3亿元',
            value: { '@type': 'MonetaryAmount', currency: 'CNY', value: '300000000' },
          },
        ],
      },
    },
  ],
  Enterprise: [
    {
      name: '天宝',
      identifiers: [{ scheme: 'GB32100-2015', identifier: '91320301MA1MXXXX1X' }],
      parent: 'Enterprise:g',
      honours: [{ title: '独角兽', year: 2022 }],
      responsiblePeople: [{ name: '张三', position: '总经理' }],
    },
    {
      '@type': 'Corporation',
      identifier: [{ value: 'Enterprise:a' }, { propertyID: 'GB32100-2015', value: '91320301MA1MXXXX1X' }],
      award: ['独角兽（2022）'],
      parentOrganization: { '@id': `${URL_OF_SITE}/records/Enterprise:g` },
      member: [{ roleName: '总经理', member: { name: '张三' } }],
    },
  ],
  Person: [
    {
      name: '张三',
      memberships: [{ position: '书记', organization: 'Organization:o', startedOn: '2021-03' }, { position: '代表' }],
    },
    {
      '@type': 'Person',
      name: '张三',
      jobTitle: ['代表'],
      memberOf: [
        { roleName: '书记', startDate: '2021-03', memberOf: { '@id': `${URL_OF_SITE}/records/Organization:o` } },
      ],
    },
  ],
  Organization: [
    { name: '管委会', organizationType: 'ADMINISTRATION', otherNames: ['开发区管委会'] },
    { '@type': 'GovernmentOrganization', name: '管委会', alternateName: ['开发区管委会'], keywords: '行政机构' },
  ],
  Document: [
    {
      title: '办法',
      documentNumber: '徐开管〔2022〕1号',
      validity: 'IN_FORCE',
      releasedOn: '2022-08-01',
      effectiveOn: '2022-09-01',
      issuers: [{ name: '管委会' }],
      replaces: ['Document:old'],
      basis: [{ title: '条例' }],
    },
    {
      '@type': 'Legislation',
      legislationIdentifier: '徐开管〔2022〕1号',
      legislationLegalForce: 'InForce',
      datePublished: '2022-08-01',
      legislationDateOfApplicability: '2022-09-01',
      publisher: [{ name: '管委会' }],
      legislationRepeals: [{ '@id': `${URL_OF_SITE}/records/Document:old` }],
      citation: [{ name: '条例' }],
    },
  ],
  Edition: [
    { title: '第1期', newspaper: '徐州日报', date: '2022-08-13', issueNumber: '1', pageCount: 4 },
    {
      '@type': 'PublicationIssue',
      isPartOf: { '@type': 'Newspaper', name: '徐州日报' },
      datePublished: '2022-08-13',
      issueNumber: '1',
      pageEnd: 4,
    },
  ],
  Area: [
    { name: '徐州', areaType: 'PREFECTURE', code: '320300', partOf: 'Area:js' },
    { '@type': 'AdministrativeArea', containedInPlace: { '@id': `${URL_OF_SITE}/records/Area:js` }, keywords: '地级' },
  ],
  AreaFigure: [
    {
      area: 'Area:z',
      figure: { name: '总产值', value: '100', qualifier: 'OVER', unit: '亿元', period: '2022-01/2022-06' },
    },
    {
      '@type': 'Observation',
      variableMeasured: '总产值',
      minValue: '100',
      unitText: '亿元',
      observationAbout: { '@id': `${URL_OF_SITE}/records/Area:z` },
      additionalProperty: { name: '时期', value: '2022-01/2022-06' },
    },
  ],
};

test.each(KINDS)('%s has the types and values of schema.org', async (kind) => {
  // Prepare
  const [fields, expected] = RECORDS[kind];
  const session = await engine.session();
  await publish(session, { changes: [put(`${kind}:a`, fields)] });

  // Act
  const { text, json } = await dataOver(session, { portal: PORTAL }).get(`/records/${kind}:a`);

  // Assess
  expect(unknownNames(await expand(text))).toEqual([]);
  expect(json).toMatchObject({
    '@context': 'https://schema.org',
    '@id': `${URL_OF_SITE}/records/${kind}:a`,
    ...expected,
  });
  expect(json.url).toMatch(/^https:\/\/www\.example\.cn\/[a-zA-Z]+\/a$/);
  if (NAMED.includes(kind))
    expect(json.mainEntityOfPage).toMatchObject({ '@type': 'WebPage', version: 1, license: LICENSE });
});

test.each([
  ['约', { value: '300000000' }],
  ['超', { minValue: '300000000' }],
  ['不低于', { minValue: '300000000' }],
  ['近', { maxValue: '300000000' }],
  ['最多', { maxValue: '300000000' }],
])('%s is a bound of the value', async (qualifier, bounds) => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Project:a', { investment: `${qualifier}3亿元` })] });

  // Act
  const { json } = await dataOver(session).get('/records/Project:a');

  // Assess
  expect(json.subjectOf.variableMeasured[0].value).toEqual({ '@type': 'MonetaryAmount', currency: 'CNY', ...bounds });
});

test.each(['2022-08-13~', '2022?', '2022-21', '202X', '2022-08-13/..'])(
  'the date %s is not made exact',
  async (date) => {
    // Prepare
    const session = await engine.session();
    await publish(session, { changes: [put('Article:a', { publishedOn: date })] });

    // Act
    const { json } = await dataOver(session).get('/records/Article:a');

    // Assess
    expect(json).not.toHaveProperty('datePublished');
  },
);
