import assert from 'node:assert/strict';
import { shown, type Visit } from '../visit.ts';

/** The docs are found by Chinese term, and stand at `/docs` for who has no scripts. */
export async function findInDocs(visit: Visit): Promise<void> {
  const page = await visit.page();
  await shown(page);
  await page.getByRole('button', { name: '文档' }).click();
  await page.getByText('Days are days in Asia/Shanghai').waitFor();
  await page.getByRole('button', { name: /国民经济行业分类/ }).click();
  await page.getByText('C39 计算机、通信和其他电子设备制造业').waitFor();

  const search = page.getByRole('searchbox');
  await search.fill('总投资');
  const found = page.locator('.found button');
  assert.match(await found.first().innerText(), /^总投资 Project\.investment/, 'The field itself comes first');
  await visit.picture(page, 'docs');
  await search.fill('under construction');
  await page.getByRole('button', { name: /ProjectStatus\.UNDER_CONSTRUCTION/ }).waitFor();
  await search.fill('汽车制造业');
  await page
    .getByRole('list', { name: /国民经济行业分类/ })
    .getByText('C36 汽车制造业')
    .waitFor();
  await search.fill('没有这个词');
  await page.getByText('没有找到').waitFor();
  await search.fill('总投资');
  await found.first().click();
  await page.locator('.members .sought', { hasText: '总投资' }).waitFor();

  await readReference(visit);
}

async function readReference(visit: Visit): Promise<void> {
  const page = await visit.page({ javaScriptEnabled: false }, '/docs#Project.investment');
  const field = page.locator('[id="Project.investment"]');
  assert.match(await field.innerText(), /investment: Money 总投资/);
  assert.equal(await page.locator('section').count(), await page.locator('section[id] > h2').count());
  const html = await (await fetch(new URL('/docs', visit.url))).text();
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  assert.ok(targets.length > 2_000, 'The reference is full of links');
  const dangling = targets.filter((id) => !ids.has(id));
  assert.deepEqual(dangling, [], 'Every link of the reference leads somewhere');

  await page.getByRole('link', { name: 'Errors' }).click();
  assert.match(await page.locator('main').innerText(), /QUERY_TOO_LARGE/);
  for (const [name, word] of [
    ['Limits', '10,000'],
    ['Publishing', 'gongkai import'],
    ['Glossary', '查询浏览器'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    assert.ok((await page.locator('main').innerText()).includes(word), `${name} is served`);
  }
}
