import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { shown, type Visit } from '../visit.ts';

const OPERATIONS = join(import.meta.dirname, '../../../src/explorer/operations');

const WRAPPED_LINES = `[...document.querySelectorAll('.query .cm-line')]
  .filter(({ offsetHeight }) => offsetHeight > 30).map(({ textContent }) => textContent)`;

/** Each example says what it answers, fits the pane, and is answered with rows. */
export async function runExamples(visit: Visit): Promise<void> {
  const files = (await readdir(OPERATIONS)).filter((file) => file.endsWith('.graphql'));
  const page = await visit.page();
  const examples = page.locator('.examples button');
  await examples.first().waitFor();
  assert.equal(await examples.count(), files.length, 'There is an example for each operation');

  for (const example of await examples.all()) {
    const title = await example.locator('strong').innerText();
    assert.match(await example.locator('span').innerText(), /\p{Script=Han}{6,}/u, `${title} says what it answers`);
    await example.click();
    await page.locator('.tabs li.current', { hasText: title }).waitFor();
    await shown(page);
    await page.getByRole('button', { name: '表格', exact: true }).click();
    assert.ok((await page.locator('.results tbody tr').count()) > 0, `${title} has rows`);
    assert.equal(await page.locator('.errors').count(), 0, `${title} has no errors`);
    const wrapped = await page.evaluate(WRAPPED_LINES);
    assert.deepEqual(wrapped, [], `The lines of ${title} fit the pane`);
  }
  const last = await page.locator('.tabs li.current').boundingBox();
  assert.ok(last && last.x + last.width < 1_400, 'The current of many tabs is in sight');
  await visit.picture(page, 'changes');
}
