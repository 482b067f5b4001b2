import { ICON } from '../icon.ts';
import { PUBLIC_PATH } from '../manifest.ts';

/** A page of the reference: its own path in the navigation, its title, and its content as HTML. */
export interface Content {
  readonly path: string;
  readonly title: string;
  readonly body: string;
  /** The way through the page. */
  readonly contents?: string;
}

export interface Link {
  readonly path: string;
  readonly title: string;
}

/** What all pages of the reference have around their content. They are readable without scripts. */
export function frame({ path, title, body, contents = '' }: Content, links: readonly Link[], style: string): string {
  const items = links.map((link) => {
    const current = link.path === path ? ' aria-current="page"' : '';
    return `<li><a href="${link.path}"${current}>${link.title}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 公开 Gongkai</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${PUBLIC_PATH}${style}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<p class="name"><a href="/"><span lang="zh">公开</span> Gongkai</a></p>
<nav aria-label="Reference"><ul>${items.join('')}</ul></nav>
</header>
<div class="page">
${contents}
<main id="content">
${body}
</main>
</div>
</body>
</html>
`;
}
