/** Packs changes into publications: as many as fit into the log's item. */
import { encodeChanges, type PutChange } from '../publications/log/change.ts';
import { MAX_LOG_BYTES } from '../publications/publishing/publish.ts';

/** JSON that is not even tried to fit: it is never compressed to less than a tenth. */
const MAX_BATCH_JSON_BYTES = 10 * MAX_LOG_BYTES;

/** What committing adds to a change takes some bytes too. */
const MAX_BATCH_BYTES = MAX_LOG_BYTES - 20 * 1024;

/** @param most changes in a pack. */
export async function* batchesOf(changes: AsyncIterable<PutChange>, most: number): AsyncGenerator<PutChange[]> {
  let pack: PutChange[] = [];
  let bytes = 0;
  for await (const change of changes) {
    const size = Buffer.byteLength(JSON.stringify(change));
    if (pack.length === most || (pack.length > 0 && bytes + size > MAX_BATCH_JSON_BYTES)) {
      yield* fitting(pack);
      pack = [];
      bytes = 0;
    }
    pack.push(change);
    bytes += size;
  }
  yield* fitting(pack);
}

/** The changes in as many parts as needed. A single record that is too large is refused where it is published. */
function* fitting(changes: PutChange[]): Generator<PutChange[]> {
  if (changes.length === 0) return;
  if (changes.length === 1 || sizeOf(changes) <= MAX_BATCH_BYTES) {
    yield changes;
    return;
  }
  const middle = Math.ceil(changes.length / 2);
  yield* fitting(changes.slice(0, middle));
  yield* fitting(changes.slice(middle));
}

function sizeOf(changes: readonly PutChange[]): number {
  const logged = changes.map((change) => ({ ...change, revision: 1, firstPublishedAt: '' }));
  return encodeChanges(logged).byteLength;
}
