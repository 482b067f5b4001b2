/** A half-year's figures of a development zone, as a page prints them: imported and answered without loss. */
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { importTexts, ndjson } from './importTexts.ts';

const engine = useEngine();
const asText = (...records: object[]) => ({ 'a.ndjson': ndjson(records) });

const AREAS = [
  { id: 'Organization:committee', name: '鹿鸣经开区管委会' },
  { id: 'Area:city', name: '云川市', areaType: '地级', code: '320300' },
  {
    id: 'Area:zone',
    name: '鹿鸣经济开发区',
    otherNames: ['鹿鸣经开区'],
    areaType: '开发区',
    partOf: '云川市',
    administration: '鹿鸣经开区管委会',
  },
  { id: 'Project:p', name: '储能项目', status: '在建', area: '鹿鸣经开区', park: '鹿鸣经开区管委会' },
  { id: 'Enterprise:e', name: '云川储能有限公司', area: '鹿鸣经开区' },
  { id: 'Article:a', title: '鹿鸣经开区经济运行', genre: '消息', publishedOn: '2022-08-16', mentions: ['Area:zone'] },
];
const FIGURES = [
  {
    id: 'AreaFigure:gdp-2021-h1',
    area: '鹿鸣经开区',
    figure: { name: '地区生产总值', value: '180.2亿元', period: '2021年上半年' },
  },
  {
    id: 'AreaFigure:gdp-2022-h1',
    area: '鹿鸣经开区',
    figure: {
      name: '地区生产总值',
      value: '约196.4亿元',
      period: '2022年上半年',
      change: '同比增长8.5%',
      furtherChanges: ['两年平均增长超6.1%', '比上年末增加16.2亿元'],
      ranks: ['总量全市第3位', '增速居全省第一'],
      source: { article: 'Article:a', quote: '实现地区生产总值约196.4亿元' },
    },
  },
  {
    id: 'AreaFigure:foreign-2022-h1',
    area: '云川市',
    figure: { name: '实际利用外资', value: '3亿美元', period: '2022年上半年', change: '同比下降2.1个百分点' },
  },
];

async function zoneStore() {
  const session = await engine.session();
  await importTexts(session, asText(...AREAS, ...FIGURES));
  return apiOver(session);
}

test('figures of areas are kept as printed: values, periods, several changes and ranks', async () => {
  // Prepare
  const api = await zoneStore();

  // Act
  const { areaFigure } = await api.data(`{ areaFigure(id: "AreaFigure:gdp-2022-h1") {
    title date { edtf } area { name code partOf { name code } administration { name } areaTypeLabel }
    figure {
      value unit qualifier original period { edtf original }
      change { direction percent basis original }
      furtherChanges { direction percent value unit years qualifier basisLabel original }
      ranks { position ranked rankedLabel(locale: EN) scope total original }
      source { article { id } quote }
    } } }`);

  // Assess
  expect(areaFigure).toEqual({
    title: '地区生产总值',
    date: { edtf: '2022-01/2022-06' },
    area: {
      name: '鹿鸣经济开发区',
      code: null,
      partOf: { name: '云川市', code: '320300' },
      administration: { name: '鹿鸣经开区管委会' },
      areaTypeLabel: '开发区',
    },
    figure: {
      value: '19640000000',
      unit: '元',
      qualifier: 'ABOUT',
      original: '约196.4亿元',
      period: { edtf: '2022-01/2022-06', original: '2022年上半年' },
      change: { direction: 'UP', percent: '8.5', basis: 'YEAR_ON_YEAR', original: '同比增长8.5%' },
      furtherChanges: [
        {
          direction: 'UP',
          percent: '6.1',
          value: null,
          unit: null,
          years: 2,
          qualifier: 'OVER',
          basisLabel: '年均',
          original: '两年平均增长超6.1%',
        },
        {
          direction: 'UP',
          percent: null,
          value: '1620000000',
          unit: '元',
          years: null,
          qualifier: null,
          basisLabel: '比期初',
          original: '比上年末增加16.2亿元',
        },
      ],
      ranks: [
        { position: 3, ranked: 'VALUE', rankedLabel: 'Value', scope: '全市', total: null, original: '总量全市第3位' },
        {
          position: 1,
          ranked: 'CHANGE',
          rankedLabel: 'Change',
          scope: '全省',
          total: null,
          original: '增速居全省第一',
        },
      ],
      source: { article: { id: 'Article:a' }, quote: '实现地区生产总值约196.4亿元' },
    },
  });
});

test('the figures of an area by name are a series in the order of their periods', async () => {
  // Prepare
  const api = await zoneStore();

  // Act
  const { series, city, year } = await api.data(`{
    series: areaFigures(
      filter: { area: ["Area:zone"], name: ["地区生产总值"], period: { from: "2021-01-01", to: "2022-12-31" } }
      orderBy: { field: DATE, direction: ASC }
    ) { totalCount nodes { figure { value period { edtf } } } facets { name { value count } year { value } } }
    city: area(id: "Area:city") { figures { nodes { figure { name unit change { percentagePoints } } } } }
    year: areaFigures(filter: { period: { from: "2022-01-01" } }) { totalCount }
  }`);

  // Assess
  expect(series).toEqual({
    totalCount: 2,
    nodes: [
      { figure: { value: '18020000000', period: { edtf: '2021-01/2021-06' } } },
      { figure: { value: '19640000000', period: { edtf: '2022-01/2022-06' } } },
    ],
    facets: { name: [{ value: '地区生产总值', count: 2 }], year: [{ value: '2021' }, { value: '2022' }] },
  });
  expect(city).toEqual({
    figures: { nodes: [{ figure: { name: '实际利用外资', unit: '美元', change: { percentagePoints: '2.1' } } }] },
  });
  expect(year).toEqual({ totalCount: 2 });
});

test('an area leads to its parts, projects, enterprises and articles, and they to it; statistics count by area and park', async () => {
  // Prepare
  const api = await zoneStore();

  // Act
  const answer = await api.data(`{
    area(id: "Area:zone") { projects { nodes { id area { id } } } enterprises { nodes { id area { id } } } articles { totalCount } }
    city: area(id: "Area:city") { parts { nodes { id } } }
    organization(id: "Organization:committee") { administeredAreas { nodes { id } } parkProjects { nodes { id park { name } } } }
    byArea: projectStatistics(groupBy: [AREA, PARK]) { groups { keys { value label } count } }
    enterpriseStatistics(groupBy: [AREA]) { groups { keys { value label } count } }
    records(filter: { kinds: [AREA, AREA_FIGURE] }) { totalCount }
    suggest(text: "lmjkq") { record { id } }
  }`);

  // Assess
  const zone = { value: 'Area:zone', label: '鹿鸣经济开发区' };
  expect(answer).toEqual({
    area: {
      projects: { nodes: [{ id: 'Project:p', area: { id: 'Area:zone' } }] },
      enterprises: { nodes: [{ id: 'Enterprise:e', area: { id: 'Area:zone' } }] },
      articles: { totalCount: 1 },
    },
    city: { parts: { nodes: [{ id: 'Area:zone' }] } },
    organization: {
      administeredAreas: { nodes: [{ id: 'Area:zone' }] },
      parkProjects: { nodes: [{ id: 'Project:p', park: { name: '鹿鸣经开区管委会' } }] },
    },
    byArea: {
      groups: [{ keys: [zone, { value: 'Organization:committee', label: '鹿鸣经开区管委会' }], count: 1 }],
    },
    enterpriseStatistics: { groups: [{ keys: [zone], count: 1 }] },
    records: { totalCount: 5 },
    suggest: [{ record: { id: 'Area:zone' } }, { record: { id: 'Organization:committee' } }],
  });
});
