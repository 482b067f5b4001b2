/**
 * Parsers of figures and dates as Chinese newspapers print them, for files in which an editor writes `investment: 约3亿元`.
 * Each parser takes one text and returns a value with its original words (the text, trimmed), or undefined; none throws, and
 * none guesses. Undefined means that the text is something else, has more than the value, or is ambiguous; the editor then
 * writes the object of `figures.ts` or the EDTF of `partialDate.ts`.
 *
 * All parsers accept full-width and half-width forms, and blanks between Chinese characters and digits (`8 月 13 日`). They
 * refuse texts of more than 300 characters, other text before or after (`目前约3亿元`, `3亿元。`), two figures (`三四百家`; ranges
 * have parsers of their own), negative figures, conflicting qualifiers (`约3亿元以上`), 不到 and 不足, which have no qualifier
 * here, and spoken forms of numbers (`3亿4`, `一万五`).
 *
 * - `parsePrintedNumber(text)`: a decimal string of up to 20 digits before the point and 6 after it.
 * - `parsePrintedMoney(text)`: whole units of an ISO 4217 currency. The currency is required: `3亿` is not money.
 * - `parsePrintedRate(text)`: money and its period. Money with a period is only a rate; money without one is only money.
 * - `parsePrintedQuantity(text)`: a number and its unit, and for a rate its period. Money is a quantity of 元. After Arabic
 *   digits any word of up to six characters is a unit; after Chinese numerals only a common unit is, because many words start
 *   with a numeral. Dates (`8月`, `2022年`) are not quantities, and the periods are those of figures (no hours).
 * - `parsePrintedMoneyRange(text)` and `parsePrintedQuantityRange(text)`: two of them, the lower one first (`5~10亿元`); a
 *   qualifier stands before the range.
 * - `parsePrintedChange(text)`: a basis, a direction and one number (`同比增长8.5%`), or 持平. The basis is required, since 增长8.5%
 *   may be of a year or of a month.
 * - `parsePrintedRank(text)`: a place among something named (`全省第3位`), optionally of the value (总量) or its change (增速).
 * - `parsePrintedDate(text, printedOn?)`: EDTF that `parseEdtf` accepts. Relative dates need `printedOn`, and need it to be as
 *   precise as the words: an edition of `2022-08` has no 昨日. `8月13日` is in the year of printing, even if that day is months
 *   later. Refused: days that do not exist, wrong weekdays, 同期, and what says two things (年中, 8月前, 三月内, 近期).
 *   `2020年以来` and `8月13日起` have no end, `10月底前` and `日前` have no beginning. `三年内` begins on the day of printing;
 *   `年内` is the whole year, because the text may be about what is left of it or about what is over.
 * - `needsPrintedOn(text)`: whether it is a date only together with when it was printed.
 * - `ambiguityOf(text)`: the two things that a refused date says, for an editor.
 */
export { ambiguityOf, needsPrintedOn } from './ambiguous.ts';
export { parsePrintedMoney, parsePrintedRate, type PrintedMoney, type PrintedRate } from './amount.ts';
export { parsePrintedChange } from './change.ts';
export { parsePrintedDate, type PrintedDate } from './date.ts';
export type { PrintedOn } from './reference.ts';
export { parsePrintedNumber } from './number.ts';
export { parsePrintedQuantity, type PrintedQuantity } from './quantity.ts';
export { parsePrintedRank } from './rank.ts';
export { parsePrintedMoneyRange, parsePrintedQuantityRange } from './range.ts';
