import assert from 'node:assert/strict';
import { runExample, shown, type Visit } from '../visit.ts';

/** The browser's language is the page's, until the other is chosen; the choice is kept. */
export async function switchLanguage(visit: Visit): Promise<void> {
  const page = await visit.page({ locale: 'en-GB' });
  await shown(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.match(await page.title(), /Data explorer/);
  await runExample(page, 'Investment by industry and year');
  await page.locator('.chart svg', { hasText: 'Manufacturing' }).waitFor();
  await visit.picture(page, 'chart-en');
  await runExample(page, 'Late projects');
  await page.getByRole('columnheader', { name: /Status/ }).waitFor();
  await page.getByRole('cell', { name: 'Under construction' }).first().waitFor();
  await page.getByRole('button', { name: 'Build', exact: true }).click();
  await page.getByRole('group', { name: 'Status' }).waitFor();
  await page.getByRole('button', { name: 'Hide the query' }).click();
  await visit.picture(page, 'builder-en');
  await page.getByRole('button', { name: 'Show the query' }).click();

  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('columnheader', { name: /项目状态/ }).waitFor();
  await page.getByRole('cell', { name: '在建' }).first().waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'zh-CN');
  assert.deepEqual(await untranslated(page), [], 'Nothing of the page itself stays English');
  await page.reload();
  await page.getByRole('button', { name: 'English' }).waitFor();
}

async function untranslated(page: Awaited<ReturnType<Visit['page']>>): Promise<string[]> {
  const texts = await page.locator('button, h1 small, h2, h3, label, legend').allInnerTexts();
  const known = /^(English|JSON|curl|fetch|Python|[×+▸▾]|公开 Gongkai.*|公)?$/;
  return texts.map((text) => text.trim()).filter((text) => !/\p{Script=Han}/u.test(text) && !known.test(text));
}
