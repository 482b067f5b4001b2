import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { gatherProblems } from './problems.ts';

/** What a job has to do with. */
export interface Visit {
  readonly url: URL;
  /** A page of a new visitor, who has nothing from before. */
  readonly page: (options?: BrowserContextOptions, path?: string) => Promise<Page>;
  /** Leaves a picture, if pictures are wanted. */
  readonly picture: (page: Page, name: string) => Promise<void>;
}

export const DESKTOP = { viewport: { width: 1400, height: 850 }, locale: 'zh-CN' };
export const PHONE = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true };

/** @param problems are added to it, whatever goes wrong in a page. @param pictures the folder for pictures. */
export function visitOf(browser: Browser, url: URL, problems: string[], pictures: string | undefined): Visit {
  return {
    url,
    async page(options = {}, path = '/') {
      const context = await browser.newContext({ ...DESKTOP, acceptDownloads: true, ...options });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url.origin });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      await gatherProblems(context, page, url.origin, problems);
      await page.goto(new URL(path, url).href);
      return page;
    },
    async picture(page, name) {
      if (pictures === undefined) return;
      await mkdir(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
}

/** Runs the example and waits for what it shows. */
export async function runExample(page: Page, title: string): Promise<void> {
  await page.locator('.examples button', { has: page.getByText(title, { exact: true }) }).click();
  await page.locator('.tabs li.current', { hasText: title }).waitFor();
  await shown(page);
}

/** Waits until the answer is there. */
export async function shown(page: Page): Promise<void> {
  await page.locator('.results[aria-busy="false"]').waitFor();
  await page.locator('.results :is(tbody tr, .chart svg, .json, .errors, .none)').first().waitFor();
}

/** The texts of a column of the table, by the number of the column from 0. */
export async function columnTexts(page: Page, column: number): Promise<string[]> {
  return page.locator(`.table tbody td:nth-child(${column + 1})`).allInnerTexts();
}

/** The titles of the table's columns. */
export async function titles(page: Page): Promise<string[]> {
  const texts = await page.locator('.table thead th').allInnerTexts();
  return texts.map((text) => text.replace(/[↕▲▼\s]/g, ''));
}

/** What a button saves. */
export async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What a button copies. */
export async function copied(page: Page, button: Locator): Promise<string> {
  await button.click();
  // What stands beside this button: others may still say the same.
  await button.locator('xpath=..').getByRole('status').filter({ hasText: '已复制' }).waitFor();
  return page.evaluate('navigator.clipboard.readText()');
}

/** Asks the API itself. */
export async function askApi<T>(url: URL, query: string): Promise<T> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  assert.equal(errors, undefined, 'The API answers without errors');
  return data;
}
