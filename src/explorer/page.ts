import type { Bundle } from './bundle.ts';
import { ICON } from './icon.ts';
import { PUBLIC_PATH } from './manifest.ts';

/** The HTML page of the explorer. Everything it loads comes from our own origin, and nothing in it runs inline. */
export function page({ script, style, preload }: Bundle): string {
  const preloads = preload.map((name) => `    <link rel="modulepreload" href="${PUBLIC_PATH}${name}">\n`).join('');
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="公开数据浏览器：会议、项目、企业和报道，可查、可列表、可画图、可下载。">
    <title>公开 Gongkai</title>
    <link rel="icon" href="${ICON}">
    <link rel="stylesheet" href="${PUBLIC_PATH}${style}">
${preloads}    <script type="module" src="${PUBLIC_PATH}${script}"></script>
  </head>
  <body>
    <div id="root">
      <header class="top"><h1><span class="logo" aria-hidden="true">公</span><span>公开</span> Gongkai</h1></header>
      <main class="wait"><p>加载中… Loading…</p>
        <noscript>
          <p>数据浏览器需要 JavaScript；<a href="/docs">接口参考</a>和接口本身不需要。</p>
          <p lang="en">The explorer needs JavaScript. The <a href="/docs">reference</a> and the API itself do not.</p>
        </noscript>
      </main>
    </div>
  </body>
</html>
`;
}
