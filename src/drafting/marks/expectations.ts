/** Whether the words say that something has happened or is expected: the word nearest before it decides. */
import type { Passage } from '../text/passage.ts';
import { wordList } from './wordList.ts';

export type Realization = 'ACTUAL' | 'EXPECTED';

const WORDS: Readonly<Record<Realization, readonly string[]>> = {
  EXPECTED: [
    ...wordList('预计 预期 预 计划 规划 有望 可望 力争 争取 确保 定于 即将 将 拟 要 待 届时 未来'),
    ...wordList('目标 最快 最迟 最早 可 能够 方能 预定 预测 准备 打算 决定 希望 应 须 需 能'),
  ],
  ACTUAL: [
    '已经',
    '已',
    '目前',
    '现已',
    '昨日',
    '昨天',
    '日前',
    '近日',
    '刚刚',
    '举行',
    '如期',
    '当日',
    '今日',
    '率先',
    '迄今',
    '至今',
    '截至',
  ],
};
/** 将 in 将军, 可 in 许可, 要 in 重要, 能 in 产能, 规划 as a noun: no words of expectation. */
const NOT_IN = [
  '许可',
  '可研',
  '重要',
  '主要',
  '需要',
  '要求',
  '产能',
  '能力',
  '节能',
  '能源',
  '功能',
  '智能',
  '新能',
  '热能',
  '性能',
  '效能',
  '电能',
  '可以',
  '计划生育',
  '待遇',
  '等待',
  '应用',
  '供应',
  '相应',
  '应急',
  '反应',
  '需求',
  '目标责任',
  '计划单列',
  '可持续',
  '可再生',
  '可行',
];
const MARKER = new RegExp(
  [
    `(?<not>${NOT_IN.join('|')})`,
    `(?<expected>${WORDS.EXPECTED.toSorted((a, b) => b.length - a.length).join('|')})`,
    `(?<actual>${WORDS.ACTUAL.toSorted((a, b) => b.length - a.length).join('|')})`,
  ].join('|'),
  'gu',
);

export interface ExpectationMark {
  readonly state: Realization;
  readonly word: Passage;
}

/** The last such word before `end`; undefined if there is none. */
export function expectationIn(passage: Passage, end = passage.length): ExpectationMark | undefined {
  let last: ExpectationMark | undefined;
  for (const { index, 0: found, groups } of passage.text.slice(0, end).matchAll(MARKER)) {
    if (groups?.['not'] !== undefined) continue;
    const state = groups?.['expected'] === undefined ? 'ACTUAL' : 'EXPECTED';
    last = { state, word: passage.slice(index, index + found.length) };
  }
  return last;
}
