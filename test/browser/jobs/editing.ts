import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { shown, type Visit } from '../visit.ts';

const SCROLLER = `document.querySelector('.query .cm-scroller')`;

/** The editor wraps, stays in sight, knows the contract, and leaves Chinese punctuation alone. */
export async function editOperations(visit: Visit): Promise<void> {
  const page = await visit.page();
  await shown(page);
  await page.getByRole('button', { name: '新建查询' }).click();
  const editor = page.locator('.query .cm-content');

  await editor.fill(`query Long { ${'x'.repeat(500)} }`);
  assert.equal(await page.evaluate(`${SCROLLER}.scrollWidth - ${SCROLLER}.clientWidth`), 0, 'A long line wraps');
  await page.locator('.cm-lintRange-error').first().waitFor();

  await editor.fill('');
  await editor.pressSequentially('{ proj');
  await page.locator('.cm-tooltip-autocomplete li', { hasText: 'projectStatistics' }).waitFor();
  await page.keyboard.press('Escape');

  const spread = Array.from({ length: 40 }, (_, at) => `a${at}:  limits{maxDepth}`).join(' ');
  await editor.fill(`{ # 说明，留着\n${spread} }`);
  await page.evaluate(`${SCROLLER}.scrollTop = 1e6`);
  await page.getByRole('button', { name: '整理格式' }).click();
  await page.locator('.query .cm-line', { hasText: /^ {2}a0: limits \{$/ }).waitFor();
  await page.locator('.query .cm-line', { hasText: '# 说明，留着' }).waitFor();
  assert.ok((await page.evaluate<number>(`${SCROLLER}.scrollTop`)) < 50, 'After tidying, the beginning is in sight');

  await page.locator('.variables .cm-content').fill('{ "text": "汽车，电子；（项目）“二期”！" }');
  const marked = await page
    .locator('.variables .cm-content :is(.cm-specialChar, [class*="unicode"], [class*="lint"])')
    .count();
  assert.equal(marked, 0, 'Full-width punctuation is text like any other');

  await showErrors(page);
}

/** Errors of the API are shown with their codes, and the way to what they mean. */
async function showErrors(page: Page): Promise<void> {
  await page.locator('.query .cm-content').fill('{ projects(first: 1000) { totalCount } }');
  await page.locator('.variables .cm-content').fill('');
  await page.getByRole('button', { name: '运行' }).click();
  await page.locator('.errors', { hasText: 'BAD_USER_INPUT' }).waitFor();
  await page.locator('.variables .cm-content').fill('[1]');
  await page.getByRole('button', { name: '运行' }).click();
  await page.locator('.errors', { hasText: 'not a JSON object' }).waitFor();
}
