import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { columnTexts, shown, titles, type Visit } from '../visit.ts';

/** An operation is made without a key of the keyboard but for a number; its pages are turned. */
export async function buildByClicking(visit: Visit): Promise<void> {
  const page = await visit.page();
  await shown(page);
  await page.getByRole('button', { name: '新建查询' }).click();
  await page.getByRole('button', { name: '构建' }).click();
  await tick(page, '项目 projects');
  await page.getByLabel('前几条').fill('3');
  await page.getByText('筛选条件', { exact: true }).click();
  await page.getByRole('group', { name: '项目状态' }).getByLabel('在建').check();
  await page.getByText('总投资', { exact: true }).first().click();
  await page.getByLabel('下限').fill('100000000');
  await findOwner(page);
  await tick(page, '项目状态 status');
  await tick(page, '总投资 investment');
  await tick(page, '项目名称 name');
  await visit.picture(page, 'builder');

  await page.getByRole('button', { name: '运行' }).click();
  await shown(page);
  await page
    .locator('.paging')
    .getByText(/共 \d+ 条/)
    .waitFor();
  const columns = await titles(page);
  const [status, name] = [columns.indexOf('项目状态'), columns.indexOf('项目名称')];
  assert.deepEqual(
    [...new Set(await columnTexts(page, status))],
    ['在建'],
    `The filter holds, in ${columns.join(', ')}`,
  );
  assert.ok(
    columns.some((title) => title.startsWith('总投资')),
    'The amount is a column',
  );
  const first = await columnTexts(page, name);
  assert.equal(first.length, 3);

  await turn(page, '下一页');
  const second = await columnTexts(page, name);
  assert.ok(second.length > 0 && !second.some((each) => first.includes(each)), 'The next page has others');
  await turn(page, '上一页');
  assert.deepEqual(await columnTexts(page, name), first, 'The previous page is the first again');

  await tick(page, '总投资 investment', false);
  await page.getByRole('button', { name: '运行' }).click();
  await page.locator('.table thead', { hasNotText: '总投资' }).waitFor();
  await buildStatistics(page);
}

/** An id is found by a name; taken away again, it filters no more. */
async function findOwner(page: Page): Promise<void> {
  await page.getByLabel('业主: 按名称、拼音查找').fill('tianbao');
  await page.getByRole('button', { name: /^江苏天宝汽车电子有限公司/ }).click();
  const line = page.locator('.query .cm-line', { hasText: 'Enterprise:jiangsu-tianbao-auto-electronics' });
  await line.first().waitFor();
  const field = page.getByRole('textbox', { name: '业主', exact: true });
  await field.fill('');
  await field.press('Enter');
  await line.first().waitFor({ state: 'detached' });
}

/** Statistics: required arguments are there from the beginning. */
async function buildStatistics(page: Page): Promise<void> {
  await page.getByRole('button', { name: '清空重建' }).click();
  await tick(page, '企业统计 enterpriseStatistics');
  const keys = page.getByRole('group', { name: /^分组/ });
  await keys.getByLabel('企业类型').check();
  await page.getByRole('button', { name: '运行' }).click();
  await page.getByRole('columnheader', { name: '企业类型', exact: true }).waitFor();
  await page.getByRole('button', { name: '图表' }).click();
  await page.locator('.chart svg').waitFor();
}

async function tick(page: Page, label: string, on = true): Promise<void> {
  await page.getByRole('checkbox', { name: label, exact: true }).first().setChecked(on);
}

async function turn(page: Page, label: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.getByRole('button', { name: label }).click();
  await answered;
  await shown(page);
}
