import { Marked } from 'marked';
import type { Content, Link } from './frame.ts';
import { escaped } from './html.ts';

/** The guides that are pages: files of `docs`, in the order of the navigation. */
export const GUIDES: readonly (Link & { readonly file: string })[] = [
  { file: 'errors.md', path: '/docs/errors', title: 'Errors' },
  { file: 'limits.md', path: '/docs/limits', title: 'Limits' },
  { file: 'evolution.md', path: '/docs/evolution', title: 'Evolution' },
  { file: 'publishing.md', path: '/docs/publishing', title: 'Publishing' },
  { file: 'drafting.md', path: '/docs/drafting', title: 'Drafting' },
  { file: 'glossary.md', path: '/docs/glossary', title: 'Glossary' },
];

/** A guide, written in Markdown, as a page. */
export function guidePage({ path, title }: Link, markdown: string): Content {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const plain = tokens.map(({ raw }) => raw).join('');
        return `<h${depth} id="${anchor(plain)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const content = this.parser.parseInline(tokens);
        const address = addressOf(href);
        // Files of the repository have no address here: their names stay.
        return address === undefined ? content : `<a href="${escaped(address)}">${content}</a>`;
      },
      codespan({ text }) {
        // `PERSISTED_QUERY_NOT_FOUND` can be linked to.
        const id = /^[A-Z]{3,}(_[A-Z]+)+$/.test(text) && !named.has(text) ? ` id="${text}"` : '';
        named.add(text);
        return `<code${id}>${escaped(text)}</code>`;
      },
    },
  });
  const named = new Set<string>();
  // A wide table scrolls by itself, by keyboard too.
  const html = marked
    .parse(markdown, { async: false })
    .replaceAll('<table>', '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
  return { path, title, body: html };
}

function addressOf(href: string): string | undefined {
  if (/^(https?:|#)/.test(href)) return href;
  const [file = '', fragment] = href.split('#');
  if (file.endsWith('schema.graphql')) return '/schema.graphql';
  const guide = GUIDES.find((each) => each.file === file);
  return guide && guide.path + (fragment === undefined ? '' : `#${fragment}`);
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}
