/** The currencies in Chinese newspapers, by ISO 4217. `元` and `¥` alone are yuan. */
import { words } from './words.ts';

/** After the number. */
export const CURRENCIES = words({
  CNY: ['元', '元人民币', '人民币', '人民币元', 'RMB', 'CNY'],
  USD: ['美元', '美金', 'USD'],
  EUR: ['欧元', 'EUR'],
  JPY: ['日元', 'JPY'],
  HKD: ['港元', '港币', 'HKD'],
  MOP: ['澳门元', '澳门币', 'MOP'],
  TWD: ['新台币', '新台币元', 'TWD'],
  GBP: ['英镑', 'GBP'],
  KRW: ['韩元', 'KRW'],
  SGD: ['新加坡元', 'SGD'],
  AUD: ['澳元', '澳大利亚元', 'AUD'],
  CAD: ['加元', '加拿大元', 'CAD'],
  CHF: ['瑞士法郎', 'CHF'],
  RUB: ['卢布', 'RUB'],
});

export type Currency = (typeof CURRENCIES)[number][1];

/** Before the number. */
export const CURRENCY_SIGNS = words<Currency>({
  CNY: ['人民币', 'RMB', 'CNY', '¥', 'RMB¥'],
  USD: ['美元', 'USD', '$', 'US$'],
  EUR: ['欧元', 'EUR', '€'],
  JPY: ['日元', 'JPY'],
  HKD: ['港币', '港元', 'HKD', 'HK$'],
  MOP: ['澳门币', 'MOP'],
  TWD: ['新台币', 'TWD', 'NT$'],
  GBP: ['英镑', 'GBP', '£'],
  KRW: ['韩元', 'KRW'],
  SGD: ['SGD', 'S$'],
  AUD: ['AUD', 'A$'],
  CAD: ['CAD', 'C$'],
  CHF: ['瑞士法郎', 'CHF'],
  RUB: ['卢布', 'RUB'],
});
