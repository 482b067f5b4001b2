/** Prepares changes in a thread of its own while this one writes: half of the work of building, on another core. */
import { encodeChanges } from '../../../publications/log/change.ts';
import { PREPARE_HERE, type PreparedChange, type Preparer } from '../preparing.ts';
import { type PrepareMessage, valueOf } from './messages.ts';
import { Thread } from './thread.ts';

/** Until the thread has loaded what it needs, and after it has ended, this one prepares. */
export function prepareInThread(): Preparer {
  const thread = new Thread<PrepareMessage>(new URL('prepareThread.ts', import.meta.url));
  const send = async (changes: Uint8Array) => {
    const [prepared] = (await thread.send({ changes })).map(valueOf) as [readonly PreparedChange[]];
    return prepared;
  };
  let isReady = false;
  const starting = send(NO_CHANGES).then(
    () => (isReady = true),
    () => undefined,
  );
  return {
    async prepare(changes) {
      if (!isReady) return PREPARE_HERE.prepare(changes);
      try {
        return await send(changes);
      } catch {
        // What is wrong with the changes is wrong here too, and is thrown where they are written.
        isReady = false;
        return PREPARE_HERE.prepare(changes);
      }
    },
    async close() {
      await thread.close();
      await starting;
      isReady = false;
    },
  };
}

const NO_CHANGES = encodeChanges([]);
