/** Money and quantities of a project: what it costs, what it will make, how large it is. */
import type { DraftContext } from '../draftContext.ts';
import type { IndicatorMark } from '../marks/indicators.ts';
import { type MoneyMark, moneyIn } from '../marks/money.ts';
import { quantitiesIn } from '../marks/quantities.ts';
import type { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import { putIndicator } from './figures.ts';
import type { ProjectTopic } from './projectTopics.ts';

export function draftProjectFigures(topic: ProjectTopic, project: RecordDraft, context: DraftContext): void {
  draftInvestment(topic, project, context);
  draftExpectedOutput(topic, project);
  for (const { quantity, product, period, original } of topic.capacities) {
    const { value, unit, qualifier } = quantity.quantity;
    const known = (project.fields['capacities'] as { value?: string; product?: string }[] | undefined) ?? [];
    if (known.some((each) => each.value === value && each.product === product.text)) continue;
    const at = ['capacities', project.next('capacities')] as const;
    project.derived([...at, 'value'], value, quantity.passage, 'figure');
    project.derived([...at, 'unit'], unit, quantity.passage, 'figure');
    project.printed([...at, 'product'], product);
    project.derived([...at, 'period'], period.meaning, period.word, 'word');
    if (qualifier !== 'EXACT') project.derived([...at, 'qualifier'], qualifier, quantity.passage, 'word');
    project.printed([...at, 'original'], original);
  }
  // What a project adds is there when it is built.
  const isBuilt = topic.milestones.some(({ kind, state }) => state === 'ACTUAL' && BUILT.has(kind));
  for (const { passage } of topic.segments) {
    for (const mark of [...sizesIn(passage), ...addedIn(passage)]) {
      putIndicator(
        project,
        mark,
        { expectation: mark.isAdded && !isBuilt ? { state: 'EXPECTED', word: mark.original } : undefined },
        context,
      );
    }
  }
}

const BUILT: ReadonlySet<string> = new Set(['COMPLETED', 'IN_PRODUCTION', 'FULL_CAPACITY', 'TRIAL_PRODUCTION']);

/** Two that differ are a doubt, of which the first is kept: the headline rounds. */
function draftInvestment({ investments }: ProjectTopic, project: RecordDraft, context: DraftContext): void {
  const [first, ...others] = investments;
  if (!first || project.fields['investment'] !== undefined) return;
  const same = others.filter(({ money }) => money.amount === first.money.amount);
  for (const other of others) {
    if (!same.includes(other)) context.doubt(other.passage, 'investment: the text gives another amount, too');
  }
  putMoney(project, ['investment'], first);
}

function putMoney(project: RecordDraft, path: readonly string[], { passage, money }: MoneyMark): void {
  const upperAmount = 'upperAmount' in money ? money.upperAmount : undefined;
  project.derived([...path, 'amount'], money.amount, passage, 'figure');
  if (upperAmount !== undefined) project.derived([...path, 'upperAmount'], upperAmount, passage, 'figure');
  if (money.currency !== 'CNY') project.derived([...path, 'currency'], money.currency, passage, 'word');
  if (money.qualifier !== 'EXACT') project.derived([...path, 'qualifier'], money.qualifier, passage, 'word');
  project.printed([...path, 'original'], passage);
}

/** 可年新增产值超10亿元, 年销售收入3亿元: of a year, when it is built. */
const OUTPUT =
  /(?:年|每年)(?:可|均|将|新增|实现|创造|增加|预计)*(?:产值|总产值|工业产值|销售收入|销售额|营业收入|主营业务收入|新增产值)(?:可|将|为|达|达到|约|预计)*$/u;

function draftExpectedOutput({ segments }: ProjectTopic, project: RecordDraft): void {
  if (project.fields['expectedOutput'] !== undefined) return;
  for (const { passage } of segments) {
    for (const mark of moneyIn(passage)) {
      const before = OUTPUT.exec(passage.text.slice(0, mark.start));
      if (!before) continue;
      putMoney(project, ['expectedOutput'], mark);
      const word = passage.slice(before.index, before.index + (before[0].startsWith('每') ? 2 : 1));
      project.derived(['expectedOutput', 'period'], 'YEAR', word, 'word');
      return;
    }
  }
}

/** 占地20公顷, 总建筑面积3万平方米: what only something that is built has. */
export const hasArea = ({ segments }: ProjectTopic): boolean =>
  segments.some(({ passage }) => sizesIn(passage).some(({ name }) => /占地|面积/u.test(name.text)));

type SizeMark = IndicatorMark & { readonly isAdded?: boolean };

const SIZE =
  /(?:总长度?|全长|总占地面积|占地面积|占地|总建筑面积|建筑面积|用地面积|总用地面积|总里程|建设里程)(?:约|为|共|达)*$/u;
const SIZE_NAME = /^(?:总长度?|全长|总占地面积|占地面积|占地|总建筑面积|建筑面积|用地面积|总用地面积|总里程|建设里程)/u;

function sizesIn(passage: Passage): SizeMark[] {
  return quantitiesIn(passage).flatMap((quantity) => {
    const before = SIZE.exec(passage.text.slice(0, quantity.start));
    const name = before && SIZE_NAME.exec(before[0])?.[0];
    if (!before || name === undefined || name === null) return [];
    const start = before.index;
    return [
      {
        name: passage.slice(start, start + name.length),
        quantity,
        original: passage.slice(start, quantity.end),
        start,
      },
    ];
  });
}

/** 新增6条自动化装配生产线. */
const ADDED = /(?:新增|新建|建设|新上|购置|引进)$/u;
const WHAT = /^[\p{Script=Han}A-Za-z]{2,16}(?:生产线|装配线|流水线|设备|厂房|车间|仓库|机组|装置|泊位|桥梁|隧道)/u;

function addedIn(passage: Passage): SizeMark[] {
  return quantitiesIn(passage).flatMap((quantity) => {
    const before = ADDED.exec(passage.text.slice(0, quantity.start));
    const what = before && WHAT.exec(passage.text.slice(quantity.end))?.[0];
    if (!before || what === undefined || what === null) return [];
    const end = quantity.end + what.length;
    const name = passage.slice(quantity.end, end);
    return [{ name, quantity, original: passage.slice(before.index, end), start: before.index, isAdded: true }];
  });
}
