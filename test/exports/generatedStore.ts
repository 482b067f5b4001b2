/** A store with random records of all kinds, some of them changed and withdrawn. */
import type { WriteSession } from '../../src/store/writeSession.ts';
import { fill } from '../support/fill.ts';
import { generate } from '../support/generate.ts';

export async function publishGenerated(session: WriteSession): Promise<void> {
  await fill(session, generate({ seed: 16 }).publications);
}
