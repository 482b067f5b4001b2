/** Shows how far long work is: a bar that moves on a terminal, a line every few seconds elsewhere. */
import type { Writable } from 'node:stream';
import type { OnProgress } from '../../publications/projection/deriveAll.ts';

const BAR_WIDTH = 30;

/** Where progress is shown; a terminal says that it is one. */
export type ProgressOutput = Writable & { readonly isTTY?: boolean };

export function showProgress(label: string, out: ProgressOutput): OnProgress {
  let shownAt = -Infinity;
  return (done, all) => {
    const now = performance.now();
    const ended = done >= all;
    if (!ended && now - shownAt < (out.isTTY === true ? 100 : 5_000)) return;
    shownAt = now;
    const part = all === 0 ? 1 : done / all;
    const percent = `${Math.floor(part * 100)} %`.padStart(5);
    if (out.isTTY !== true) {
      out.write(`${label}: ${percent} (${done} of ${all})\n`);
      return;
    }
    const filled = Math.round(part * BAR_WIDTH);
    out.write(`\r${label} [${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${percent}${ended ? '\n' : ''}`);
  };
}
