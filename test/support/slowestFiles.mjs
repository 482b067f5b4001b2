/** Reporter of jest: ends with the ten files that took longest. */
import { relative } from 'node:path';

const FILES_SHOWN = 10;

export default class SlowestFiles {
  onRunComplete(_contexts, { testResults }) {
    const slowest = testResults
      .map(({ testFilePath, perfStats }) => ({ path: relative(process.cwd(), testFilePath), ms: perfStats.runtime }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, FILES_SHOWN);
    // One file that somebody runs alone is no news.
    if (testResults.length <= FILES_SHOWN) return;
    const lines = slowest.map(({ path, ms }) => `${(ms / 1_000).toFixed(1).padStart(6)} s  ${path}`);
    // After jest's own summary.
    process.once('exit', () => process.stderr.write(`\nThe slowest files:\n${lines.join('\n')}\n`));
  }
}
