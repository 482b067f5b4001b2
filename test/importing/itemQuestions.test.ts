/** What readers ask about the six items, each in one operation. */
import { type Api, apiOver } from '../support/api.ts';
import { useItems } from '../support/shared.ts';

const items = useItems();
let api: Api;

beforeAll(() => {
  api = apiOver(items.session);
});

test('which projects are late on a day, whose are they, and what was expected when', async () => {
  // Act
  const { first, then } = await api.data(`{
    first: projects(filter: { overdue: { asOf: "2023-11-01" } }) {
      nodes { name phaseOf { name owner { name } } milestones { kindLabel date { latest original } } }
    }
    then: projects(filter: { overdue: { asOf: "2024-01-01" } }, orderBy: { field: NAME, direction: ASC }) { nodes { name } }
  }`);

  // Assess
  expect(first.nodes).toEqual([
    {
      name: '鹿衔钠离子储能项目一期',
      phaseOf: { name: '鹿衔钠离子储能项目', owner: { name: '云川鹿衔储能科技有限公司' } },
      milestones: [
        { kindLabel: '封顶', date: { latest: '2023-10-31', original: '2023年10月底前' } },
        { kindLabel: '投产', date: { latest: '2024-06-30', original: '2024年上半年' } },
      ],
    },
  ]);
  expect(then.nodes).toEqual([{ name: '储能电芯项目' }, { name: '鹿衔钠离子储能项目一期' }]);
});

test('what a signing brought: projects with the ranges of their investments, their parties, and the totals', async () => {
  // Act
  const { meeting, area } = await api.data(`{
    meeting(id: "Meeting:yunchuan-signing-2023-3") {
      organizers { name }
      projectOutcomes { kindLabel project { name investment { amount upperAmount currency original } parties { roleLabel name } } }
    }
    area(id: "Area:luming") {
      figures(filter: { period: { from: "2023-07-20", to: "2023-07-20" }, words: "集中签约" }, orderBy: { field: DATE, direction: ASC }) {
        nodes { figure { name original } }
      }
    }
  }`);

  // Assess
  const invested = (amount: string, upperAmount: string | null, currency: string, original: string) => ({
    amount,
    upperAmount,
    currency,
    original,
  });
  expect(meeting.organizers).toEqual([{ name: '云川市招商局' }, { name: '鹿鸣经开区管委会' }]);
  expect(meeting.projectOutcomes).toEqual([
    {
      kindLabel: '签约',
      project: {
        name: '储能电芯项目',
        investment: invested('500000000', '1000000000', 'CNY', '5亿元~10亿元'),
        parties: [
          { roleLabel: '业主', name: '鹿衔能源集团有限公司' },
          { roleLabel: '投资方', name: '云岭资本' },
        ],
      },
    },
    {
      kindLabel: '签约',
      project: {
        name: '汽车热管理项目',
        investment: invested('200000000', null, 'USD', '总投资2亿美元'),
        parties: [
          { roleLabel: '投资方', name: '德国诺尔海姆公司' },
          { roleLabel: '投资方', name: '云川城投' },
        ],
      },
    },
    {
      kindLabel: '签约',
      project: {
        name: '智能仓储项目',
        investment: invested('1860000000', null, 'CNY', '18.6亿元'),
        parties: [{ roleLabel: '业主', name: '云川城市投资有限公司' }],
      },
    },
    {
      kindLabel: '签约',
      project: { name: '绿色包装项目', investment: invested('300000000', null, 'CNY', '不超过3亿元'), parties: [] },
    },
    { kindLabel: '开工', project: { name: '鹿衔钠离子储能项目二期', investment: null, parties: [] } },
  ]);
  expect(area.figures.nodes.map(({ figure }: { figure: object }) => figure)).toEqual(
    expect.arrayContaining([
      { name: '集中签约项目数', original: '4个' },
      { name: '集中签约总投资', original: '逾46亿元' },
      { name: '集中签约外资项目数', original: '1个' },
      { name: '集中签约外资项目总投资', original: '2亿美元' },
    ]),
  );
  expect(area.figures.nodes).toHaveLength(4);
});

test('how one figure of a zone went from period to period, with its ranks and what is expected', async () => {
  // Act
  const { series, expected } = await api.data(`{
    series: areaFigures(
      filter: { area: ["Area:luming"], name: ["地区生产总值"], state: [ACTUAL] }
      orderBy: { field: DATE, direction: ASC }
    ) {
      nodes { figure { value period { original } change { percent } ranks { position scope rankedLabel } } }
    }
    expected: areaFigures(filter: { area: ["Area:luming"], name: ["地区生产总值"], state: [EXPECTED] }) {
      nodes { figure { value upperValue period { original } } }
    }
  }`);

  // Assess
  expect(series.nodes).toEqual([
    {
      figure: {
        value: '19610000000',
        period: { original: '2022年上半年' },
        change: null,
        ranks: [{ position: 3, scope: '全市', rankedLabel: '总量' }],
      },
    },
    {
      figure: {
        value: '21280000000',
        period: { original: '2023年上半年' },
        change: { percent: '8.5' },
        ranks: [
          { position: 2, scope: '全市', rankedLabel: '总量' },
          { position: 3, scope: '全省', rankedLabel: '增速' },
        ],
      },
    },
  ]);
  expect(expected.nodes).toEqual([
    { figure: { value: '44000000000', upperValue: '45000000000', period: { original: '2023年' } } },
  ]);
});

test('which documents a body has issued, whether they are in force, and what they replace', async () => {
  // Act
  const { documents } = await api.data(`{
    documents(filter: { issuer: ["Organization:luming-administration"] }, orderBy: { field: DATE, direction: DESC }) {
      nodes { documentNumber validityLabel effectiveOn { edtf } expiresOn { edtf } issuers { name }
        replaces { nodes { documentNumber validityLabel } } replacedBy { nodes { documentNumber } } }
    }
  }`);

  // Assess
  expect(documents.nodes).toEqual([
    {
      documentNumber: '云发改规〔2023〕7号',
      validityLabel: '有效',
      effectiveOn: { edtf: '2023-08-01' },
      expiresOn: { edtf: '2026-07-31' },
      issuers: [{ name: '云川市发展和改革委员会' }, { name: '云川市财政局' }, { name: '鹿鸣经开区管委会' }],
      replaces: { nodes: [{ documentNumber: '鹿管发〔2020〕31号', validityLabel: '废止' }] },
      replacedBy: { nodes: [] },
    },
    {
      documentNumber: '鹿管发〔2020〕31号',
      validityLabel: '废止',
      effectiveOn: { edtf: '2020-06-01' },
      expiresOn: null,
      issuers: [{ name: '鹿鸣经开区管委会' }],
      replaces: { nodes: [] },
      replacedBy: { nodes: [{ documentNumber: '云发改规〔2023〕7号' }] },
    },
  ]);
});

test('which documents are in force', async () => {
  // Act
  const { documents } = await api.data(
    '{ documents(filter: { validity: [IN_FORCE] }) { totalCount nodes { documentNumber } facets { validity(excludeOwn: true) { value label count } } } }',
  );

  // Assess
  expect(documents.nodes).toContainEqual({ documentNumber: '云发改规〔2023〕7号' });
  expect(documents.nodes).not.toContainEqual({ documentNumber: '鹿管发〔2020〕31号' });
  expect(documents.facets.validity).toContainEqual({ value: 'REPEALED', label: '废止', count: 1 });
});

test.each([['云发改规[2023]7号'], ['鹿管发(2020)31号']])(
  'a document by its number as typed: %s',
  async (documentNumber) => {
    // Act
    const { documents } = await api.data(
      'query ($n: String) { documents(filter: { documentNumber: $n }) { totalCount } }',
      {
        n: documentNumber,
      },
    );

    // Assess
    expect(documents.totalCount).toBe(1);
  },
);

test('which enterprises of a zone were honoured by the province in a year, by whom and in which steps', async () => {
  // Act
  const { enterprises } = await api.data(`{
    enterprises(filter: { area: ["Area:luming"], honour: { level: ["省级"], year: [2023] } }) {
      nodes { name honours { title level year issuer { name } steps } subsidiaries { nodes { name } } }
    }
  }`);

  // Assess
  expect(enterprises.nodes).toEqual([
    {
      name: '鹿衔能源集团有限公司',
      honours: [
        {
          title: '绿色工厂',
          level: '省级',
          year: 2023,
          issuer: { name: '云江省工业和信息化厅' },
          steps: ['企业自评', '第三方评价', '市级推荐', '专家评审', '网上公示'],
        },
        { title: '节能先进企业', level: '市级', year: 2021, issuer: null, steps: [] },
      ],
      subsidiaries: { nodes: [{ name: '云川鹿衔储能科技有限公司' }] },
    },
  ]);
});

test('what a meeting said about what, and which document and project it was about', async () => {
  // Act
  const { meetings } = await api.data(`{
    meetings(filter: { chair: ["Person:chen-wangchuan"], heldOn: { from: "2023-07-01", to: "2023-07-31" } }) {
      nodes { title
        agendaItems { actionLabel documents { title validityLabel } directives { kindLabel text } }
        projectOutcomes { kindLabel note project { name } } }
    }
  }`);

  // Assess
  expect(meetings.nodes).toEqual([
    {
      title: '鹿鸣经开区党工委扩大会议',
      agendaItems: [
        {
          actionLabel: '学习贯彻',
          documents: [{ title: '《云江省新型储能发展条例》', validityLabel: null }],
          directives: [],
        },
        {
          actionLabel: '听取',
          documents: [],
          directives: [
            { kindLabel: '指出', text: '6项主要指标进度过半，储能产业要延链补链。' },
            { kindLabel: '强调', text: '安全生产一刻不能放松。' },
            { kindLabel: '要求', text: '9月底前办结遗留问题23件。' },
          ],
        },
        {
          actionLabel: '研究、审议',
          documents: [{ title: '鹿鸣经开区新型储能项目奖补办法', validityLabel: '有效' }],
          directives: [{ kindLabel: '决定', text: '原则通过奖补办法。' }],
        },
        { actionLabel: '研究、审议', documents: [], directives: [] },
      ],
      projectOutcomes: [{ kindLabel: '研究', note: '用地事宜', project: { name: '鹿衔钠离子储能项目' } }],
    },
  ]);
});

test('what is invested in a zone, by currency, in the projects of a signing and others', async () => {
  // Act
  const { projectStatistics } = await api.data(`{
    projectStatistics(filter: { area: ["Area:luming"] }, groupBy: [STATUS]) {
      groups { keys { label } count investment { currency count sum } }
    }
  }`);

  // Assess
  expect(projectStatistics.groups).toEqual([
    {
      keys: [{ label: '签约' }],
      count: 4,
      investment: [
        { currency: 'CNY', count: 3, sum: '2660000000' },
        { currency: 'USD', count: 1, sum: '200000000' },
      ],
    },
    {
      keys: [{ label: '在建' }],
      count: 1,
      investment: [{ currency: 'CNY', count: 1, sum: '1250000000' }],
    },
  ]);
});
