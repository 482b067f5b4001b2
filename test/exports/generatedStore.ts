/** A store with random records of all kinds, some of them changed and withdrawn. */
import { publish } from '../../src/publications/publishing/publish.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { generate } from '../support/generate.ts';

export async function publishGenerated(session: WriteSession): Promise<void> {
  for (const changes of generate({ seed: 16 }).publications) await publish(session, { changes: [...changes] });
}
