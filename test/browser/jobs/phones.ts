import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { copied, PHONE, runExample, shown, type Visit } from '../visit.ts';

/** A phone shows one thing at a time, and nothing beside the screen. */
export async function useAPhone(visit: Visit): Promise<void> {
  const page = await visit.page(PHONE);
  await shown(page);
  await fits(page, 'the results');
  await page.getByRole('button', { name: '选择', exact: true }).click();
  await fits(page, 'the examples');
  await visit.picture(page, 'phone-examples');
  await runExample(page, '分行业、分年度投资');
  await page.locator('.chart svg').waitFor();
  await fits(page, 'a chart');
  await visit.picture(page, 'phone-chart');
  await page.getByRole('button', { name: '表格', exact: true }).click();
  await page.locator('.table tbody tr').first().waitFor();
  await fits(page, 'a table');
  await page.getByRole('button', { name: '查询语句', exact: true }).click();
  await page.locator('.query .cm-content').waitFor();
  await fits(page, 'the operation');
  await page.getByRole('button', { name: '新建查询' }).click();
  await page.getByRole('button', { name: '选择', exact: true }).click();
  await page.getByRole('button', { name: '构建' }).click();
  await page.getByRole('checkbox', { name: '会议 meetings', exact: true }).check();
  await fits(page, 'the builder');
  await page.locator('.builder-head').getByRole('button', { name: '运行' }).click();
  await page.locator('.table tbody td a').first().waitFor();
  await page.getByRole('button', { name: '选择', exact: true }).click();
  await page.getByRole('button', { name: '文档' }).click();
  await page.getByText('Days are days in Asia/Shanghai').waitFor();
  await fits(page, 'the docs');
  await page.getByRole('button', { name: '结果', exact: true }).click();
  const link = await copied(page, page.getByRole('button', { name: '复制链接' }));
  assert.match(link, /query=/);

  const reference = await visit.page(PHONE, '/docs');
  await fits(reference, 'the reference');
  const errors = await visit.page(PHONE, '/docs/errors');
  await fits(errors, 'a guide');
}

async function fits(page: Page, what: string): Promise<void> {
  const width = await page.evaluate('document.scrollingElement.scrollWidth');
  assert.equal(width, 390, `${what} fits the width of a phone`);
}
