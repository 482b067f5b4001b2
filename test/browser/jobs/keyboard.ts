import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { shown, type Visit } from '../visit.ts';

/** Everything is reached and pressed by keys. */
export async function useTheKeyboard(visit: Visit): Promise<void> {
  const page = await visit.page();
  await shown(page);
  await page.locator('.cm-content').first().waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), '跳到结果', 'The first stop leads past everything');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.id'), 'results');

  await tabTo(page, /^标题/);
  await page.keyboard.press('Enter');
  await page.locator('th[aria-sort="ascending"]', { hasText: '标题' }).waitFor();

  await page.getByRole('button', { name: /复制为代码/ }).press('Enter');
  await page.getByRole('button', { name: 'curl' }).focus();
  await page.keyboard.press('Escape');
  assert.match(await focused(page), /复制为代码/, 'Escape leads out of the menu');
  assert.equal(await page.getByRole('button', { name: 'curl' }).count(), 0);

  await page.locator('.query .cm-content').focus();
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate(`document.activeElement.getAttribute('aria-label')`),
    '变量 (JSON)',
    'Tab leaves the editor',
  );
  await page.locator('.query .cm-content').focus();
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.keyboard.press('Control+Enter');
  await answered;

  await page.getByRole('button', { name: '构建' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^展开文章 article$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.locator('.query .cm-line', { hasText: 'article(' }).first().waitFor();
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(
    `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText ?? '').trim()`,
  );
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`No stop of the keyboard is called ${String(name)}`);
}
