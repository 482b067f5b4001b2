/** The terms of figures: qualifiers, periods of rates, directions and bases of changes, and what ranks are of. */

/** 正好, 约, 超, 近, 不低于, 最多. */
export const QUALIFIERS = ['EXACT', 'ABOUT', 'OVER', 'NEARLY', 'AT_LEAST', 'UP_TO'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** 日, 周, 月, 季, 半年, 年. */
export const PERIODS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type Period = (typeof PERIODS)[number];

export const CHANGE_DIRECTIONS = ['UP', 'DOWN', 'UNCHANGED'] as const;
export type ChangeDirection = (typeof CHANGE_DIRECTIONS)[number];

/** 同比, 环比, 比期初, 年均, 前期之和, 其他. */
export const CHANGE_BASES = [
  'YEAR_ON_YEAR',
  'PERIOD_ON_PERIOD',
  'START_OF_PERIOD',
  'ANNUAL_AVERAGE',
  'PRECEDING_PERIODS_TOGETHER',
  'OTHER',
] as const;
export type ChangeBasis = (typeof CHANGE_BASES)[number];

/** What a rank is of: 总量, 增速. */
export const RANKED = ['VALUE', 'CHANGE'] as const;
export type Ranked = (typeof RANKED)[number];
