import assert from 'node:assert/strict';
import { runExample, saved, type Visit } from '../visit.ts';

/** Statistics are a chart with axis, unit and source, which is saved as SVG and as PNG. */
export async function chartAndSave(visit: Visit): Promise<void> {
  const page = await visit.page();
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.locator('.results tbody tr').first().waitFor();
  await page.waitForLoadState('networkidle');
  const before = scripts.length;

  await runExample(page, '分行业、分年度投资');
  const chart = page.locator('.chart svg');
  await chart.waitFor();
  assert.ok(
    scripts.slice(before).some((url) => url.includes('/explorer/')),
    'Charts are loaded when first wanted',
  );
  const text = await chart.textContent();
  assert.match(text ?? '', /总和（亿元）/, 'The number is named with its unit');
  assert.match(text ?? '', /来源：公开 Gongkai 第 \d+ 号发布/, 'The source stands below');
  assert.match(text ?? '', /制造业/, 'The second key makes series');
  assert.match(text ?? '', /2022年/, 'Time runs along the axis');
  await visit.picture(page, 'chart');

  const svg = await saved(page, page.getByRole('button', { name: '保存 SVG' }));
  assert.match(svg.name, /\.svg$/);
  assert.match(svg.bytes.toString(), /^<svg[^]*总和（亿元）[^]*来源：公开[^]*<\/svg>\s*$/);
  const png = await saved(page, page.getByRole('button', { name: '保存 PNG' }));
  assert.equal(png.bytes.subarray(1, 4).toString(), 'PNG');
  assert.ok(png.bytes.readUInt32BE(16) > 1_000, 'The PNG is wide enough to print');

  await page.getByLabel('图形').selectOption({ label: '折线图' });
  await page.getByLabel('数值').selectOption({ label: '数量' });
  await page.locator('.chart svg', { hasText: '数量' }).waitFor();
  await page.locator('.actions label', { hasText: /^分组/ }).locator('select').selectOption({ label: '无' });
  await page.locator('.chart svg', { hasText: '数量 · 合计' }).waitFor();
  assert.equal(
    await page.locator('.chart svg').getByText('制造业').count(),
    0,
    'Without a second key there is one line',
  );
}
