/** Milestones in a segment: the verb that says it, whether it is reached or expected, and its date. */
import type { MILESTONE_KINDS } from '../../records/kinds/project.ts';
import type { Passage } from '../text/passage.ts';
import { wordList } from './wordList.ts';

export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

export interface MilestoneVerb {
  readonly kind: MilestoneKind;
  readonly verb: Passage;
  readonly start: number;
  readonly end: number;
}

/** 建成投产 is one milestone: the longest word wins. */
const VERBS: Readonly<Partial<Record<MilestoneKind, readonly string[]>>> = {
  SIGNED: [
    '(?:签署|签订)了?(?=\\S{2,16}(?:项目|工程|基地|田|园|厂)的?\\S{0,8}(?:合同|协议))',
    '正式签约',
    '集中签约',
    '成功签约',
    '签约落户',
    '签约',
    '签订',
    '签署',
  ],
  STARTED: [
    ...wordList(
      '开工建设 动工建设 开工 动工 奠基 破土 开建 进场施工 启动建设 启动实施 开始建设 开始施工 全面施工',
      '启动(?=\\S{2,14}(?:工程|项目)$)',
    ),
  ],
  TOPPED_OUT: ['封顶'],
  EQUIPMENT_INSTALLATION: ['设备安装', '安装设备', '设备进场安装', '设备安装调试'],
  COMPLETED: [
    '竣工',
    '建成',
    '完工',
    '建设完成',
    '全面完成',
    '全部完成',
    '建成通车',
    '竣工通车',
    '建成开通',
    '落成',
    '建立了(?=\\S{2,24}(?:项目|工程|基地|工厂)$)',
    '完成(?=$)',
  ],
  TRIAL_PRODUCTION: ['试生产', '试投产', '试产', '试运行', '试运营'],
  IN_PRODUCTION: [
    ...wordList(
      '建成投产 竣工投产 建成并投产 建成投用 建成投运 建成使用 投产 投运 投用 投入运营 投入运行 投入生产',
      '投入使用 投入商业运营',
    ),
    ...wordList(
      '建成投入使用 建成并投入使用 建成并投入运营 建成投入运营 正式运营 开始运营 并网发电 开始商业生产 开始生产',
      '实现量产 量产 建成并投用',
    ),
  ],
  FULL_CAPACITY: ['全面达产', '达产', '达产达效', '满产'],
};
const ALL = (Object.entries(VERBS) as [MilestoneKind, readonly string[]][])
  .flatMap(([kind, verbs]) => verbs.map((verb) => ({ kind, verb })))
  .toSorted((a, b) => b.verb.length - a.verb.length);
const VERB = new RegExp(ALL.map(({ verb }) => verb).join('|'), 'gu');

/** Words behind the verb with which it says nothing of a day: 投产后, 开工率, 竣工验收, 建成的. */
const NOT_BEFORE =
  /^(?:之?后|之?前(?!\S*[日月])|率|不足|面积|日期|手续|许可|条件|运营后|运行后|并运营后|时(?!间)|[)）]?之日|里程|项目|验收|备案|的基础上|为|成|套数|总投资|典型|能力|产品|区|以来的|了(?:一|多|许多|大批|\d)|投资|\d)/u;
/** What may stand behind it: nothing, or what goes on with it. */
const MAY_FOLLOW =
  /^(?:$|[、”’"）)\s（(]|并|的(?!是)|仪式|典礼|活动|大会|了|以来|以后|于(?=\d|[去今明])|暨|和|及|至|需|，|建设$|运营$|发电$|使用$|调试)/u;
/** Words before it with which it does not happen: 尽早开工, 如果投产, 低于竣工价. */
const NOT_AFTER =
  /(?:一旦|如果|若|假如|尽早|尽快|早日|未|没有|不|无法|停|延迟|推迟|待|重新|首期|每年|陆续|累计|新|已有|现有|具备|等|何时)$/u;
/** Parts of a work: their end is not that of the whole. */
const PART_OF_WORK =
  /(?:路基|路面|主体(?:结构|工程|建设)?|桥梁|基础(?:工程)?|桩基|土建|设计|招标|拆迁|征地|审批|手续|前期(?:工作|准备)?|洞口|主塔|围挡|部分|程序|可研|报告|规划|订单|合同|任务|投资|铺轨|架设|标段)[^，]{0,10}$/u;
/** What is signed: a project's own agreement, by its name or 项目签约. */
const SIGNING = /^(?:签[署订]了?|签约|正式签约|集中签约|成功签约|签约落户)$/u;

/** @param names of projects: a verb may have one behind it. */
export function milestoneVerbsIn(segment: Passage, names: readonly { start: number; end: number }[]): MilestoneVerb[] {
  const { text } = segment;
  const objects = names.map(({ start }) => start);
  const ends = names.map(({ end }) => end);
  return [...text.matchAll(VERB)].flatMap(({ index, 0: found }): MilestoneVerb[] => {
    const kind = ALL.find(({ verb }) => new RegExp(`^(?:${verb})`, 'u').test(text.slice(index)))?.kind;
    const end = index + found.length;
    const [before, after] = [text.slice(0, index), text.slice(end)];
    const hasObject = objects.some((at) => at >= end && at - end <= WORDS_BETWEEN);
    if (kind === undefined || NOT_AFTER.test(before)) return [];
    const isEntered = after.startsWith('项目') && ENTERED.test(before);
    if (!hasObject && !isEntered && (NOT_BEFORE.test(after) || !MAY_FOLLOW.test(after))) return [];
    if (hasObject && /^(?:之?后|率|不足)/u.test(after)) return [];
    if (kind === 'COMPLETED' && PART_OF_WORK.test(before)) return [];
    if (found === '完成' && !isAllDone(before, ends)) return [];
    if (kind === 'SIGNED' && !SIGNING.test(found)) return [];
    return [{ kind, verb: segment.slice(index, end), start: index, end }];
  });
}

/** 已纳入今年计划开工项目: it is to be started. */
const ENTERED = /(?:纳入|列入)[^，]{0,20}$/u;
const ADVERBIALS =
  /^(?:计划|预计|力争|争取|确保|有望|将|也|都|于|在|可|前|全部|全面|基本|已经|已|顺利|如期|[年月日底初末上下旬中\d今明去本季度四三二一第半])*$/u;

/** 完成 by itself is said of anything; of a project, when nothing but time stands between them. */
const isAllDone = (before: string, ends: readonly number[]): boolean =>
  ADVERBIALS.test(before) || ends.some((end) => ADVERBIALS.test(before.slice(end)));

/** 启动为期三年的…工程. */
const WORDS_BETWEEN = 8;
