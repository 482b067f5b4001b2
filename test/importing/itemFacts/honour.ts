/** Page item 4, an honour of an enterprise: `items/4-honour.yaml`. */
import { type Fact, factsOf } from '../fact.ts';

const ARTICLE = 'Article:luming-2023-07-21-honour';
const GROUP = 'Enterprise:luxian-group';
const DEPARTMENT = 'Organization:yunjiang-industry-department';
const HALF_YEAR = '2023-01/2023-06';
const END_OF_JUNE = '2023-06-21/2023-06-30';

export const HONOUR_FACTS: readonly Fact[] = [
  ...factsOf(
    ARTICLE,
    ['the honour is an article', 'title', '鹿衔能源集团入选省级绿色工厂'],
    ['the honour has a headline', 'headline', '鹿衔能源集团入选省级绿色工厂'],
    ['the article on the honour is news', 'genre', 'NEWS'],
    ['the article on the honour is in 企业', 'section', '企业'],
    ['the article on the honour was published on 21 July', 'publishedOn.edtf', '2023-07-21'],
    ['the day on which the article on the honour came out is printed', 'publishedOn.original', '2023年7月21日'],
    ['the article on the honour is in the second edition', 'edition.id', 'Edition:luming-2023-07-21'],
    ['the article on the honour is on page 3', 'page', 3],
    [
      'the article tells of group, department and subsidiary',
      'mentions.nodes[*].id',
      [GROUP, DEPARTMENT, 'Enterprise:luxian-storage'],
    ],
  ),
  ...factsOf(
    GROUP,
    ['the group has its name', 'name', '鹿衔能源集团有限公司'],
    ['the group is known as 鹿衔能源集团', 'otherNames', ['鹿衔能源集团']],
    ['the group has a credit code', 'identifiers[*].scheme', ['GB32100-2015']],
    ['the credit code is 91329700MA0LUXIAN3', 'identifiers[*].identifier', ['91329700MA0LUXIAN3']],
    ['the group is private', 'ownership', 'PRIVATE'],
    ['the group is in the zone', 'area.id', 'Area:luming'],
    ['what is to come is told', 'summary', '子公司云川鹿衔储能科技有限公司今年将申报国家级绿色工厂。'],
    ['the group has two honours', 'honours[*].title', ['绿色工厂', '节能先进企业']],
    ['the honours are of the province and the city', 'honours[*].level', ['省级', '市级']],
    ['the honours are for 2023 and 2021', 'honours[*].year', [2023, 2021]],
    ['the department gave the first one', 'honours[*].issuer.id', [DEPARTMENT, null]],
    [
      'the first one took five steps',
      'honours[*].steps',
      [['企业自评', '第三方评价', '市级推荐', '专家评审', '网上公示'], []],
    ],
    [
      'the group has seven figures',
      'indicators[*].name',
      ['营业收入', '研发投入占比', '单位产品能耗', '绿电消纳量', '专利拥有量', '员工', '营业收入'],
    ],
    [
      'six of them have values',
      'indicators[*].value',
      ['4860000000', '5.2', null, '120000000', '318', '3200', '10000000000'],
    ],
    ['the six have units', 'indicators[*].unit', ['元', '%', null, '千瓦时', '件', '人', '元']],
    ['the six are qualified', 'indicators[*].qualifier', ['EXACT', 'EXACT', null, 'ABOUT', 'EXACT', 'OVER', 'OVER']],
    [
      'the six are printed',
      'indicators[*].original',
      ['48.6亿元', '5.2%', null, '约1.2亿千瓦时', '318件', '3200余人', '突破100亿元'],
    ],
    [
      'the seven are of the half-year, of its end and of the year',
      'indicators[*].period.edtf',
      [HALF_YEAR, HALF_YEAR, HALF_YEAR, HALF_YEAR, END_OF_JUNE, END_OF_JUNE, '2023'],
    ],
    [
      'these times are printed',
      'indicators[*].period.original',
      ['2023年上半年', '2023年上半年', '2023年上半年', '2023年上半年', '2023年6月底', '2023年6月底', '2023年'],
    ],
    [
      'only the last of the seven is expected',
      'indicators[*].state',
      ['ACTUAL', 'ACTUAL', 'ACTUAL', 'ACTUAL', 'ACTUAL', 'ACTUAL', 'EXPECTED'],
    ],
    ['six rose, fell or stayed', 'indicators[*].change.direction', ['UP', 'UP', 'DOWN', 'UP', 'UP', 'UNCHANGED', null]],
    [
      'they are compared with a year or half a year before',
      'indicators[*].change.basis',
      ['YEAR_ON_YEAR', 'YEAR_ON_YEAR', 'YEAR_ON_YEAR', 'YEAR_ON_YEAR', 'START_OF_PERIOD', 'START_OF_PERIOD', null],
    ],
    ['two changed by per cent', 'indicators[*].change.percent', ['12.3', null, '8', null, null, null, null]],
    ['one changed by points', 'indicators[1].change.percentagePoints', '0.6'],
    ['one grew to three times as much', 'indicators[3].change.multiple', '3'],
    ['one grew by 42', 'indicators[4].change.value', '42'],
    ['these are 件', 'indicators[4].change.unit', '件'],
    [
      'the changes are printed',
      'indicators[*].change.original',
      [
        '同比增长12.3%',
        '同比提高0.6个百分点',
        '同比下降8%',
        '比上年同期增长2倍',
        '比上年末增加42件',
        '与上年末持平',
        null,
      ],
    ],
    ['the income stands in the article', 'indicators[0].source.article.id', ARTICLE],
    ['the income stands on page 3', 'indicators[0].source.page', 3],
    ['the income is quoted', 'indicators[0].source.quote', '营业收入48.6亿元，同比增长12.3%'],
    ['顾听澜 answers for the group', 'responsiblePeople[*].name', ['顾听澜']],
    ['顾听澜 is 集团董事长', 'responsiblePeople[*].position', ['集团董事长']],
    ['顾听澜 is a record', 'responsiblePeople[*].person.id', ['Person:gu-tinglan']],
    ['the group has a subsidiary', 'subsidiaries.nodes[*].id', ['Enterprise:luxian-storage']],
    ['the group has two projects', 'projects.nodes[*].id', ['Project:storage-cells', 'Project:luxian-storage']],
    ['the group owns one and buys of the other', 'projects.edges[*].roles', [['OWNER'], ['CUSTOMER']]],
    ['the group stands in the article', 'sources[*].article.id', [ARTICLE]],
    ['the group is told of by the article', 'articles.nodes[*].id', [ARTICLE]],
  ),
  ...factsOf(
    'Person:gu-tinglan',
    ['there is 顾听澜', 'name', '顾听澜'],
    ['顾听澜 has a post', 'positions', ['集团董事长']],
    ['顾听澜 has the group', 'enterprises.nodes[*].id', [GROUP]],
  ),
  ...factsOf(
    DEPARTMENT,
    ['there is 云江省工业和信息化厅', 'name', '云江省工业和信息化厅'],
    ['云江省工业和信息化厅 is a body of administration', 'organizationType', 'ADMINISTRATION'],
    ['云江省工业和信息化厅 has honoured the group', 'honouredEnterprises.nodes[*].id', [GROUP]],
    ['云江省工业和信息化厅 is told of by the article', 'articles.nodes[*].id', [ARTICLE]],
  ),
];
