/** Names of projects in a segment, by what they end with and how they stand in it. */
import type { Passage } from '../text/passage.ts';
import { nameStartFinder } from './nameStart.ts';
import { wordList } from './wordList.ts';

/**
 * How a name stands: SUBJECT at the beginning, OBJECT behind a verb of building, DESCRIBED behind 的 (总投资3亿元的…), SCENE before
 * 现场 or 工地, OTHER: in passing.
 */
type Standing = 'SUBJECT' | 'OBJECT' | 'DESCRIBED' | 'SCENE' | 'OTHER';

export interface ProjectNameMark {
  readonly name: Passage;
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /** A name of its own, or 该项目, 二期项目, 项目: what was named before. */
  readonly isNamed: boolean;
}

/** Works and sites; the longest first. Not 工程师, 工程机械, 项目部. */
const ENDINGS = [
  '项目(?![部化制]|经理|管理|资金|法人)',
  '工程(?![师院学部局量款类处队]|机械|技术|建设|质量|造价|总量|有限|集团|公司|咨询|监理|设计|标段|硕士|专业|系|中心)',
  ...wordList(
    '生产线 产业园区? 科技园 物流园 工业园 创业园 软件园 基地 综合体 产业城 新城 总部 研究院 研发中心',
    '数据中心',
  ),
  ...wordList(
    '高速公路 公路 高速(?!铁|发|增|柴|运|度) 高铁 铁路 城际 客运专线 专线 [新复][线](?!路) 快速路 大道 特大桥',
    '大桥 隧道 立交桥? 地铁 轻轨',
  ),
  ...wordList(
    '水库 发电站 电站 发电厂 电厂 风电场 光伏电站 污水处理厂 水厂 码头 接收站 储备库 航站楼 机场 枢纽 变电站',
    '泵站 港区',
  ),
  ...wordList(
    '新?工厂 制造厂 生产厂 新厂 加工厂 博物馆 图书馆 体育馆 科技馆 医院 学校 校区 院区 广场 公园 大厦 安置房',
    '小区',
  ),
  ...wordList('天然气田 气田 油田 煤矿'),
];
/** 国道319线甲地至乙地段, 甲乙高速公路丙地段, 甲乙线丙段. */
const SECTIONS =
  '(?<![标路时阶])(?<=(?:[国省县]道\\d*线?|高速公路|公路|高速|铁路|大道|\\d线|[线路])[\\p{Script=Han}\\d]{1,14})段(?!时)';
/** 某某隧道大修, 某某路改造, 甲乙扩建. */
const RENEWALS =
  '(?<=(?:隧道|公路|高速|大桥|大道|[路线桥厂]|[\\p{Script=Han}]{2}))(?:大修|改扩建|拓宽改造|扩建|迁建|改造)(?=$|[预于将拟\\d])';
const ENDING = new RegExp([...ENDINGS.toSorted((a, b) => b.length - a.length), SECTIONS, RENEWALS].join('|'), 'gu');

/** Verbs that what is built stands behind. */
const BUILDING = [
  ...wordList(
    '开工建设 投资建设 投资兴建 投资新建 规划建设 配套建设 合资建设 动工建设 启动建设 启动实施 策划实施 筹建',
    '兴建 承建',
  ),
  ...wordList(
    '新建 新开工 开建 建设 建立 建成 启动 实施 打造 开工 投资 竣工 投产 签约 签订 签署 续建 在建 修建 建造',
    '改建 落成',
  ),
];
const OBJECT_OF = new RegExp(
  `(?:${BUILDING.toSorted((a, b) => b.length - a.length).join('|')})(?:了|一个|一座|一条|一家|的|为期\\S{1,4}的|中国最大的|国内最大的|全[国球省]最大的)*[“"]?$`,
  'u',
);

/** 建设 and 扩建 are words of names, too: 二期扩建项目, 建设项目. They end a name's beginning only where a verb can stand. */
const start = nameStartFinder(
  [
    ...BUILDING.filter((verb) => !['建设', '投资', '续建', '在建', '新建', '改建'].includes(verb)),
    ...wordList(
      '投资(?!公司|集团|有限|建设|项目|兴) 投资(?=兴建|建设)',
      '建设(?!项目|工程|[一二三四]期|路|大道|有限|集团|公司|兵团) 新建(?!项目|工程|铁路)',
    ),
    ...wordList(
      '\\d{4}年(?:度)? [今去明]年 \\d{1,2}月(?:份|\\d{1,2}日)? (?:亿|万)?元 (?<=[^\\d])年产(?=[^\\d]) 总长 全长',
      '境内 结束 看好 参与 负责 担任 (?:(?<=[元亿万])|^)建(?![设材立造成筑华德阳湖水始瓯宁昌国]) 采用 起[点于]',
      '[终止][点于]接? 首[个家座] (?<!增)建国内 称 新增',
    ),
    ...wordList(
      '进入 完成 列入 纳入 享受 取得 出席 继续 重点推进 服务(?!业|中心|区) 提升 涵盖 集中 统筹 放缓 规范 做好',
      '抓好 组成 需要 共有 贯通',
    ),
  ],
  46,
);

/** Words that say nothing of which project it is. */
const NO_NAME = new RegExp(
  `^(?:廉洁|精品|民心|民生|德政|阳光|希望|良心|放心|暖心|育人|铸魂|强基|固本|系统|重点|重大|重要|主要|建设|投资|工业|农业|产业|产业化|民生|招商|招商引资|引进|交通|水利|水电|市政|城建|基础设施|配套|公共|大型|中型|小型|新型|优质|标志性|龙头|关键|示范|试点|试验|样板|续建|新建|在建|拟建|待建|新开|扩建|改建|改扩建|改造|技改|新扩建|[百千\\d]*万吨级|炼化|技术改造|迁建|合作|合资|合同|签约|前期|后期|首期|一期|二期|三期|四期|第[一二三四]期|全部|所有|整个|上述|全线|全市|全省|全县|全区|省级|市级|国家|国家级|省|市|县|区|高速公路|高速|公路|铁路|隧道|桥梁|桥|路|道路|房屋|住宅|房地产|施工|主体|附属|土建|安装|装饰|绿化|亮化|采购|云计算|科研|研究|系统|信息化|科技|高新技术|外资|内资|央企|国企|民营|经济|社会|事业|政府|公益|惠民|保障性|安居|扶贫|援建|援助|海外|国际|国内|投产|竣工|开工|落户|储备|达产|该|此|本|这|那|其|各|各类|多|几|些|个|批|项|条|家|座|处|大|小|新|老|旧|好|子|单|总|目标|一批|一大批|一系列|相关|有关|其他|其它|不少|许多|重点工程|工程|项目|基地|工厂|厂区|生产|制造|研发|培训|实验|教育|办公|养殖|种植|旅游|文化|商业|体育|能源|电力|物流|仓储|全国|世界|亚洲|首个|首家|首座|最大|最|现代化|绿色|节点|控制性|的|和|与|及|等|在|之一|汽柴油|专项|稽察|合作的|洞口|路基|拓宽|维修|大修|清淤|污水处理|客运专线|专线|客运|造船|柴油机|发动机|风电|光伏|核电|水泥|建材|钢铁|炼油|石化|化工|上市|成熟|同类|类似)*$`,
  'u',
);

/** 集中投产项目118个 counts projects, and 在某某产业园主会场 is where a meeting was: neither names a project. */
const NO_NAME_BEFORE = /^(?:(?:共|达|总数|合计)*\d+(?:个|只|项)(?!月|百分)|(?:主|分)?会场|会议室|会议中心)/;

export function projectNamesIn(segment: Passage): ProjectNameMark[] {
  const { text } = segment;
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: ending } of text.matchAll(ENDING)) {
    const end = index + ending.length;
    const from = startOfName(text, index);
    const last = found.at(-1);
    // 高速公路 ends a part of 高速公路三明段: the longer name has it.
    if (last && from <= last.start) found[found.length - 1] = { start: Math.min(from, last.start), end };
    else if (last && from < last.end) found[found.length - 1] = { start: last.start, end };
    else found.push({ start: from, end });
  }
  return found
    .filter(({ end }) => !NO_NAME_BEFORE.test(text.slice(end)))
    .map(({ start: from, end }) => quoted(text, from, end))
    .map((span) => markOf(segment, span));
}

/** “凤凰里”项目: the name stands in the quotation marks. */
function startOfName(text: string, endingAt: number): number {
  const inQuotes = /[“"']([^“”"']{2,16})[”"']$/u.exec(text.slice(0, endingAt));
  return inQuotes ? inQuotes.index : start(text, endingAt);
}

function quoted(text: string, from: number, end: number): { start: number; end: number } {
  return /[”"]/.test(text[from] ?? '') ? { start: from + 1, end } : { start: from, end };
}

/** Before a subject: the time, 目前, 其中, where it is. */
const ADVERBIALS =
  /^(?:[“"‘]|其中|目前|此外|同时|另外|据悉|据了解|据介绍|日前|近日|昨日|昨天|今天|今年|当前|截至目前|随着|这个|由于|届时|而|但|即|争取|确保|力争|预计|计划|\s|\d{4}年|\d{1,2}月(?:\d{1,2}日|份)?|年底|[今去明]年|[一二三四]是|首先|其次|位于[^，]{2,24}的)*$/u;
const SCENE = /^(?:建设|施工)?(?:现场|工地|指挥部|一线)/u;
/** Behind a dash stands what was meant before it. */
const DESCRIBED = /(?:的|[—–]{2}|[:：])[“"]?$/u;

function markOf(segment: Passage, { start: from, end }: { start: number; end: number }): ProjectNameMark {
  const { text } = segment;
  const before = text.slice(0, from);
  const name = segment.slice(from, end);
  return {
    name,
    start: from,
    end,
    standing: standingOf(before, text.slice(end)),
    isNamed: isName(name.text) && !COUNTED.test(before),
  };
}

function standingOf(before: string, after: string): Standing {
  if (SCENE.test(after)) return 'SCENE';
  if (ADVERBIALS.test(before)) return 'SUBJECT';
  if (OBJECT_OF.test(before)) return 'OBJECT';
  return DESCRIBED.test(before) ? 'DESCRIBED' : 'OTHER';
}

/** 新增6条生产线: how many, and no name. */
const COUNTED = /\d[多余]?[条座个套栋家]$/u;

const NAMES_END = new RegExp(`(?:${ENDINGS.toSorted((a, b) => b.length - a.length).join('|')})$`, 'u');

/** Whether the text says which project: more than words that all projects have. */
function isName(text: string): boolean {
  const stem = text.replace(/[“”"']/gu, '').replace(NAMES_END, '');
  const letters = stem.replace(/[\d\s.]+/gu, '');
  return letters.length >= 2 && !NO_NAME.test(stem) && !/^[一二两三四五六七八九十\d]+[个项条家大类]/u.test(stem);
}
