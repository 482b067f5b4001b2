/** What `indexer` does with the index, which stands for itself here; test/opensearch has it on a real one. */
import { createIndexHandler } from '../../../src/functions/logStream/indexHandler.ts';
import type { Logger } from '../../../src/observability/logger.ts';
import type { WriteSession } from '../../../src/store/writeSession.ts';
import { useEngine } from '../../support/engine.ts';
import { publishSome } from './logStreamRig.ts';

const engine = useEngine();
let session: WriteSession;
beforeEach(async () => void (session = await engine.session()));

/** A process over an index that reaches what it is told to, or fails. */
function indexerOver(index: { fails?: boolean }) {
  const entries: Record<string, unknown>[] = [];
  const asked: number[] = [];
  const log = { info: (_, fields) => void entries.push(fields as Record<string, unknown>) } as Logger;
  const bringUp = (applied: number) => {
    asked.push(applied);
    return index.fails === true ? Promise.reject(new Error('no answer')) : Promise.resolve({ number: applied });
  };
  const call = createIndexHandler({ session, bringUp, log, metrics: true });
  return { call, asked, behind: () => entries.map(({ IndexBehind }) => IndexBehind), entries };
}

test('the index is brought up to what readers see, and the log says that nothing is behind', async () => {
  // Prepare
  await publishSome(session, 3);
  const indexer = indexerOver({});

  // Act
  const result = await indexer.call();

  // Assess
  expect(result).toEqual({ applied: 3, indexed: 3 });
  expect(indexer.asked).toEqual([3]);
  expect(indexer.behind()).toEqual([0]);
  expect(JSON.stringify(indexer.entries[0]?.['_aws'])).toContain('"IndexBehind"');
});

test('an empty store has no index', async () => {
  // Prepare
  const indexer = indexerOver({});

  // Act
  const result = await indexer.call();

  // Assess
  expect(result).toEqual({ applied: 0, indexed: 0 });
  expect([indexer.asked, indexer.entries]).toEqual([[], []]);
});

test('a failure says at least how far the index is behind, and is one of the call', async () => {
  // Prepare
  await publishSome(session, 2);
  const index: { fails?: boolean } = { fails: true };
  const indexer = indexerOver(index);

  // Act
  const first = indexer.call();
  await expect(first).rejects.toThrow('no answer');
  index.fails = false;
  await indexer.call();
  await publishSome(session, 3);
  index.fails = true;
  const second = indexer.call();

  // Assess
  await expect(second).rejects.toThrow('no answer');
  expect(indexer.behind()).toEqual([1, 0, 3]);
});
