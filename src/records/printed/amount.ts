/** Money as printed: `总投资约3亿元`, `200万美元`, and money per period: `每年超10亿元`. */
import { CURRENCIES, type Currency, CURRENCY_SIGNS } from './currency.ts';
import { type Figure, readFigure } from './figure.ts';
import { atStartPeriod } from './period.ts';
import { plain } from './plain.ts';
import type { Period, Qualifier } from '../figureTerms.ts';
import { after, plainWords, type PrintedWords } from './words.ts';

export interface PrintedMoney {
  /** A decimal number of whole units of the currency: 3亿元 is 300000000. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: Currency;
  readonly qualifier: Qualifier;
  /** The whole text, trimmed. */
  readonly original: string;
}

/** Money per period. */
export interface PrintedRate extends PrintedMoney {
  readonly period: Period;
}

/** Words for what the money is. None changes the figure, as 预计 (expected) or 累计 (cumulative) would. */
const NOUNS = [
  '总投资',
  '总投资额',
  '投资总额',
  '投资',
  '投资额',
  '计划总投资',
  '计划投资',
  '项目总投资',
  '固定资产投资',
  '产值',
  '总产值',
  '工业总产值',
  '工业产值',
  '销售额',
  '销售收入',
  '销售',
  '营业收入',
  '主营业务收入',
  '营收',
  '收入',
  '总收入',
  '利润',
  '净利润',
  '利税',
  '税收',
  '纳税',
  '出口额',
  '进出口额',
  '成交额',
  '交易额',
  '金额',
  '总金额',
  '合同金额',
  '合同额',
  '注册资本',
  '注册资金',
  '总造价',
  '造价',
];
const NOUNS_BEFORE = plainWords(...NOUNS);
const AMOUNT_VERBS = plainWords(
  ...NOUNS,
  ...['新增', '实现', '创造', '增加'].flatMap((verb) => [verb, ...NOUNS.map((noun) => verb + noun)]),
);
const AMOUNT_LINKS = plainWords('为', ':');

/** Undefined unless the whole text is one amount of money with its currency, and not a rate. */
export function parsePrintedMoney(printed: string): PrintedMoney | undefined {
  const { text, original } = plain(printed) ?? {};
  if (text === undefined || original === undefined) return undefined;
  const figure = readFigure(after(after(text, NOUNS_BEFORE), AMOUNT_LINKS), CURRENCY_SIGNS);
  return figure?.period === undefined ? moneyOf(figure, original) : undefined;
}

/** Undefined unless the whole text is one amount of money with its currency and one period. */
export function parsePrintedRate(printed: string): PrintedRate | undefined {
  const { text, original } = plain(printed) ?? {};
  if (text === undefined || original === undefined) return undefined;
  const head = atStartPeriod(text, AMOUNT_VERBS);
  const figure = readFigure(after(head?.rest ?? after(text, NOUNS_BEFORE), AMOUNT_LINKS), CURRENCY_SIGNS);
  const period = head?.meaning ?? figure?.period;
  const isTwice = head !== undefined && figure?.period !== undefined;
  const money = moneyOf(figure, original);
  return money === undefined || period === undefined || isTwice ? undefined : { ...money, period };
}

function moneyOf(figure: Figure<Currency> | undefined, original: string): PrintedMoney | undefined {
  if (figure === undefined) return undefined;
  const { value, qualifier, sign, unit } = figure;
  const named = exactly(unit, CURRENCIES);
  // ¥3亿元 repeats the currency; $3亿元 contradicts it.
  const isContradicted = unit !== '' && (named === undefined || (sign !== undefined && sign !== named));
  const currency = named ?? sign;
  return currency === undefined || isContradicted ? undefined : { amount: value, currency, qualifier, original };
}

function exactly<Meaning>(text: string, list: PrintedWords<Meaning>): Meaning | undefined {
  return list.find(([word]) => word === text)?.[1];
}
