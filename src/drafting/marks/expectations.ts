/** Whether the words say that something has happened or is expected: the word nearest before it decides. */
import type { Passage } from '../text/passage.ts';
import { wordList } from './wordList.ts';

export type Realization = 'ACTUAL' | 'EXPECTED';

const EXPECTED = wordList(
  '预计 预期 预定 预测 预(?=\\d) 计划 规划 有望 可望 力争 争取 确保 定于 即将 将 拟 要 届时 未来 最快 最迟 最早 可 能够',
  '方能 准备 打算 决定 希望',
);
const ACTUAL = wordList('已经 已 目前 现已 昨日 昨天 日前 近日 刚刚 举行 如期 当日 今日 率先 迄今 至今 截至');
/** 将 in 将军, 可 in 许可, 要 in 重要, 计划 as a noun: no words of expectation. */
const NEITHER = wordList(
  '许可 认可 可研 可以 可行 可再生 可持续 可换股 重要 主要 需要 要求 要素 要闻 概要 纪要 计划生育 计划单列 五年计划',
  '行动计划 三年计划 目标责任 大将 将军 虚拟 模拟 拟声 规划院 规划局 规划展 城市规划',
);
const longestFirst = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const MARKER = new RegExp(
  `(?<neither>${longestFirst(NEITHER)})|(?<expected>${longestFirst(EXPECTED)})|(?<actual>${longestFirst(ACTUAL)})`,
  'gu',
);

export interface ExpectationMark {
  readonly state: Realization;
  readonly word: Passage;
}

/**
 * The last such word before `end`; undefined if there is none.
 *
 * @param names that a word may be part of: the 规划 of 规划馆项目 expects nothing.
 */
export function expectationIn(
  passage: Passage,
  end = passage.length,
  names: readonly { readonly start: number; readonly end: number }[] = [],
): ExpectationMark | undefined {
  let last: ExpectationMark | undefined;
  for (const { index, 0: found, groups } of passage.text.slice(0, end).matchAll(MARKER)) {
    const isInName = names.some((name) => index >= name.start && index < name.end);
    if (groups?.['neither'] !== undefined || isInName) continue;
    const state = groups?.['expected'] === undefined ? 'ACTUAL' : 'EXPECTED';
    last = { state, word: passage.slice(index, index + found.length) };
  }
  return last;
}
