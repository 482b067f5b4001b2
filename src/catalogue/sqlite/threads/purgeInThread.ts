/** Purges a file in a thread that lives for it, so that requests are answered meanwhile. */
import { type PurgeMessage, valueOf } from './messages.ts';
import { Thread } from './thread.ts';

export async function purgeInThread(path: string): Promise<boolean> {
  const thread = new Thread<PurgeMessage>(new URL('purgeThread.ts', import.meta.url));
  try {
    const [hasRemnants] = (await thread.send({ path })).map(valueOf) as [boolean];
    return hasRemnants;
  } finally {
    await thread.close();
  }
}
