/*
 * Opens the explorer in a browser and uses it as a visitor would. Ends with 1 when anything is wrong.
 *
 *   URL         the page of a running server; else one is started on a free port, with the sample
 *   CHROMIUM    the browser; else the first that is found of those that systems install
 *   SCREENSHOT  where to leave a picture of the page, in failure too; none unless given
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { gatherProblems } from './problems.ts';
import { findTabs, openDocs, prettify, runTab, writeOperation } from './steps.ts';
import { serveExplorer } from './serveExplorer.ts';

const { SCREENSHOT } = process.env;

const LIMIT = 120_000;
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
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const problems = await gatherProblems(context, page, url.origin);
  try {
    await visit(page);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await browser?.close();
  await served.close();
}
console.log(process.exitCode ? `The explorer at ${url.href} fails` : `The explorer at ${url.href} works`);

async function visit(page: Page): Promise<void> {
  try {
    await page.goto(url.href);
    const fields = await rootFields();
    const names = await findTabs(page);
    // The first tab comes last, so that it is the one in the picture.
    for (const name of names.toReversed()) await runTab(page, name);
    await openDocs(page, fields);
    if (SCREENSHOT) await page.screenshot({ path: SCREENSHOT });
    await writeOperation(page, fields);
    await prettify(page);
  } catch (error) {
    if (SCREENSHOT) await page.screenshot({ path: SCREENSHOT });
    throw error;
  }
}

async function rootFields(): Promise<string[]> {
  const query = '{ __schema { queryType { fields { name } } } }';
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { __schema: { queryType: { fields: { name: string }[] } } } };
  return data.__schema.queryType.fields.map(({ name }) => name);
}
