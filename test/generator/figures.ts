/** Made-up figures: money, output and the figures of areas, with qualifiers that agree with the words. */
import type { Draw } from './draw.ts';

const WORDS = [
  ['EXACT', ''],
  ['EXACT', ''],
  ['ABOUT', '约'],
  ['OVER', '超'],
  ['NEARLY', '近'],
  ['AT_LEAST', '不低于'],
] as const;
const CURRENCIES = [
  ['CNY', '元'],
  ['CNY', '元'],
  ['CNY', '元'],
  ['CNY', '元'],
  ['CNY', '元'],
  ['USD', '美元'],
] as const;

/** So many hundred millions of a currency; mostly yuan, at times US dollars. */
export function money(draw: Draw, hundredMillions: number) {
  const [qualifier, word] = draw.of(WORDS);
  const [currency, unit] = draw.of(CURRENCIES);
  return {
    amount: `${hundredMillions}00000000`,
    currency,
    qualifier,
    original: `${word}${hundredMillions}亿${unit}`,
  };
}

/** Money a year; the words say so. */
export function yearlyMoney(draw: Draw, hundredMillions: number) {
  const whole = money(draw, hundredMillions);
  return { ...whole, period: 'YEAR' as const, original: `每年${whole.original}` };
}

/** Names of figures of areas, with the hundred millions that they are about. */
const AREA_FIGURES = [
  { name: '地区生产总值', about: 400 },
  { name: '规模以上工业总产值', about: 900 },
  { name: '固定资产投资', about: 250 },
  { name: '一般公共预算收入', about: 40 },
  { name: '社会消费品零售总额', about: 120 },
] as const;
const QUARTERS = [
  { words: '一季度', months: '01/YEAR-03' },
  { words: '上半年', months: '01/YEAR-06' },
  { words: '前三季度', months: '01/YEAR-09' },
  { words: '', months: '' },
] as const;
const FIRST_YEAR = 2015;

/** The figure of an area that comes at this place of its series: each name for each period once. */
export function areaFigure(draw: Draw, at: number) {
  const { name, about } = AREA_FIGURES[at % AREA_FIGURES.length] ?? AREA_FIGURES[0];
  const quarter = Math.floor(at / AREA_FIGURES.length);
  const { words, months } = QUARTERS[quarter % QUARTERS.length] ?? QUARTERS[0];
  const year = String(FIRST_YEAR + Math.floor(quarter / QUARTERS.length));
  const tenths = Math.round(about * 10 * (0.5 + draw.next()));
  const [percent, isUp] = [`${draw.below(12)}.${1 + draw.below(9)}`, draw.chance(0.8)];
  const place = 1 + draw.below(12);
  return {
    name,
    value: `${tenths}0000000`,
    unit: '元',
    period: { edtf: months === '' ? year : `${year}-${months.replace('YEAR', year)}`, original: `${year}年${words}` },
    state: draw.chance(0.05) ? 'EXPECTED' : 'ACTUAL',
    change: {
      direction: isUp ? 'UP' : 'DOWN',
      percent,
      basis: 'YEAR_ON_YEAR',
      original: `同比${isUp ? '增长' : '下降'}${percent}%`,
    },
    ranks: draw.chance(0.3) ? [{ position: place, scope: '全省', original: `全省第${place}位` }] : [],
    original: `${tenths / 10}亿元`,
  };
}
