/**
 * Figures and dates as Chinese newspapers print them, for files in which an editor writes `investment: 约3亿元`. Each
 * parser takes one text and answers with a value and with the words it comes from (`original`: the text, trimmed), or with
 * undefined; none throws, and none guesses. Undefined means: it is something else, or more than this, or not sure; the
 * editor then writes the object of `figures.ts` or the EDTF of `partialDate.ts`.
 *
 * All of them take full-width and half-width forms, and blanks between Chinese and digits (`8 月 13 日`), and refuse: texts
 * of more than 300 characters, anything before or behind (`目前约3亿元`, `3亿元。`), two figures or a range of them
 * (`3亿元至5亿元`, `三四百家`), figures below zero, qualifiers that differ (`约3亿元以上`), 不到 and 不足, for which figures
 * have no qualifier, and numbers said and not printed (`3亿4`, `一万五`).
 *
 * - `parsePrintedNumber(text)`: a decimal string of up to 20 digits before the point and 6 after it.
 * - `parsePrintedMoney(text)`: whole units of a currency of ISO 4217. Needs a currency: `3亿` is not money.
 * - `parsePrintedRate(text)`: money and its period. Money with a period is a rate only, money without one is money only.
 * - `parsePrintedQuantity(text)`: a number and its unit, and the period where it is a rate. Money is a quantity of 元. Behind
 *   Arabic digits any word of up to six letters is a unit, behind Chinese numerals only a common one, since many words
 *   begin with a numeral. Dates (`8月`, `2022年`) are no quantities, and periods must be those of figures (not an hour).
 * - `parsePrintedDate(text, printedOn?)`: EDTF that `parseEdtf` accepts. What counts from the day of printing needs
 *   `printedOn`, and needs it to be as precise as the words: an edition of `2022-08` has no 昨日. `8月13日` is of the year of
 *   printing, also when that day is months ahead. Refused: days that do not exist, wrong weekdays, 年中, 同期, 以来, 前, 起.
 */
export { parsePrintedMoney, parsePrintedRate, type PrintedMoney, type PrintedRate } from './amount.ts';
export { parsePrintedDate, type PrintedDate } from './date.ts';
export { parsePrintedNumber } from './number.ts';
export { parsePrintedQuantity, type PrintedQuantity } from './quantity.ts';
