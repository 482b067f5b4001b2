/*
 * Opens the explorer in a browser and does what analysts do, job by job. Ends with 1 when anything is wrong.
 *
 *   URL          the page of a running server; else one is started on a free port, with the sample and made-up records
 *   CHROMIUM     the browser; else the first that is found of those that systems install
 *   SCREENSHOTS  the folder where to leave pictures, of failures too; none unless given
 *   JOB          only the jobs whose names begin so
 */
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { JOBS } from './jobs/index.ts';
import { serveExplorer } from './serveExplorer.ts';
import { type Visit, visitOf } from './visit.ts';

const LIMIT = 600_000;
setTimeout(() => {
  console.error(`The explorer was not through after ${LIMIT / 1000} s`);
  process.exit(1);
}, LIMIT).unref();

const executablePath = findChromium(process.env);
if (executablePath === undefined) {
  console.error('No Chromium was found: install it (apt-get install chromium), or say where it is in CHROMIUM');
  process.exit(1);
}
const served = await serveExplorer(process.env['URL']);
const { url } = served;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name but the server's is even looked up.
  `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${url.hostname}`,
];

let browser: Browser | undefined;
try {
  browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
  for (const [name, job] of Object.entries(JOBS)) {
    if (!name.startsWith(process.env['JOB'] ?? '')) continue;
    const problems: string[] = [];
    const start = performance.now();
    try {
      await job(visitOf(browser, url, problems, process.env['SCREENSHOTS']));
    } catch (error) {
      problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      await pictureOfFailure(browser, visitOf(browser, url, [], process.env['SCREENSHOTS']), name);
    }
    await Promise.all(browser.contexts().map((context) => context.close()));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${problems.length > 0 ? '✗' : '✓'} ${name} (${seconds} s)`);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  await browser?.close();
  await served.close();
}
console.log(process.exitCode ? `The explorer at ${url.href} fails` : `The explorer at ${url.href} works`);

async function pictureOfFailure(failed: Browser, visit: Visit, name: string): Promise<void> {
  const page = failed.contexts().at(-1)?.pages().at(-1);
  if (page) await visit.picture(page, `failure-${name.replaceAll(/\W+/g, '-')}`);
}
