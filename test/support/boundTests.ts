/** Fails a test that does not end: the runner that we use would wait for ever. Milliseconds: a test's own, else 30 s. */
import { setTimeout as sleep } from 'node:timers/promises';
import { addEventHandler, getState } from 'jest-circus';

const MAX_MILLISECONDS = 30_000;

type Work = (...given: never[]) => Promise<void>;

function bounded(work: Work, milliseconds: number): Work {
  // One that takes a callback ends in its own way.
  if (work.length > 0) return work;
  return async () => {
    const ended = new AbortController();
    try {
      await Promise.race([
        work(),
        sleep(milliseconds, undefined, { signal: ended.signal }).then(() => {
          throw new Error(`It did not end within ${milliseconds} ms`);
        }),
      ]);
    } finally {
      ended.abort();
    }
  };
}

addEventHandler((event) => {
  if (event.name === 'add_test') {
    const test = getState().currentDescribeBlock.children.at(-1);
    if (test?.type === 'test') test.fn = bounded(test.fn as Work, event.timeout ?? MAX_MILLISECONDS);
  }
  if (event.name === 'add_hook') {
    const hook = getState().currentDescribeBlock.hooks.at(-1);
    if (hook) hook.fn = bounded(hook.fn as Work, event.timeout ?? MAX_MILLISECONDS);
  }
});
