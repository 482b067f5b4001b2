/** A page of HTML without scripts. */
interface HtmlPage {
  readonly language: string;
  readonly title: string;
  readonly body: string;
}

export function html({ language, title, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** The browser loads nothing for this page. */
export const HTML_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

const STYLE = `
:root { color-scheme: light dark; --line: #d0d5dd; --soft: #f4f6f9; --link: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --line: #3c4350; --soft: #1d222b; --link: #7db7ff; } }
body { font: 16px/1.65 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; }
nav { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); padding-bottom: .6rem; }
a { color: var(--link); overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; } h2 { margin-top: 2rem; } h3 { margin-bottom: .2rem; font-weight: 600; }
code { background: var(--soft); padding: .1em .3em; border-radius: 4px; font-size: .9em; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
td, th { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
section { border-top: 1px solid var(--line); padding-top: .3rem; }
summary { cursor: pointer; padding: .2rem 0; }
`;
