import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, runExample, shown, type Visit } from '../visit.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WORDS = {
  'zh-CN': {
    charted: '分行业、分年度投资',
    record: '项目页面',
    late: '逾期项目',
    builder: '构建',
    docs: '文档',
    all: '项目 projects',
    code: '复制为代码',
  },
  'en-GB': {
    charted: 'Investment by industry and year',
    record: 'A project page',
    late: 'Late projects',
    builder: 'Build',
    docs: 'Docs',
    all: 'Projects projects',
    code: 'Copy as code',
  },
} as const;

/** axe, by WCAG 2.2 AA and by good practice, in every view and both languages. */
export async function axeFindsNothing(visit: Visit): Promise<void> {
  const findings: string[] = [];
  for (const locale of ['zh-CN', 'en-GB'] as const) {
    findings.push(...(await inLanguage(visit, locale)));
  }
  for (const path of ['/docs', '/docs/errors', '/docs/publishing']) {
    const page = await visit.page({ reducedMotion: 'reduce' }, path);
    findings.push(...(await look(page, path)));
  }
  assert.deepEqual(findings, [], 'axe finds nothing');
}

async function inLanguage(visit: Visit, locale: keyof typeof WORDS): Promise<string[]> {
  const words = WORDS[locale];
  const findings: string[] = [];
  const page = await visit.page({ ...DESKTOP, locale });
  const note = async (what: string, of = page) => findings.push(...(await look(of, `${locale}, ${what}`)));
  await shown(page);
  await page.locator('.cm-content').first().waitFor();
  await note('table');
  await runExample(page, words.record);
  await note('record');
  await runExample(page, words.charted);
  await page.locator('.chart svg').waitFor();
  await note('chart');
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(words.code) }).click();
  await note('JSON and menu');
  await runExample(page, words.late);
  await page.getByRole('button', { name: words.builder }).click();
  await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
  await note('builder');
  await page.getByRole('button', { name: words.docs }).click();
  await page.locator('.doc').waitFor();
  await note('docs');
  await page.getByRole('searchbox').fill('总投资');
  await page.locator('.found button').first().waitFor();
  await note('docs found');
  await page.locator('.found button').first().click();
  await page.locator('.members').waitFor();
  await note('docs of a type');
  await page.locator('.query .cm-content').fill('{ nothing }');
  await page.keyboard.press('Control+Enter');
  await page.locator('.errors').waitFor();
  await note('errors');

  const phone = await visit.page({ ...PHONE, locale });
  await shown(phone);
  for (const [at, pane] of ['side', 'code', 'results'].entries()) {
    await phone.locator('.phone-nav button').nth(at).click();
    await note(`phone ${pane}`, phone);
  }
  return findings;
}

async function look(page: Page, what: string): Promise<string[]> {
  // Into the page itself: its policy forbids evaluating text only to the page's own scripts.
  await page.evaluate(axe.source);
  const options = { runOnly: { type: 'tag', values: STANDARDS }, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.map(
    ({ id, nodes }) =>
      `${what}: ${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(' | ')}`,
  );
}
