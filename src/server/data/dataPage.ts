/**
 * The page at `/data`, in Chinese or English: the guide of `docs/data.md`, then every list with its formats, parameters and
 * columns, as the contract has them.
 */
import { marked } from 'marked';
import type { Exports } from '../../exports/exports.ts';
import type { Locale } from '../../exports/format.ts';
import type { ExportList } from '../../exports/lists.ts';
import { listTitle } from '../../exports/listTitle.ts';
import { parametersOf } from '../../exports/question/parameters.ts';
import { columnsOf, descriptionOf, headerOf, nameOf } from '../../exports/tables/columns.ts';
import { chineseTerm, englishDescription, englishTerm } from '../../exports/tables/terms.ts';
import { escapeHtml, html } from './html.ts';

const WORDS = {
  zh: {
    language: 'zh-CN',
    other: ['en', 'English'],
    lists: '全部列表',
    formats: '格式',
    parameters: '参数',
    columns: '列',
    license: '数据许可',
    explorer: '图谱与浏览器',
  },
  en: {
    language: 'en',
    other: ['zh', '中文'],
    lists: 'All lists',
    formats: 'Formats',
    parameters: 'Parameters',
    columns: 'Columns',
    license: 'Licence of the data',
    explorer: 'The graph and its explorer',
  },
} as const;

/** @param guide `docs/data.md`: Chinese, then English, each with a heading of the first level. */
export function dataPage(guide: string, exports: Exports, license: string | undefined, locale: Locale): string {
  const words = WORDS[locale];
  const [zh = '', en = ''] = guide.split(/^(?=# )/m);
  const [code, name] = words.other;
  const body = [
    `<nav><a href="/">${words.explorer}</a><a href="/data?lang=${code}" hreflang="${code}" lang="${code}">${name}</a></nav>`,
    '<main>',
    marked.parse(locale === 'zh' ? zh : en, { async: false }),
    license === undefined
      ? ''
      : `<p>${words.license}: <a rel="license" href="${escapeHtml(license)}">${escapeHtml(license)}</a></p>`,
    `<h2>${words.lists}</h2>`,
    ...[...exports.lists.values()].map((list) => section(exports, list, locale)),
    '</main>',
  ];
  return html({ language: words.language, title: '公开 Gongkai · /data', body: body.join('\n') });
}

function section(exports: Exports, list: ExportList, locale: Locale): string {
  const words = WORDS[locale];
  const links = exports.formatsOf(list).map(({ extension, title }) => {
    const path = `/data/${list.name}.${extension}`;
    // A search without words is none.
    const href = list.name === 'search' ? `${path}?query=%E9%A1%B9%E7%9B%AE` : path;
    return `<a href="${href}${locale === 'en' ? `${href.includes('?') ? '&amp;' : '?'}lang=en` : ''}">${title[locale]}</a>`;
  });
  const parameters = parametersOf(list).map((input) => [
    code(input.name),
    term(input, locale),
    code(String(input.type)),
  ]);
  const columns = columnsOf(list).map((column) => [
    code(nameOf(column)),
    escapeHtml(headerOf(column, locale)),
    ...(locale === 'en' ? [escapeHtml(descriptionOf(column))] : []),
  ]);
  return `<section id="${list.name}"><h3>${code(list.name)} ${escapeHtml(listTitle(list, locale))}</h3>
<p>${words.formats}: ${links.join(' · ')}</p>
<details><summary>${words.parameters} (${parameters.length})</summary>${table(parameters)}</details>
<details><summary>${words.columns} (${columns.length})</summary>${table(columns)}</details></section>`;
}

const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;

const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

type Described = Parameters<typeof chineseTerm>[0];

const term = (input: Described, locale: Locale): string =>
  escapeHtml(locale === 'zh' ? chineseTerm(input) : englishDescription(input) || englishTerm(input));
