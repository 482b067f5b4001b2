/** Page item 3, a signing of several projects: `items/3-signing-list.yaml`. */
import { type Fact, factsOf } from '../fact.ts';

const ARTICLE = 'Article:luming-2023-07-21-signing';
const SIGNING = 'Meeting:yunchuan-signing-2023-3';
const CELLS = 'Project:storage-cells';
const THERMAL = 'Project:thermal-management';
const WAREHOUSE = 'Project:smart-warehouse';
const PACKAGING = 'Project:green-packaging';
const CHENGTOU = 'Enterprise:yunchuan-chengtou';
const BUREAU = 'Organization:yunchuan-investment-bureau';

/** What all four projects have. */
const signed = (id: string, name: string): Fact[] =>
  factsOf(
    id,
    [`${name} has its name`, 'name', name],
    [`${name} is signed`, 'status', 'SIGNED'],
    [`${name} is in the zone`, 'area.id', 'Area:luming'],
    [`${name} was announced on 21 July`, 'announcedOn.edtf', '2023-07-21'],
    [`the announcement of ${name} is printed`, 'announcedOn.original', '2023年7月21日'],
    [`${name} is of the signing`, 'meetings.nodes[*].id', [SIGNING]],
    [`what was done for ${name} was to sign`, 'meetings.edges[*].outcomes', [['SIGNED']]],
  );

/** A total of the signing, which is a figure of the zone. */
const total = (id: string, name: string, [value, unit, qualifier, original]: readonly string[]): Fact[] =>
  factsOf(
    `AreaFigure:signing-2023-3-${id}`,
    [`there is a figure 集中签约${name}`, 'figure.name', `集中签约${name}`],
    [`${name} is of the zone`, 'area.id', 'Area:luming'],
    [`${name} is ${value}`, 'figure.value', value],
    [`${name} is in ${unit}`, 'figure.unit', unit],
    [`${name} is ${qualifier}`, 'figure.qualifier', qualifier],
    [`${name} is printed ${original}`, 'figure.original', original],
    [`${name} is not only expected`, 'figure.state', 'ACTUAL'],
    [`${name} is of the day of the signing`, 'figure.period.edtf', '2023-07-20'],
    [`the day of ${name} is printed`, 'figure.period.original', '2023年7月20日'],
  );

export const SIGNING_LIST_FACTS: readonly Fact[] = [
  ...factsOf(
    'Edition:luming-2023-07-21',
    ['the second edition has its title', 'title', '鹿鸣新报2023年7月21日'],
    ['the second edition is of the same paper', 'newspaper.name', '鹿鸣新报'],
    ['the second edition is of 21 July', 'date.edtf', '2023-07-21'],
    ['the second edition is printed 2023年7月21日', 'date.original', '2023年7月21日'],
    ['the second edition is 第4515期', 'issueNumber', '第4515期'],
    ['the second edition has four sections', 'sections', ['要闻', '企业', '公告', '数据']],
    ['the second edition has four articles in their order', 'articles.nodes[*].page', [1, 3, 5, 6]],
  ),
  ...factsOf(
    ARTICLE,
    ['the signing is an article', 'title', '四个项目集中签约'],
    ['the signing has a headline', 'headline', '四个项目集中签约'],
    ['the article on the signing is news', 'genre', 'NEWS'],
    ['the article on the signing is in 要闻', 'section', '要闻'],
    ['the article on the signing was published on 21 July', 'publishedOn.edtf', '2023-07-21'],
    ['the day on which the article on the signing came out is printed', 'publishedOn.original', '2023年7月21日'],
    ['the article on the signing is in the second edition', 'edition.id', 'Edition:luming-2023-07-21'],
    ['the article on the signing is on page 1', 'page', 1],
    ['the article on the signing is from 云川早报', 'reprintOf.outlet', '云川早报'],
    ['where it was first has an address', 'reprintOf.url', 'https://example.cn/zaobao/0720'],
    [
      'the article tells of the signing and four projects',
      'mentions.nodes[*].id',
      [SIGNING, CELLS, THERMAL, WAREHOUSE, PACKAGING],
    ],
  ),
  ...factsOf(
    SIGNING,
    ['the signing has its title', 'title', '云川市2023年第三次集中签约仪式'],
    ['the signing is of another type', 'meetingType', 'OTHER'],
    ['the signing is not called enlarged', 'isEnlarged', false],
    ['the signing was on 20 July', 'heldOn.edtf', '2023-07-20'],
    ['the day of the signing is printed', 'heldOn.original', '2023年7月20日'],
    ['the signing was in the zone', 'place.name', '鹿鸣经开区'],
    ['two bodies held the signing', 'organizers[*].name', ['云川市招商局', '鹿鸣经开区管委会']],
    ['both are records', 'organizers[*].organization.id', [BUREAU, 'Organization:luming-administration']],
    [
      'the signing was for four projects and a start',
      'projectOutcomes[*].kind',
      ['SIGNED', 'SIGNED', 'SIGNED', 'SIGNED', 'STARTED'],
    ],
    [
      'the five are records',
      'projectOutcomes[*].project.id',
      [CELLS, THERMAL, WAREHOUSE, PACKAGING, 'Project:luxian-storage-2'],
    ],
    ['two of them have notes', 'projectOutcomes[*].note', [null, '外资项目', null, null, '桩基试验']],
    ['the signing stands in its article', 'sources[*].article.id', [ARTICLE]],
  ),
  ...total('projects', '项目数', ['4', '个', 'EXACT', '4个']),
  ...total('investment', '总投资', ['4600000000', '元', 'OVER', '逾46亿元']),
  ...total('foreign-projects', '外资项目数', ['1', '个', 'EXACT', '1个']),
  ...total('foreign-investment', '外资项目总投资', ['200000000', '美元', 'EXACT', '2亿美元']),
  ...factsOf(
    'AreaFigure:signing-2023-3-investment',
    ['the total stands in the article', 'figure.source.article.id', ARTICLE],
    ['the total is quoted', 'figure.source.quote', '总投资逾46亿元'],
  ),

  ...signed(CELLS, '储能电芯项目'),
  ...factsOf(
    CELLS,
    ['the cells cost 500,000,000 or more', 'investment.amount', '500000000'],
    ['the cells cost up to 1,000,000,000', 'investment.upperAmount', '1000000000'],
    ['the cells cost yuan', 'investment.currency', 'CNY'],
    ['the ends for the cells are exact', 'investment.qualifier', 'EXACT'],
    ['the cost of the cells is printed 5亿元~10亿元', 'investment.original', '5亿元~10亿元'],
    ['the cost of the cells stands in the article', 'investment.source.article.id', ARTICLE],
    ['the cost of the cells is quoted', 'investment.source.quote', '鹿衔能源集团投资5亿元~10亿元'],
    ['the cells belong to the group', 'owner.id', 'Enterprise:luxian-group'],
    ['云岭资本 follows the group', 'parties[*].name', ['鹿衔能源集团有限公司', '云岭资本']],
    ['云岭资本 invests', 'parties[*].role', ['OWNER', 'INVESTOR']],
    ['云岭资本 is printed with 跟投', 'parties[1].note', '跟投'],
    ['the cells are signed and to be started', 'milestones[*].kind', ['SIGNED', 'STARTED']],
    ['the cells are not started yet', 'milestones[*].state', ['ACTUAL', 'EXPECTED']],
    ['these two have days', 'milestones[*].date.edtf', ['2023-07-20', '../2023-12-20']],
    ['the days of these two are printed', 'milestones[*].date.original', ['2023年7月20日', '2023年12月20日前']],
  ),
  ...signed(THERMAL, '汽车热管理项目'),
  ...factsOf(
    THERMAL,
    ['thermal management costs 200,000,000', 'investment.amount', '200000000'],
    ['thermal management costs dollars', 'investment.currency', 'USD'],
    ['its cost is exact', 'investment.qualifier', 'EXACT'],
    ['its cost is printed 总投资2亿美元', 'investment.original', '总投资2亿美元'],
    ['it has a registered capital', 'indicators[*].name', ['注册资本']],
    ['the capital is 50,000,000 or more', 'indicators[*].value', ['50000000']],
    ['the capital is up to 80,000,000', 'indicators[*].upperValue', ['80000000']],
    ['the capital is in dollars', 'indicators[*].unit', ['美元']],
    ['the ends of the capital are exact', 'indicators[*].qualifier', ['EXACT']],
    ['the capital is not only expected', 'indicators[*].state', ['ACTUAL']],
    ['the capital is printed 5000万至8000万美元', 'indicators[*].original', ['5000万至8000万美元']],
    ['two parties join', 'parties[*].name', ['德国诺尔海姆公司', '云川城投']],
    ['both parties invest', 'parties[*].role', ['INVESTOR', 'INVESTOR']],
    ['both parties are in a joint venture', 'parties[*].note', ['合资', '合资']],
    ['of the two 云川城投 is a record', 'parties[*].body.id', [null, CHENGTOU]],
  ),
  ...signed(WAREHOUSE, '智能仓储项目'),
  ...factsOf(
    WAREHOUSE,
    ['the warehouse costs 1,860,000,000', 'investment.amount', '1860000000'],
    ['the warehouse costs yuan', 'investment.currency', 'CNY'],
    ['the cost of the warehouse is exact', 'investment.qualifier', 'EXACT'],
    ['the cost of the warehouse is printed 18.6亿元', 'investment.original', '18.6亿元'],
    ['the warehouse belongs to 云川城投', 'owner.id', CHENGTOU],
    ['the warehouse has a size', 'indicators[*].name', ['仓库面积']],
    ['the size is 120,000', 'indicators[*].value', ['120000']],
    ['the size is in square metres', 'indicators[*].unit', ['平方米']],
    ['the size is exact', 'indicators[*].qualifier', ['EXACT']],
    ['the size is planned', 'indicators[*].state', ['EXPECTED']],
    ['the size is printed 12万平方米', 'indicators[*].original', ['12万平方米']],
  ),
  ...signed(PACKAGING, '绿色包装项目'),
  ...factsOf(
    PACKAGING,
    ['packaging costs 300,000,000', 'investment.amount', '300000000'],
    ['packaging costs yuan', 'investment.currency', 'CNY'],
    ['packaging costs at most that', 'investment.qualifier', 'UP_TO'],
    ['the cost of packaging is printed 不超过3亿元', 'investment.original', '不超过3亿元'],
    ['packaging makes boxes', 'capacities[*].product', ['包装箱']],
    ['packaging makes 30,000,000 or more', 'capacities[*].value', ['30000000']],
    ['packaging makes up to 50,000,000', 'capacities[*].upperValue', ['50000000']],
    ['boxes are counted 个', 'capacities[*].unit', ['个']],
    ['boxes are for a year', 'capacities[*].period', ['YEAR']],
    ['the ends for boxes are exact', 'capacities[*].qualifier', ['EXACT']],
    ['the boxes are printed 3000万—5000万个', 'capacities[*].original', ['3000万—5000万个']],
  ),
  ...factsOf(
    CHENGTOU,
    ['there is 云川城市投资有限公司', 'name', '云川城市投资有限公司'],
    ['it is known as 云川城投', 'otherNames', ['云川城投']],
    ['云川城投 invests for the state', 'ownership', 'STATE_OWNED_INVESTMENT'],
    ['云川城投 has two projects', 'projects.nodes[*].id', [THERMAL, WAREHOUSE]],
    ['云川城投 invests in one and owns one', 'projects.edges[*].roles', [['INVESTOR'], ['OWNER']]],
  ),
  ...factsOf(
    BUREAU,
    ['there is 云川市招商局', 'name', '云川市招商局'],
    ['云川市招商局 is a body of administration', 'organizationType', 'ADMINISTRATION'],
    ['云川市招商局 held the signing', 'meetings.nodes[*].id', [SIGNING]],
  ),
];
