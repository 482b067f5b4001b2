/** Dates as people write them: EDTF (`2022-08`, `2023-01/2023-06`, `2022-12~`), periods of statistics (`2022-Q3`) and instants. */
import type { Language } from '../contract/terms.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEASONS = {
  zh: ['春', '夏', '秋', '冬'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

/** A partial date; what is not understood stays as it is. */
export function readableDate(edtf: string, language: Language): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return single(from, language);
  const zh = language === 'zh';
  if (from === '..' || from === '') return zh ? `${single(to, language)}以前` : `until ${single(to, language)}`;
  if (to === '..' || to === '') return zh ? `${single(from, language)}以来` : `since ${single(from, language)}`;
  return `${single(from, language)}${zh ? '至' : ' – '}${single(to, language)}`;
}

function single(text: string, language: Language): string {
  const [, year = '', month, day, about] =
    /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(text) ?? [];
  if (year === '') return text;
  const zh = language === 'zh';
  const prefix = about === undefined ? '' : zh ? '约' : 'about ';
  return prefix + (zh ? chinese(year, month, day) : english(year, month, day));
}

function chinese(year: string, month?: string, day?: string): string {
  if (year.endsWith('XX')) return `${Number(year.slice(0, 2)) + 1}世纪`;
  if (year.endsWith('X')) return `${year.slice(0, 3)}0年代`;
  if (month === undefined) return `${year}年`;
  const season = SEASONS.zh[Number(month) - 21];
  if (season !== undefined) return `${year}年${season}`;
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
}

function english(year: string, month?: string, day?: string): string {
  if (year.endsWith('XX')) return `${year.slice(0, 2)}00s`;
  if (year.endsWith('X')) return `${year.slice(0, 3)}0s`;
  if (month === undefined) return year;
  const name = SEASONS.en[Number(month) - 21] ?? MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A period that statistics group by. */
export function readablePeriod(period: string, language: Language): string {
  const [, year = '', kind, number] = /^(\d{4})-(H|Q)(\d)$/.exec(period) ?? [];
  if (year === '') return single(period, language);
  if (language === 'en') return `${kind}${number} ${year}`;
  return kind === 'H' ? `${year}年${number === '1' ? '上' : '下'}半年` : `${year}年第${number}季度`;
}

const INSTANTS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }),
};

/** An instant, in Shanghai's time. */
export function readableInstant(instant: string, language: Language): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : INSTANTS[language].format(date);
}
