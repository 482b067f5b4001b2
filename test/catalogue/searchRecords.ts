/**
 * Records written by hand for trying words on, as a file holds them: traditional characters, other widths, accents, Latin
 * brands, numbers of documents, characters beyond the BMP, punctuation within words, text over line breaks. Invented, all.
 */

/** A record as a line of a file holds it. */
export type Line = { readonly id: string } & Readonly<Record<string, unknown>>;

const article = (slug: string, publishedOn: string, fields: Record<string, unknown>): Line => ({
  id: `Article:h-${slug}`,
  genre: 'NEWS',
  publishedOn,
  ...fields,
});

export const HAND_WRITTEN: readonly Line[] = [
  { id: 'Organization:h-port', name: '渡口港务局', otherNames: ['港务局', 'Port Authority'] },
  {
    id: 'Organization:h-lab',
    name: '𠮷祥实验室',
    otherNames: ['吉祥實驗室'],
    summary: '㐀㐁两字罕见。研究𠮷字与人机界面。',
    identifiers: [{ scheme: 'GB32100-2015', identifier: '91320301MA1X0Y2Z3W' }],
  },
  { id: 'Person:h-ouyang', name: '欧阳若兰', otherNames: ['歐陽若蘭'], memberships: [{ position: '总工程师' }] },
  { id: 'Person:h-zhu', name: '朱镕', memberships: [{ position: '党工委委员、副主任' }] },
  {
    id: 'Enterprise:h-schaefer',
    name: 'Schäfer（渡口）阀门有限公司',
    otherNames: ['谢弗阀门', 'SCHÄFER Armaturen'],
    industry: 'C34',
    summary: '德商独资，年产阀门３０万套，出口São Paulo等地。',
    honours: [{ title: '质量信用', level: 'AAA' }],
    responsiblePeople: [{ name: '尉迟恭敬', position: '厂长' }],
  },
  {
    id: 'Enterprise:h-ev',

    name: '臺灣電動汽車股份有限公司',
    otherNames: ['臺電動車', 'T-Car'],
    summary: '生產電動汽車，頭髮絲般細的導線。',
    indicators: [{ name: '研发投入', value: '12', unit: '万元', state: 'ACTUAL' }],
  },
  {
    id: 'Enterprise:h-ab',
    name: 'A&B食品厂',
    otherNames: ['AB厂'],
    summary: '老字号。主营：豆腐、豆浆、豆皮。',
    identifiers: [{ scheme: '注册号', identifier: '3203-0001-7788' }],
  },
  {
    id: 'Project:h-5g',
    name: '5G基站（二期）',
    otherNames: ['五代移动通信基站'],
    status: 'SIGNED',
    announcedOn: '2021-03-04',
    purpose: '建5G基站300个，速率达3.5Gbps。',
    location: '渡口镇',
    progress: [{ date: '2021-05', text: '首批15G机房完工，主体封顶。' }],
    parties: [{ role: 'CONTRACTOR', name: '豪迈建工', note: '联合体牵头人' }],
    capacities: [{ value: '300', unit: '个', product: '宏基站' }],
  },
  {
    id: 'Project:h-bridge',
    name: '跨河大桥',
    status: 'UNDER_CONSTRUCTION',
    summary: '桥长1,288.6米，双向6车道。',
    announcedOn: '2020',
    responsiblePeople: [{ name: '欧阳若兰', position: '现场指挥' }],
  },
  {
    id: 'Document:h-rule-12',

    title: '《渡口市电动汽车充电管理办法》',
    documentNumber: '渡政办发〔2022〕12号',
    issuers: [{ name: '渡口市人民政府' }],
    indexNumber: 'DK-01/2022-00012',
    releasedOn: '2022-02-10',
    summary: '规定充电桩的建设、运营与安全。',
  },
  {
    id: 'Document:h-rule-112',
    title: '关于后勤保障的通知',
    documentNumber: '渡政办发〔2022〕112号',
    releasedOn: '2022-09-30',
  },
  {
    id: 'Edition:h-1',

    title: '渡口晚报第０１２期',
    newspaper: '渡口晚报',
    date: '2022-08-20',
    issueNumber: '总第4012号',
    sections: ['副刊'],
  },
  {
    id: 'Meeting:h-safety',

    title: '渡口市安全生产扩大会议',
    meetingType: 'WORK_CONFERENCE',
    heldOn: '2022-08-18',
    place: '市民中心3楼',
    summary: '传达省里的精神。',
    participants: [
      { name: '司马如', position: '市长', role: 'CHAIR' },
      { name: '令狐远山', position: '秘书长' },
    ],
    namedPeople: [{ name: '诸葛青', position: '抢险队长', context: '受到表彰' }],
    agendaItems: [
      {
        action: 'STUDY',
        subject: '学习《安全生产法》',
        directives: [{ kind: 'REQUIRED', text: '不留死角、不留盲区，人人都管安全' }],
      },
    ],
  },
  article('taiwan', '2022-08-01', {
    title: '臺灣客商考察電動汽車產業',
    kicker: '兩岸攜手',
    summary: '客商說：「前景廣闊」。',
    body: '昨日，臺灣客商一行到訪。\n他們參觀了電動汽車生產線，對後續合作充滿期待。\n頭髮與發展，本是兩個字。',
  }),
  article('ev', '2022-08-02', {
    title: '电动汽车下乡',
    headline: '电动汽车“下乡”记',
    deck: '充电桩进了村',
    summary: '后续补贴到位。',
    body: '电动车多了，汽车也多了。\n电动\n汽车换行写。',
    topics: ['绿色发展', '新能源'],
    images: [{ caption: '村民给“铁牛”充电' }],
  }),
  article('width', '2022-08-03', {
    title: 'ＡＢＢ机器人上岗',
    summary: '产量达１２３４件，ＯＫ率９９．５％。',
    body: 'ABBA是乐队，不是ＡＢＢ。型号IRB-6700、IRB6700不同；版本v2.0.1。',
  }),
  article('accents', '2022-08-04', {
    title: 'Café Zoë开业',
    summary: 'Pokémon主题，Åse与Ｚoe均到场。',
    body: 'Cafe\u0301有naïve风格，价目：crème brûlée 38元。Łódź来的客人说好。',
  }),
  article('astral', '2022-08-05', {
    title: '𠮷野家门店更名',
    summary: '“𠮷”字不同于“吉”。',
    body: '𠮷野家、𠀋字、😀表情都在文中。𠮷𠮷连写。',
  }),
  article('numbers', '2022-08-06', {
    title: '2022年上半年经济数据',
    summary: '增长8.5%，同比多2.25个百分点。',
    body: '1-6月，规上工业增加值1,024.5亿元；2022-08-06发布。电话0516-8888。依据渡政办发〔2022〕12号文。',
  }),
  article('punctuation', '2022-08-07', {
    title: '“放管服”改革：一网·通办',
    summary: '“只进一扇门”“最多跑一次”。',
    body: '线上、线下；前台—后台……都通了。“通”是关键！R&D投入加大，C++课程开班，AT&T来访。',
  }),
  article('breaks', '2022-08-08', {
    title: '一条路',
    summary: '路\n修好了',
    body: '这条路\n\n  从南到北。\n全长 12　公里，\t投资A\nB两段。',
  }),
  article('japanese', '2022-08-09', {
    title: '东方カメラ株式会社来访',
    summary: 'カメラとデータの話。',
    body: 'ｶﾒﾗ是半角。スーパー也有长音。한국 기업也在。㎡与㈱各一。',
  }),
  article('one-letter', '2022-08-10', {
    title: 'X光机捐赠',
    body: '甲、乙、丙三方签字。T恤与K线无关。',
    topics: ['民生实事'],
  }),
  article('sides', '2022-08-11', { title: '南北', body: '东西', summary: '中' }),
];
