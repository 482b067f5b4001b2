/** What can be made per period: `年产近200万套汽车座椅`, `每天处理污水20万吨`, `年加工粮食30万吨`. */
import type { Period } from '../../records/figureTerms.ts';
import type { Passage } from '../text/passage.ts';
import { type QuantityMark, quantitiesIn } from './quantities.ts';

export interface CapacityMark {
  readonly quantity: QuantityMark;
  readonly product: Passage;
  readonly period: { readonly meaning: Period; readonly word: Passage };
  readonly original: Passage;
}

const PERIODS: Readonly<Record<string, Period>> = { 日: 'DAY', 天: 'DAY', 月: 'MONTH', 年: 'YEAR' };
const VERB = '(?:生产能力|处理能力|生产|处理|加工|制造|产|炼|供)';
const LETTERS = '[\\p{Script=Han}A-Za-z]';
const LINK = '(?:能力)?(?:为|达到|达|可达|约)*';
/** Before the figure: the period, the verb, and perhaps what is made. */
const BEFORE = new RegExp(
  `(?:(?<bare>[年日月])(?:可|均)*(?=${VERB})|每(?<each>[年天日月])(?:可|便可)?)(?<verb>${VERB})?(?<product>(?:(?![和与及的])${LETTERS}){2,14}?)?${LINK}$`,
  'u',
);
const BEHIND = new RegExp(
  `^的?(?<product>[\\p{Script=Han}A-Za-z0-9（）()-]{2,30}?)(?=(?:的)?(?:生产能力|能力|生产规模)?(?:生产线|生产基地|项目|工程)?(?:$|[、，]))`,
  'u',
);
/** Money and people are no products, nor is a word of the sentence. */
const NO_PRODUCT = /^(?:以上|左右|产值|收入|利润|员工|能力|规模|生产|项目|基地|建成|投产|能|量|总量|值|企业|公司|的)/u;

export function capacitiesIn(segment: Passage): CapacityMark[] {
  const { text } = segment;
  return quantitiesIn(segment).flatMap((quantity): CapacityMark[] => {
    if (/^(?:元|美元|欧元|人|名|位|%|个百分点|倍|亩|平方米|公里|吨级)$/u.test(quantity.quantity.unit)) return [];
    const before = BEFORE.exec(text.slice(0, quantity.start));
    const groups = before?.groups;
    const period = PERIODS[groups?.['bare'] ?? groups?.['each'] ?? ''];
    if (!before || period === undefined) return [];
    const named = groups?.['product'];
    const behind = BEHIND.exec(text.slice(quantity.end))?.groups?.['product'];
    const at =
      named === undefined ? text.indexOf(behind ?? '', quantity.end) : text.lastIndexOf(named, quantity.start - 1);
    const product = named ?? behind;
    if (product === undefined || product.length < 2 || NO_PRODUCT.test(product)) return [];
    const end = named === undefined ? at + product.length : quantity.end;
    return [
      {
        quantity,
        product: segment.slice(at, at + product.length),
        period: { meaning: period, word: segment.slice(before.index, before.index + 2) },
        original: segment.slice(before.index, end),
      },
    ];
  });
}
