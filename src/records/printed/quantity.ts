/** Quantities as printed, with their unit: `8000多平方米`, `日产2万件`, `15.3个百分点`. */
import { CURRENCIES } from './currency.ts';
import { readFigure } from './figure.ts';
import { atStartPeriod } from './period.ts';
import { plain } from './plain.ts';
import type { Period, Qualifier } from '../figureTerms.ts';
import { after, atStart, plainWords, type PrintedWords, words } from './words.ts';

export interface PrintedQuantity {
  /** A decimal number: 近200万套 is 2000000. */
  readonly value: string;
  /** As printed, in half width; a preceding 万 or 亿 belongs to the number. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** For a rate: its period. */
  readonly per?: Period | undefined;
  /** The whole text, trimmed. */
  readonly original: string;
}

const QUANTITY_VERBS = plainWords(
  '产',
  '产量',
  '产能',
  '产出',
  '生产',
  '生产能力',
  '加工',
  '加工量',
  '处理',
  '处理量',
  '处理能力',
  '销售',
  '销量',
  '供应',
  '供应量',
  '发电',
  '发电量',
  '吞吐',
  '吞吐量',
  '接待',
  '新增',
  '消耗',
  '节约',
  '减排',
);
const QUANTITY_LINKS = plainWords('为', ':');
const PER_CENT: PrintedWords<'%'> = words({ '%': ['百分之'] });

/**
 * Characters that no unit may contain: numerals, and other parts of a figure. A unit with one of them would be part of a
 * second figure or of a sentence: 3个多月, 20家到30家.
 */
const NEVER_IN_UNITS = /[\d〇○零一二三四五六七八九十百千万亿两几数多余半约近超逾至到和与每以左右]/;
const THOUSANDS = /^(?:千(?:瓦|米|克|伏|帕|卡|赫|焦|安|字节)|(?:个)?百(?:分点|帕))/;
const SYMBOL = /^(?:%|‰|℃|°C|㎡|㎥|㎞|㎏|(?:k?m|c?m|mm)[²³])$/;
const WORD_UNIT = /^[\p{Script=Han}A-Za-z]{1,6}$/u;
/** 8月, 13日 and 13号 are dates. */
const DATE_UNIT = /^(?:月|月份|日|号)$/;

/** After Chinese numerals only these are units, because many words start with a numeral (一定, 三农, 十分). */
const COMMON_UNITS = new Set(
  [
    '个 家 人 名 位 件 套 台 辆 条 座 栋 幢 间 所 项 次 户 艘 架 列 份 本 册 篇 张 幅 块 片 只 头 株 棵 箱 瓶 种 类 处 笔',
    '吨 公斤 千克 克 斤 亩 公顷 平方米 平方公里 平米 ㎡ 立方米 米 千米 公里 里 升 千瓦 千瓦时 兆瓦 % 个百分点 百分点',
    '年 个月 天 周 小时 分钟 岁 倍 人次 户次 家次 台套 车次 吨位',
  ].flatMap((line) => line.split(' ')),
);

/** Undefined unless the whole text is one number with its unit, and optionally one period. */
export function parsePrintedQuantity(printed: string): PrintedQuantity | undefined {
  const { text, original } = plain(printed) ?? {};
  if (text === undefined || original === undefined) return undefined;
  const head = atStartPeriod(text, QUANTITY_VERBS);
  const figure = readFigure(head === undefined ? text : after(head.rest, QUANTITY_LINKS), PER_CENT);
  if (figure === undefined) return undefined;
  const isTwice =
    (head !== undefined && figure.period !== undefined) || (figure.sign !== undefined && figure.unit !== '');
  const unit = figure.sign ?? figure.unit;
  if (isTwice || !isUnit(unit, figure.isChinese && figure.sign === undefined) || isYearUnit(figure.value, unit))
    return undefined;
  const per = head?.meaning ?? figure.period;
  return { value: figure.value, unit, qualifier: figure.qualifier, ...(per && { per }), original };
}

function isUnit(unit: string, isCommon: boolean): boolean {
  const currency = atStart(unit, CURRENCIES);
  if (currency !== undefined) return currency.rest === '';
  if (isCommon && !COMMON_UNITS.has(unit)) return false;
  if (SYMBOL.test(unit)) return true;
  return WORD_UNIT.test(unit) && !DATE_UNIT.test(unit) && !NEVER_IN_UNITS.test(unit.replace(THOUSANDS, ''));
}

/** 2022年 is a date; 20年 is a duration. */
const isYearUnit = (value: string, unit: string) => unit.startsWith('年') && /^\d{4}$/.test(value);
