/** Divides changes into publications that fit into one item of the log. */
import { type Change, encodeChanges } from '../publications/log/change.ts';
import { MAX_LOG_BYTES } from '../publications/publishing/publish.ts';

/** Larger JSON is not compressed to see if it fits: compression never reaches a tenth. */
const MAX_BATCH_JSON_BYTES = 10 * MAX_LOG_BYTES;

/** The commit adds some bytes to each change. */
const MAX_BATCH_BYTES = MAX_LOG_BYTES - 20 * 1024;

/** @param maxChanges in one batch. */
export async function* batchesOf(changes: AsyncIterable<Change>, maxChanges: number): AsyncGenerator<Change[]> {
  let batch: Change[] = [];
  let bytes = 0;
  for await (const change of changes) {
    const size = Buffer.byteLength(JSON.stringify(change));
    if (batch.length === maxChanges || (batch.length > 0 && bytes + size > MAX_BATCH_JSON_BYTES)) {
      yield* split(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(change);
    bytes += size;
  }
  yield* split(batch);
}

/** The changes in parts that fit. A single record that is too large is refused when it is published. */
function* split(changes: Change[]): Generator<Change[]> {
  if (changes.length === 0) return;
  if (changes.length === 1 || sizeOf(changes) <= MAX_BATCH_BYTES) {
    yield changes;
    return;
  }
  const middle = Math.ceil(changes.length / 2);
  yield* split(changes.slice(0, middle));
  yield* split(changes.slice(middle));
}

function sizeOf(changes: readonly Change[]): number {
  const logged = changes.map((change) => ({ ...change, title: '', revision: 1, firstPublishedAt: '' }));
  return encodeChanges(logged).byteLength;
}
