/**
 * `npm run test:opensearch`: the tests of what the catalogue answers, on a real OpenSearch. Without Maven it says what was not
 * tested, and ends well; with `--must-run`, badly.
 */
import { spawnSync } from 'node:child_process';
import { CannotStart, startOpenSearch } from './startOpenSearch.ts';

/** What is asked through the catalogue, whatever its engine; and what only OpenSearch has. */
const SUITES = [
  'test/catalogue/(engine|questions|facets|search|statistics|suggest|didYouMean|overdue|oracleListings)',
  'test/graphql/',
  'test/exports/(questions|tables)',
  'test/opensearch/',
];
const MAX_TESTS = 20 * 60_000;

const say = (line: string) => void process.stderr.write(`${line}\n`);

try {
  const engine = await startOpenSearch(say);
  try {
    const jest = spawnSync(
      'npx',
      ['jest', ...SUITES, ...process.argv.slice(2).filter((each) => each !== '--must-run')],
      {
        stdio: 'inherit',
        timeout: MAX_TESTS,
        env: { ...process.env, OPENSEARCH_URL: engine.url },
      },
    );
    process.exitCode = jest.status ?? 1;
  } finally {
    await engine.close();
  }
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  say(`Not tested on OpenSearch, because ${error.message}. Skipped: ${SUITES.join(', ')}`);
  if (process.argv.includes('--must-run')) process.exitCode = 1;
}
