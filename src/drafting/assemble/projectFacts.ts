/** Status, nature and place of a project, each from words of the article. */
import type { PROJECT_NATURES, PROJECT_STATUSES } from '../../records/kinds/project.ts';
import type { DraftContext } from '../draftContext.ts';
import type { MilestoneKind } from '../marks/milestones.ts';
import type { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import type { ProjectTopic } from './projectTopics.ts';

type Status = (typeof PROJECT_STATUSES)[number];
type Nature = (typeof PROJECT_NATURES)[number];

/** The last milestone reached says how far it is; in this order. */
const STATUS_AFTER: readonly (readonly [MilestoneKind, Status])[] = [
  ['FULL_CAPACITY', 'IN_PRODUCTION'],
  ['IN_PRODUCTION', 'IN_PRODUCTION'],
  ['TRIAL_PRODUCTION', 'COMPLETED'],
  ['COMPLETED', 'COMPLETED'],
  ['EQUIPMENT_INSTALLATION', 'UNDER_CONSTRUCTION'],
  ['TOPPED_OUT', 'UNDER_CONSTRUCTION'],
  ['STARTED', 'UNDER_CONSTRUCTION'],
  ['SIGNED', 'SIGNED'],
];
const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/停建|停工|暂停(?:建设|施工)/u, 'SUSPENDED'],
  [/(?:终止|取消)(?:建设|项目)/u, 'TERMINATED'],
  [
    /正在(?:抓紧|加紧|加快|有序|紧张|同步|进行)?(?:建设|施工|推进|进行|浇筑|架设|安装|铺设)|施工(?:阶段|现场|作业)|进入[^，]{0,12}(?:施工|安装|调试)|建设之中|建设中|[正仍]在建|攻坚阶段|施工建设|同步施工/u,
    'UNDER_CONSTRUCTION',
  ],
  [/前期(?:工作|准备)|立项|报批|可研|规划建设|拟建|拟投资|拟出资|计划建设|规划中/u, 'PLANNED'],
];

export function draftStatus(topic: ProjectTopic, name: Passage, project: RecordDraft, context: DraftContext): void {
  if (project.fields['status'] !== undefined) return;
  const reached = topic.milestones.filter(({ state }) => state === 'ACTUAL');
  for (const [kind, status] of STATUS_AFTER) {
    const milestone = reached.find((each) => each.kind === kind);
    if (milestone) {
      project.derived(['status'], status, milestone.verb, 'word');
      return;
    }
  }
  const said = statusWord(topic);
  const expected = topic.milestones.find(({ state }) => state === 'EXPECTED');
  const [plan] = topic.plans;
  if (said) project.derived(['status'], said.status, said.passage, 'word');
  else if (plan) project.derived(['status'], 'PLANNED', plan.passage, 'word');
  else if (expected) project.derived(['status'], 'PLANNED', expected.because, 'word');
  else {
    // A project must have a status; what the page does not say is 其他.
    project.derived(['status'], 'OTHER', name, 'word');
    context.doubt(name, 'status: the text does not say how far the project is');
  }
}

/** Words that say how far it is, without a milestone. */
export function statusWord(topic: ProjectTopic): { status: Status; passage: Passage } | undefined {
  for (const [words, status] of STATUS_WORDS) {
    const passage = firstWith(topic, words);
    if (passage) return { status, passage };
  }
  return undefined;
}

function firstWith({ segments }: ProjectTopic, words: RegExp): Passage | undefined {
  for (const { passage } of segments) {
    const found = words.exec(passage.text);
    if (found) return passage.slice(found.index, found.index + found[0].length);
  }
  return undefined;
}

const NATURES: readonly (readonly [RegExp, Nature])[] = [
  [/迁建|搬迁/u, 'RELOCATION'],
  [/扩建|扩产|扩能/u, 'EXPANSION'],
  [/技改|技术改造|改造|改建|大修|整治/u, 'RECONSTRUCTION'],
  [/新建/u, 'NEW'],
];

/** By the words of its name; 新建 may stand right before it. */
export function draftNature({ names, segments }: ProjectTopic, project: RecordDraft): void {
  if (project.fields['nature'] !== undefined) return;
  for (const [words, nature] of NATURES) {
    for (const name of names) {
      const found = words.exec(name.text);
      if (!found) continue;
      project.derived(['nature'], nature, name.slice(found.index, found.index + found[0].length), 'word');
      return;
    }
  }
  for (const { passage } of segments) {
    const at = names.map(({ text }) => passage.text.indexOf(`新建${text}`)).find((place) => place >= 0);
    if (at === undefined) continue;
    project.derived(['nature'], 'NEW', passage.slice(at, at + 2), 'word');
    return;
  }
}

const PLACE = '([\\p{Script=Han}A-Za-z\\d]{2,20}?)';
const PLACES = [
  new RegExp(
    `(?:位于|坐落于|坐落在|选址于?|落户于?|落地于?)(?!后)${PLACE}(?=$|[、，(（]|的|内(?:的)?|并|开工|总投资|占地|北侧|南侧|东侧|西侧|华|举行)`,
    'u',
  ),
  new RegExp(`(?:将|拟|计划|决定|公司)在${PLACE}(?:共同|合资)?(?:投资|建设|兴建|新建|建立|建厂)`, 'u'),
];
const NO_PLACE = /^(?:此|这里|该|当地|国内|国外|海外|我国|全国|项目|其|今年|明年)/u;

export function draftLocation({ segments }: ProjectTopic, project: RecordDraft): void {
  if (project.fields['location'] !== undefined) return;
  for (const { passage } of segments) {
    for (const pattern of PLACES) {
      const found = pattern.exec(passage.text);
      if (found?.[1] === undefined || NO_PLACE.test(found[1])) continue;
      const at = found.index + found[0].indexOf(found[1]);
      project.printed(['location', 'name'], passage.slice(at, at + found[1].length));
      return;
    }
  }
}
