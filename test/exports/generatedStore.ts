/** A store with random records of all kinds, some of them changed and withdrawn. */
import type { WriteSession } from '../../src/store/writeSession.ts';
import { fill } from '../support/fill.ts';
import { generate } from '../support/generate.ts';
import { publishItems } from '../support/items.ts';
import { publishSample } from '../support/sample.ts';

async function publishGenerated(session: WriteSession): Promise<void> {
  await fill(session, generate({ seed: 16 }).publications);
}

/** What the tests of forms are asked of: real pages, invented ones, and random records. */
export const FILLED: readonly (readonly [name: string, fill: (session: WriteSession) => Promise<void>])[] = [
  ['the sample', publishSample],
  ['items of other pages', publishItems],
  ['random records', publishGenerated],
];
