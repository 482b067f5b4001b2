/** A web page as a portal serves it: its blocks are lines, and what is no part of the article is gone. */
import { decodePage } from '../../src/drafting/page/decode.ts';
import { readPage } from '../../src/drafting/page/readPage.ts';

const PAGE = `<!DOCTYPE html>
<html lang="zh"><head><meta charset="gb2312"><title>望川新闻</title><style>p { color: red }</style></head>
<body>
<nav><a href="/">首页</a> &gt; <a href="/news">要闻</a></nav>
<div class="main">
  <h1>望川县召开防汛工作会议</h1>
  <div class="info">发布时间：2023-06-09&nbsp;&nbsp;来源：望川新闻</div>
  <p>　　6月8日下午，望川县召开防汛工作会议。<br>县长<b>徐俊杰</b>主持会议。</p>
  <table><tr><td>雨量站</td><td>12个</td></tr></table>
  <script>var a = "<p>无</p>";</script>
</div>
<footer>版权所有 &copy; 望川新闻</footer>
</body></html>`;

test('blocks are lines, in the order of the page; scripts, styles, menus and footers are gone', () => {
  // Act
  const lines = decodePage(Buffer.from(PAGE)).split('\n');

  // Assess
  expect(lines.map((line) => line.trim())).toEqual([
    '望川县召开防汛工作会议',
    expect.stringContaining('发布时间：2023-06-09'),
    '6月8日下午，望川县召开防汛工作会议。',
    '县长徐俊杰主持会议。',
    '雨量站 12个',
  ]);
});

test('its headline, its day and its paragraphs are read', () => {
  // Act
  const { articles, day } = readPage(decodePage(Buffer.from(PAGE)));

  // Assess
  expect(day).toMatchObject({ earliest: '2023-06-09' });
  expect(articles.map(({ headline }) => headline?.text)).toEqual(['望川县召开防汛工作会议']);
  expect(articles[0]?.paragraphs.map(({ text }) => text).join('')).toContain('县长徐俊杰主持会议。');
});

test('tags that are never closed, and nested ones without end, are read like others', () => {
  // Prepare
  const nested = '<div>'.repeat(20_000);

  // Act
  const text = decodePage(Buffer.from(`<html><body>${nested}望川<p>县长<p>会议`));

  // Assess
  expect(text.split('\n')).toEqual(['望川', '县长', '会议']);
});
