/** The qualifiers of figures, and the periods of rates. */

/** 正好, 约, 超, 近, 不低于, 最多. */
export const QUALIFIERS = ['EXACT', 'ABOUT', 'OVER', 'NEARLY', 'AT_LEAST', 'UP_TO'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** 日, 周, 月, 季, 半年, 年. */
export const PERIODS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type Period = (typeof PERIODS)[number];
