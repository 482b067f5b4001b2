import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { contractPage } from './contractPage.ts';
import { frame } from './frame.ts';
import { guidePage, GUIDES } from './guides.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** A page of the reference: the path that it is served at, and its HTML. */
export interface ReferencePage {
  readonly path: string;
  readonly html: string;
}

/** The reference at `/docs`: the contract and the guides. */
export async function referencePages(style: string): Promise<ReferencePage[]> {
  const schema = buildSchema(await readFile(join(ROOT, 'schema.graphql'), 'utf8'));
  const guides = await Promise.all(
    GUIDES.map(async (guide) => guidePage(guide, await readFile(join(ROOT, 'docs', guide.file), 'utf8'))),
  );
  const pages = [contractPage(schema), ...guides];
  const links = pages.map(({ path, title }) => ({ path, title }));
  return pages.map((page) => ({ path: page.path, html: frame(page, links, style) }));
}
