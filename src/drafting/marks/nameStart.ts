/** Where a name begins, seen from its end: behind the last sign or word that no name has. */
import { wordList } from './wordList.ts';

const SIGNS = '[，,。、；;：:！!？?“”"《》<>…—–|~～•【】\\[\\]]|(?<![A-Za-z])\\s|\\s(?![A-Za-z])';
/** One-letter words, but not in the words beside them that names have. */
const PARTICLES = [
  '的(?!士)',
  '了(?!望)',
  '是(?!达)',
  '(?<!自|理|来)由',
  '与',
  '暨(?!南)',
  '(?<!共|泰|祥|永|中|义|平|仁|瑞|万|德|人)和(?![平谐田县顺众记创]|信息化|改革|城乡|旅游|社会保障|健康|生态|技术|科技|商务|规划|法治)',
  '(?<!普|不)及',
  '在(?!线)',
  '(?<!面)对(?!外|口)',
  '将(?!军)',
  '(?<!方|导|定|取|走|双)向(?!阳|上)',
  '(?<!顺|服)从(?!化)',
  '被',
  '(?<!一)把(?!手)',
  '让',
  '(?<!淤|属)于(?!都|洪|田|家)',
  '以(?!色列|岭)',
  '(?<!土耳)其',
  '该',
  '此',
  '(?<!中|一|三|上|初|高)等(?!级)',
  '(?<!华|有|作|行)为',
  '到(?!户)',
  '(?<!国|占|所|稀|富|共)有(?!色|机|轨|限|线)',
  '(?<!而)已(?!经)',
  '已经',
  '这',
  '那(?!曲)',
  '也',
  '还',
  '又',
  '就(?!业)',
  '并(?!网)',
  '给(?!排|水)',
  '而',
  '(?<!原|法|准|规|细)则',
  '因',
  '曾',
  '按(?!揭)',
  '继(?!续|电|承)',
  '会(?!展|议|所|计|客)(?=[^\\s]{3})',
  '(?<!第|之|唯|统|十|二|三|四|五|六|七|八|九)一(?=[家座个条批项])',
];

/** Words of two characters and more that stand before names and are in none. */
const WORDS = [
  ...wordList('以及 目前 其中 此外 同时 另外 日前 近日 昨日 昨天 今天 今日 截至 至今 如今 当前'),
  ...wordList('据悉 据了解 据介绍 记者 笔者 来自 获悉 消息 显示 介绍 表示 宣布 透露 告诉 看到'),
  ...wordList('位于 坐落 地处 落户 进驻 入驻 选址 毗邻 紧邻 西临 东临 南临 北临 东连 连接 途经'),
  ...wordList('作为 成为 称为 属于 包括 涉及 通过 围绕 根据 按照 针对 关于 对于 为了 随着'),
  ...wordList('帮助 支持 鼓励 引导 推动 推进 加快 加强 促进 完善 打造 引进 邀请 委托 组织 联合'),
  ...wordList('全资子公司 控股子公司 子公司 上市公司 控股股东 股东 旗下 下属 所属 直属 隶属'),
  ...wordList('制造商 供应商 运营商 开发商 承包商 施工方 施工单位 建设单位 业主 龙头企业 巨头'),
  ...wordList('决定 计划 预计 有望 力争 争取 确保 正在 全面 正式 顺利 继续 积极 陆续 相继 分别'),
  ...wordList('收购 并购 增资 注资 参股 控股 持有 隶属 走进 走访 来到 考察 参观 视察 调研 慰问'),
  ...wordList(
    '授予 欢迎 (?<!新)希望 约谈 考虑 看作 归入 提高 提升 实现 上述 不断 优化 强化 狠抓 谋划 申报 包装 洽谈',
    '对接 紧盯 聚焦 坚持 持续 着力 全力 大力 扎实 切实 审批 编制 评审 谋求 国内最大 中国最大 全国最大 全国首',
    '世界最大 全球最大 倚重 发给 荣获 获得 发布 签署 签订 签约 举行 召开 出席 参加 组建 成立 设立 注册',
  ),
];

const BOUNDARY = (more: readonly string[]): RegExp =>
  new RegExp(
    [SIGNS, "[‘’']", ...[...WORDS, ...more].toSorted((a, b) => b.length - a.length), ...PARTICLES].join('|'),
    'gu',
  );

/** Behind brackets that hold more than a part of a name: (8月2日), (以下简称…). */
const NOTE = /[(（](?:[^()（）]{7,}|[^()（）]*[\d年月日称][^()（）]*)[)）]/g;

/** The latest date, count or pointing word that a name does not begin with. */
const FORE_WORDS =
  /^(?:\d{1,4}[年月日号]|[今去明][年天]|[上下本]月|[一两二三四五六七八九十几多数\d]+(?:家|个|座|条|项|批)|某|我[市省县区国司]|全[市省县区国]|位|名|后|前|里|时|内|者|称|拟|要|可|均|即|来)+(?=\p{Script=Han}{2})/u;

const AHEAD = 4;

export type FindNameStart = (text: string, end: number) => number;

/** @param more words besides that no such name has, as patterns. */
export function nameStartFinder(more: readonly string[], longest: number): FindNameStart {
  const boundary = BOUNDARY(more);
  return (text, end) => {
    const from = Math.max(0, end - longest);
    const head = text.slice(from, end);
    let start = 0;
    for (const { index, 0: found } of head.matchAll(NOTE)) start = Math.max(start, index + found.length);
    // With what follows: 投资建设 begins a name in 投资建设有限公司.
    for (const { index, 0: found } of text.slice(from, end + AHEAD).matchAll(boundary)) {
      if (index + found.length <= head.length) start = Math.max(start, index + found.length);
    }
    start = Math.max(start, openBracketEnd(head));
    const fore = FORE_WORDS.exec(text.slice(from + start))?.[0].length ?? 0;
    return Math.min(end, from + start + fore);
  };
}

/** A bracket that opens and does not close before the name ends is none of its own. */
function openBracketEnd(head: string): number {
  const open = Math.max(head.lastIndexOf('('), head.lastIndexOf('（'));
  const close = Math.max(head.lastIndexOf(')'), head.lastIndexOf('）'));
  if (open > close) return open + 1;
  const isAlone = close >= 0 && open < 0;
  return isAlone ? close + 1 : 0;
}
