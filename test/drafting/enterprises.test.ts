/** Enterprises as newspapers name them: short forms, honours and figures. */
import { draftLines, enterprisesOf, refusedIn } from './projectTexts.ts';
import type { Drafted } from './draftText.ts';

const FOUNDRY = `南岭铸造入选省级绿色工厂
记者来到位于东港产业园的南岭铸造股份有限公司（以下简称“南岭铸造”），8000多平方米的洁净车间里，机器轰鸣。目前，南岭铸造日产汽车铸件近2万件。
南岭铸造成立于2008年，现有员工1260人，拥有发明专利35项。今年上半年，公司实现营业收入9.8亿元，净利润同比增长12.5%。
2022年，公司获评国家级专精特新“小巨人”企业。近日，省工业和信息化厅公布2023年度省级绿色工厂名单，南岭铸造榜上有名。
`;

test('an enterprise with its short form, its park, its figures and its honours', () => {
  // Act
  const file = draftLines(FOUNDRY);
  const [enterprise, ...others] = file.records.filter(({ id }) => id.startsWith('Enterprise:')) as Drafted[];

  // Assess
  expect(others).toEqual([]);
  expect(enterprise).toMatchObject({
    name: '南岭铸造股份有限公司',
    otherNames: ['南岭铸造'],
    park: { name: '东港产业园', organization: 'Organization:dong-gang-chan-ye-yuan' },
    honours: [
      {
        title: '2023年度省级绿色工厂',
        level: '省级',
        year: 2023,
        issuer: 'Organization:sheng-gong-ye-he-xin-xi-hua-ting',
      },
      { title: '国家级专精特新“小巨人”企业', level: '国家级' },
    ],
  });
  expect(
    enterprise.indicators.map(({ name, value, unit, qualifier, per, period, change }: Drafted) =>
      [name, value, unit, qualifier, per, period?.edtf, change?.percent].filter((each) => each !== undefined).join(' '),
    ),
  ).toEqual([
    '洁净车间 8000 平方米 OVER',
    '日产汽车铸件 20000 件 NEARLY DAY',
    '员工 1260 人',
    '发明专利 35 项',
    '营业收入 980000000 元 2023-01/2023-06',
    '净利润 2023-01/2023-06 12.5',
  ]);
  expect(refusedIn(file)).toEqual([]);
});

test('the headline and the text tell of one honour, given out by the body of its sentence', () => {
  // Act
  const [enterprise] = enterprisesOf(`青禾人力集团荣获2022年度全省人力资源服务机构AAAA级信用等级
近日，江南省人力资源服务行业协会发布评定结果，青禾人力集团荣获2022年度全省人力资源服务机构AAAA级信用等级。评定经过机构自评、市级审核、专家评审等环节。
`);

  // Assess
  expect(enterprise).toMatchObject({
    name: '青禾人力集团',
    honours: [
      {
        title: '2022年度全省人力资源服务机构AAAA级信用等级',
        level: 'AAAA',
        year: 2022,
        issuer: 'Organization:jiang-nan-sheng-ren-li-zi-yuan-fu-wu-hang-ye-xie-hui',
        steps: ['机构自评', '市级审核', '专家评审'],
      },
    ],
  });
});

test('what is expected to be more than the periods before together', () => {
  expect(
    enterprisesOf('图片新闻\n今年以来，云海机械有限公司产销两旺，预计第三季度，轨道配件销售超过前两季度总和。\n'),
  ).toMatchObject([
    {
      name: '云海机械有限公司',
      indicators: [
        {
          name: '轨道配件销售',
          state: 'EXPECTED',
          period: { edtf: '2023-07/2023-09' },
          change: { direction: 'UP', basis: 'PRECEDING_PERIODS_TOGETHER' },
        },
      ],
    },
  ]);
});

test.each<[words: string, names: string[]]>([
  ['由江州市德润建设投资有限公司负责实施', ['江州市德润建设投资有限公司']],
  ['金石新材料（东山）有限公司与蓝天家居集团签约', ['金石新材料（东山）有限公司', '蓝天家居集团']],
  ['3月5日，江南重工(集团)股份有限公司在河湾举行仪式', ['江南重工(集团)股份有限公司']],
  ['泰和药业有限公司和永和电器有限公司合作', ['泰和药业有限公司', '永和电器有限公司']],
  ['云海重工董事长李建国说', ['云海重工']],
  ['云海重工全资子公司江州云杉储能有限公司', ['云海重工', '江州云杉储能有限公司']],
  ['由中铁十九局承建', ['中铁十九局']],
  ['与Orion Harbour Holdings Limited签署协议', ['Orion Harbour Holdings Limited']],
  ['华为投资建设的数据中心开工', ['华为']],
])('%s', (words, names) => {
  expect(enterprisesOf(`河湾消息\n${words}。\n`).map(({ name }) => name)).toEqual(names);
});

test('a short form is of the group itself before it is of its companies', () => {
  // Act
  const enterprises = enterprisesOf(
    '河湾消息\n德国克林公司昨日宣布建厂。上海克林制药有限公司将供应原料，克林计划明年投产。\n',
  );

  // Assess
  expect(enterprises.map(({ name, otherNames }) => [name, otherNames])).toEqual([
    ['德国克林公司', ['克林']],
    ['上海克林制药有限公司', undefined],
  ]);
});

test('short forms belong to the one enterprise that they are short for', () => {
  // Act
  const enterprises = enterprisesOf(`河湾消息
中国湘江装备集团有限公司与海东汽车股份有限公司签约。湘江装备集团将为海东汽车供货，海东汽车销量居前。
海东控股有限公司同日宣布增资。
`);

  // Assess
  expect(enterprises.map(({ name, otherNames }) => [name, otherNames])).toEqual([
    ['中国湘江装备集团有限公司', ['湘江装备集团']],
    ['海东汽车股份有限公司', ['海东汽车']],
    ['海东控股有限公司', undefined],
  ]);
});
