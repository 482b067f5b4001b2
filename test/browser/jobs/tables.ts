import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { askApi, columnTexts, copied, runExample, saved, shown, titles, type Visit } from '../visit.ts';

interface Ranking {
  readonly projectStatistics: {
    readonly groups: readonly {
      readonly keys: readonly { readonly label: string }[];
      readonly investment: readonly { readonly currency: string; readonly sum: string }[];
    }[];
  };
}

/** A list is rows: sorted, copied, saved and followed to its records. */
export async function readTables(visit: Visit): Promise<void> {
  const page = await visit.page();
  await shown(page);
  await visit.picture(page, 'table');

  await runExample(page, '业主投资排行');
  await page.getByRole('button', { name: '表格', exact: true }).click();
  const columns = await titles(page);
  assert.deepEqual(columns.slice(0, 2), ['业主', '数量'], 'Keys are called by their names');
  const sum = columns.findIndex((title) => /总投资统计.*总和（亿元）/.test(title));
  assert.ok(sum > 0, `There is a sum with its unit among ${columns.join(', ')}`);
  const before = (await columnTexts(page, sum)).map(number);
  assert.deepEqual(
    before,
    before.toSorted((a, b) => b - a),
    'The API ranks by investment',
  );

  // Sorting: a number's header sorts downwards at first.
  const header = page.locator('.table thead th').nth(sum);
  await header.getByRole('button').click();
  assert.equal(await header.getAttribute('aria-sort'), 'descending');
  await header.getByRole('button').click();
  assert.equal(await header.getAttribute('aria-sort'), 'ascending');
  assert.deepEqual((await columnTexts(page, sum)).map(number), before.toReversed());
  const align = await page.evaluate(
    `getComputedStyle(document.querySelector('.table tbody td:nth-child(${sum + 1})')).textAlign`,
  );
  assert.equal(align, 'right', 'Numbers stand on the right');

  // The file says the same as the API, in the order of the table.
  const csv = await saved(page, page.getByRole('button', { name: '下载 CSV' }));
  assert.match(csv.name, /\.csv$/);
  assert.deepEqual([...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'Excel knows the file as UTF-8');
  const [heads = [], ...lines] = parse(csv.bytes, { bom: true });
  const { projectStatistics } = await askApi<Ranking>(
    visit.url,
    `{ projectStatistics(groupBy: [OWNER], orderBy: { field: INVESTMENT, direction: DESC }, first: 10) {
        groups { keys { label } count investment { currency sum } } } }`,
  );
  const owner = heads.indexOf('业主');
  const amount = heads.findIndex((head) => head.includes('总和 (CNY)'));
  assert.deepEqual(
    lines.map((line) => [line[owner], line[amount]]),
    projectStatistics.groups
      .map(({ keys, investment }) => [keys[0]?.label, investment.find(({ currency }) => currency === 'CNY')?.sum])
      .toReversed(),
    'The CSV has exact amounts',
  );

  const rows = (await copied(page, page.getByRole('button', { name: '复制表格' }))).split('\n');
  assert.equal(rows.length, 11, 'The table is copied with its titles');
  assert.equal(rows[0]?.split('\t')[0], '业主');
  const json = await saved(page, page.getByRole('button', { name: '下载 JSON' }));
  assert.equal(JSON.parse(json.bytes.toString()).data.projectStatistics.groups.length, 10);

  await takeAll(visit);
  await openRecord(visit);
}

/** The file of a list has all its entries, whatever the page shows. */
async function takeAll(visit: Visit): Promise<void> {
  const page = await visit.page();
  await runExample(page, '最新新闻');
  const all = await saved(page, page.getByRole('button', { name: '全部：CSV' }));
  const { articles } = await askApi<{ articles: { totalCount: number } }>(visit.url, '{ articles { totalCount } }');
  const [heads = [], ...lines] = parse(all.bytes, { bom: true });
  assert.equal(all.name, 'articles.csv');
  assert.equal(heads[1], '标题');
  assert.equal(lines.length, articles.totalCount, 'Every article is in the file');
}

/** A name leads to its record, whose fields stand one below the other; its lists are chosen by name. */
async function openRecord(visit: Visit): Promise<void> {
  const page = await visit.page();
  await runExample(page, '逾期项目');
  await page.getByRole('link', { name: '江苏天宝汽车电子二期扩建项目' }).click();
  await page.getByRole('rowheader', { name: '总投资 · 原文' }).waitFor();
  const row = page.locator('tr', { has: page.getByRole('rowheader', { name: '总投资（亿元）' }) });
  assert.equal(await row.locator('td').innerText(), '3', 'Amounts are in the unit that people use');
  await page.getByLabel('列表').selectOption('project.milestones');
  const dates = (await columnTexts(page, 2)).join();
  assert.match(dates, /2022年12月/, 'Dates are as people write them');
  await visit.picture(page, 'record');
}

function number(text: string): number {
  return Number(text.replaceAll(',', ''));
}
