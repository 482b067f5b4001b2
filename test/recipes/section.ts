/** The files that a recipe of CONTRIBUTING.md names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXT = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');

interface NamedFiles {
  /** Before the colon of each numbered step. */
  readonly byHand: readonly string[];
  /** In the paragraph that begins with "Generated". */
  readonly generated: readonly string[];
}

export function filesNamedIn(heading: string): NamedFiles {
  const section = TEXT.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section "${heading}"`);
  const steps = section.match(/^\d+\. [^:]*:/gm) ?? [];
  return {
    byHand: steps.flatMap(pathsIn).sort(),
    generated: section
      .split('\n\n')
      .filter((text) => text.startsWith('Generated'))
      .flatMap(pathsIn)
      .sort(),
  };
}

/** Names in backticks with a slash or the ending of the schema. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w./]+)`/g)].map(([, path = '']) => path).filter((path) => /\/|\.graphql$/.test(path));
