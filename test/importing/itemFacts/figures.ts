/** Page item 6, the figures of a zone for half a year: `items/6-figures.yaml`. */
import { type Fact, factsOf } from '../fact.ts';

const ARTICLE = 'Article:luming-2023-07-21-figures';
const ZONE = 'Area:luming';
const CITY = 'Area:yunchuan';
const PROVINCE = 'Area:yunjiang';

interface Printed {
  readonly name: string;
  readonly period: readonly [edtf: string, original: string];
  /** Absent where only a change or a rank is printed. */
  readonly value?: readonly [value: string, unit: string, qualifier: string, original: string];
  readonly isExpected?: true;
}

const H1 = ['2023-01/2023-06', '2023年上半年'] as const;

/** What each figure has; those that it does not have are null. */
function figure(slug: string, { name, period, value, isExpected }: Printed): Fact[] {
  const [number = null, unit = null, qualifier = null, original = null] = value ?? [];
  const what = `${name} of ${period[1]}`;
  return factsOf(
    `AreaFigure:luming-${slug}`,
    [`there is a figure ${what}`, 'figure.name', name],
    [`${what} is of the zone`, 'area.id', ZONE],
    [`the value of ${what}`, 'figure.value', number],
    [`the unit of ${what}`, 'figure.unit', unit],
    [`the qualifier of ${what}`, 'figure.qualifier', qualifier],
    [`${what} as printed`, 'figure.original', original],
    [`the time of ${what}`, 'figure.period.edtf', period[0]],
    [`the time of ${what} as printed`, 'figure.period.original', period[1]],
    [`whether ${what} is expected`, 'figure.state', isExpected ? 'EXPECTED' : 'ACTUAL'],
  );
}

/** How a figure has changed: by `size`, which stands in the field `measure`. */
function change(
  slug: string,
  [direction, basis, original]: readonly [direction: string, basis: string, original: string],
  [measure, size]: readonly [measure: 'percent' | 'percentagePoints' | 'value', size: string],
): Fact[] {
  return factsOf(
    `AreaFigure:luming-${slug}`,
    [`${slug} went ${direction}`, 'figure.change.direction', direction],
    [`${slug} is compared`, 'figure.change.basis', basis],
    [`${slug} changed by ${size}`, `figure.change.${measure}`, size],
    [`the change of ${slug} is printed ${original}`, 'figure.change.original', original],
  );
}

export const FIGURE_FACTS: readonly Fact[] = [
  ...factsOf(
    ARTICLE,
    ['the half-year is an article', 'title', '半年报里看鹿鸣'],
    ['the half-year has a headline', 'headline', '半年报里看鹿鸣'],
    ['the half-year is a feature', 'genre', 'FEATURE'],
    ['the half-year is in 数据', 'section', '数据'],
    ['the half-year was published on 21 July', 'publishedOn.edtf', '2023-07-21'],
    ['the day on which the half-year came out is printed', 'publishedOn.original', '2023年7月21日'],
    ['the half-year is in the second edition', 'edition.id', 'Edition:luming-2023-07-21'],
    ['the half-year is on page 6', 'page', 6],
    ['the half-year tells of zone and city', 'mentions.nodes[*].id', [ZONE, CITY]],
  ),
  ...factsOf(
    PROVINCE,
    ['there is 云江省', 'name', '云江省'],
    ['云江省 is a province', 'areaType', 'PROVINCE'],
    ['云江省 has the city', 'parts.nodes[*].id', [CITY]],
  ),
  ...factsOf(
    CITY,
    ['there is 云川市', 'name', '云川市'],
    ['云川市 is a city', 'areaType', 'PREFECTURE'],
    ['云川市 is 329700', 'code', '329700'],
    ['云川市 is in the province', 'partOf.id', PROVINCE],
    ['云川市 has the zone', 'parts.nodes[*].id', [ZONE]],
    ['云川市 is told of by the half-year', 'articles.nodes[*].id', [ARTICLE]],
  ),
  ...factsOf(
    ZONE,
    ['there is 鹿鸣经济技术开发区', 'name', '鹿鸣经济技术开发区'],
    ['it is called 鹿鸣经开区', 'otherNames', ['鹿鸣经开区']],
    ['鹿鸣经开区 is a zone', 'areaType', 'DEVELOPMENT_ZONE'],
    ['the zone is in the city', 'partOf.id', CITY],
    ['the zone is administered', 'administration.id', 'Organization:luming-administration'],
    ['the zone stands in the half-year', 'sources[*].article.id', [ARTICLE]],
    ['the zone has ten figures and four totals', 'figures.totalCount', 14],
    ['the zone has five projects', 'projects.totalCount', 5],
    [
      'the zone has two enterprises',
      'enterprises.nodes[*].id',
      ['Enterprise:luxian-group', 'Enterprise:luxian-storage'],
    ],
    ['two articles tell of the zone', 'articles.nodes[*].id', [ARTICLE, 'Article:luming-2023-07-18-start']],
  ),

  ...figure('gdp-2022-h1', {
    name: '地区生产总值',
    period: ['2022-01/2022-06', '2022年上半年'],
    value: ['19610000000', '元', 'EXACT', '196.1亿元'],
  }),
  ...factsOf(
    'AreaFigure:luming-gdp-2022-h1',
    ['the zone was third', 'figure.ranks[*].position', [3]],
    ['it was third by value', 'figure.ranks[*].ranked', ['VALUE']],
    ['it was third in the city', 'figure.ranks[*].scope', ['全市']],
    ['it is printed 总量全市第3位', 'figure.ranks[*].original', ['总量全市第3位']],
  ),
  ...figure('gdp-2023-h1', { name: '地区生产总值', period: H1, value: ['21280000000', '元', 'ABOUT', '约212.8亿元'] }),
  ...change('gdp-2023-h1', ['UP', 'YEAR_ON_YEAR', '同比增长8.5%'], ['percent', '8.5']),
  ...factsOf(
    'AreaFigure:luming-gdp-2023-h1',
    ['the product grew for two years', 'figure.furtherChanges[*].years', [2]],
    ['in these years it went up', 'figure.furtherChanges[*].direction', ['UP']],
    ['in these years it grew by 6.1 per cent', 'figure.furtherChanges[*].percent', ['6.1']],
    ['that is an average', 'figure.furtherChanges[*].basis', ['ANNUAL_AVERAGE']],
    ['that is printed 两年平均增长6.1%', 'figure.furtherChanges[*].original', ['两年平均增长6.1%']],
    ['the zone is second and third', 'figure.ranks[*].position', [2, 3]],
    ['second by value and third by growth', 'figure.ranks[*].ranked', ['VALUE', 'CHANGE']],
    ['second in the city and third in the province', 'figure.ranks[*].scope', ['全市', '全省']],
    ['both ranks are printed', 'figure.ranks[*].original', ['总量全市第2位', '增速居全省第3位']],
    ['the product stands in the article', 'figure.source.article.id', ARTICLE],
    ['the product stands on page 6', 'figure.source.page', 6],
    ['the product is quoted', 'figure.source.quote', '实现地区生产总值约212.8亿元，同比增长8.5%'],
  ),
  ...figure('gdp-2023', {
    name: '地区生产总值',
    period: ['2023', '2023年'],
    value: ['44000000000', '元', 'EXACT', '440亿元至450亿元'],
    isExpected: true,
  }),
  ...factsOf('AreaFigure:luming-gdp-2023', ['the year may bring 450亿元', 'figure.upperValue', '45000000000']),
  ...figure('industry-2023-h1', { name: '规模以上工业增加值', period: H1 }),
  ...change('industry-2023-h1', ['UP', 'YEAR_ON_YEAR', '同比增长11.2%'], ['percent', '11.2']),
  ...figure('fixed-assets-2023-h1', {
    name: '固定资产投资',
    period: H1,
    value: ['9640000000', '元', 'EXACT', '96.4亿元'],
  }),
  ...change('fixed-assets-2023-h1', ['DOWN', 'YEAR_ON_YEAR', '同比下降2.3%'], ['percent', '2.3']),
  ...figure('revenue-2023-h1', {
    name: '一般公共预算收入',
    period: H1,
    value: ['1805000000', '元', 'EXACT', '18.05亿元'],
  }),
  ...change('revenue-2023-h1', ['UP', 'YEAR_ON_YEAR', '同比增加1.2亿元'], ['value', '120000000']),
  ...factsOf('AreaFigure:luming-revenue-2023-h1', ['the revenue grew by yuan', 'figure.change.unit', '元']),
  ...figure('foreign-capital-2023-h1', {
    name: '实际利用外资',
    period: H1,
    value: ['160000000', '美元', 'EXACT', '1.6亿美元'],
  }),
  ...factsOf(
    'AreaFigure:luming-foreign-capital-2023-h1',
    ['for foreign capital the zone is first', 'figure.ranks[*].position', [1]],
    ['for foreign capital it is first by growth', 'figure.ranks[*].ranked', ['CHANGE']],
    ['for foreign capital it is first in the province', 'figure.ranks[*].scope', ['全省']],
    ['that is printed 增速位列全省第一', 'figure.ranks[*].original', ['增速位列全省第一']],
  ),
  ...figure('industry-share-2023-h1', { name: '工业投资占比', period: H1, value: ['61.5', '%', 'EXACT', '61.5%'] }),
  ...change('industry-share-2023-h1', ['UP', 'YEAR_ON_YEAR', '同比提高3.4个百分点'], ['percentagePoints', '3.4']),
  ...figure('enterprises-2023-06', {
    name: '规模以上工业企业',
    period: ['2023-06-30', '6月末'],
    value: ['217', '家', 'EXACT', '217家'],
  }),
  ...change('enterprises-2023-06', ['UP', 'START_OF_PERIOD', '比上年末增加15家'], ['value', '15']),
  ...factsOf('AreaFigure:luming-enterprises-2023-06', ['enterprises are counted 家', 'figure.change.unit', '家']),
  ...figure('assessment-2022', { name: '综合考评', period: ['2022', '2022年'] }),
  ...factsOf(
    'AreaFigure:luming-assessment-2022',
    ['in the assessment the zone is 35th', 'figure.ranks[*].position', [35]],
    ['it is 35th of 229', 'figure.ranks[*].total', [229]],
    ['these are the zones of the state', 'figure.ranks[*].scope', ['全国229家国家级经开区']],
    ['it is printed as a sentence', 'figure.ranks[*].original', ['在全国229家国家级经开区中排名第35位']],
  ),
];
