import assert from 'node:assert/strict';
import { columnTexts, copied, runExample, shown, type Visit } from '../visit.ts';

const LONG = `query Long {\n  # ${'这是一段很长的说明。'.repeat(60)}\n  meetings(first: 3) { totalCount nodes { id title } }\n}\n`;

/** A link opens what was seen, in a browser that was never here, and runs it. */
export async function copyAndOpenLinks(visit: Visit): Promise<void> {
  const page = await visit.page();
  await runExample(page, '分行业、分年度投资');
  await page.getByLabel('图形').selectOption({ label: '折线图' });
  const link = await copied(page, page.getByRole('button', { name: '复制链接' }));
  const { searchParams } = new URL(link);
  assert.match(searchParams.get('query') ?? '', /^query Investment/);
  assert.equal(searchParams.get('view'), 'chart');
  await page.waitForURL(link);

  const other = await visit.page({}, link);
  await other.locator('.chart svg', { hasText: '总和（亿元）' }).waitFor();
  assert.equal(await other.getByLabel('图形').inputValue(), 'line', 'The chart is the one that was chosen');
  await other.reload();
  await other.locator('.chart svg').waitFor();
  assert.equal(await other.locator('.tabs li').count(), 2, 'A reload opens nothing twice');

  const direct = new URL('/', visit.url);
  direct.searchParams.set('query', 'query Named($id: ID!) { project(id: $id) { name } }');
  direct.searchParams.set('variables', '{"id":"Project:jiangsu-tianbao-auto-electronics-phase-2"}');
  direct.searchParams.set('view', 'json');
  const written = await visit.page({}, direct.href);
  await written.locator('.json', { hasText: '江苏天宝汽车电子二期扩建项目' }).waitFor();

  await openLong(visit);
}

/** What is too long for an address goes into the fragment, compressed. */
async function openLong(visit: Visit): Promise<void> {
  const page = await visit.page();
  await shown(page);
  await page.getByRole('button', { name: '新建查询' }).click();
  await page.locator('.query .cm-content').fill(LONG);
  await page.getByRole('button', { name: '运行' }).click();
  await shown(page);
  const link = await copied(page, page.getByRole('button', { name: '复制链接' }));
  assert.ok(link.length < 2_000, `The link has ${link.length} characters`);
  assert.equal(new URL(link).search, '');

  const other = await visit.page({}, link);
  await other.locator('.tabs li.current', { hasText: 'Long' }).waitFor();
  await shown(other);
  assert.equal((await columnTexts(other, 0)).length, 3);

  await page.goto(link.replace(/#.*/, ''));
  await shown(page);
  const before = await page.locator('.tabs li').count();
  await page.evaluate(`location.hash = ${JSON.stringify(new URL(link).hash)}`);
  await page.locator(`.tabs li:nth-child(${before + 1}).current`).waitFor();

  const broken = await visit.page({}, `${visit.url.href}#nonsense`);
  await shown(broken);
  assert.equal(await broken.locator('.tabs li').count(), 1, 'A broken link opens the page as it is');
}
