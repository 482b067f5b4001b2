import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const OPERATIONS = join(import.meta.dirname, '../../src/explorer/operations');
const EDITOR = '.graphiql-query-editor .view-lines';

/** A first visit shows one tab for each operation that we keep. */
export async function findTabs(page: Page): Promise<string[]> {
  const files = (await readdir(OPERATIONS)).filter((file) => file.endsWith('.graphql'));
  const expected = await Promise.all(
    files.map(async (file) => operationName(await readFile(join(OPERATIONS, file), 'utf8'))),
  );
  await page.locator(EDITOR).waitFor();
  const names = await page.locator('.graphiql-tab-button').allTextContents();
  assert.deepEqual([...names].sort(), expected.sort(), 'The tabs are those of src/explorer/operations');
  return names;
}

/** Every ready operation runs and is answered with data. */
export async function runTab(page: Page, name: string): Promise<void> {
  await page.locator('.graphiql-tab-button').getByText(name, { exact: true }).click();
  // A tenth of a second after a change GraphiQL stores the text and learns the name of its operation, both together.
  await until(page, `localStorage.getItem('graphiql:query') === ${textOf('operation.graphql')}`);
  await page.locator(EDITOR).click();
  await page.keyboard.press('Control+Enter');
  await until(page, `${textOf('response.json')}.trim().endsWith('}')`);
  const text = String(await page.evaluate(textOf('response.json')));
  const response = JSON.parse(text) as { data?: unknown; errors?: unknown };
  assert.ok(response.data && !response.errors, `${name} is answered with data and without errors, not with ${text}`);
}

/** The workers know the schema: they mark a wrong field, and propose the right ones. */
export async function writeOperation(page: Page, fields: readonly string[]): Promise<void> {
  await page.getByLabel('New tab').click();
  await page.locator(EDITOR).click();
  // The closing brace is put in by the editor.
  await page.keyboard.type('{ noSuchField');
  await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
  await until(
    page,
    `__MONACO.editor.getModelMarkers({}).some(({ message }) => message.includes('Cannot query field "noSuchField"'))`,
  );
  await page.keyboard.press('Control+a');
  await page.keyboard.type('{ ');
  await page.keyboard.press('Control+Space');
  const rows = page.locator('.suggest-widget.visible .monaco-list-row .label-name');
  await rows.first().waitFor();
  const labels = await rows.allTextContents();
  assert.ok(
    labels.some((label) => fields.includes(label)),
    `A field of Query is proposed among ${labels.join(', ')}`,
  );
  await page.keyboard.press('Escape');
}

/** The button that tidies an operation loads what it needs only when pressed. */
export async function prettify(page: Page): Promise<void> {
  // Past the keyboard, whose keys may accept a proposal that is still open.
  await page.evaluate(`${model('operation.graphql')}.setValue('{ __typename }')`);
  // With the keyboard, because a proposal that is still open may lie over the button.
  await page.getByLabel('Prettify query').press('Enter');
  await until(page, `${textOf('operation.graphql')} === '{\\n  __typename\\n}\\n'`);
}

/** The documentation opens and leads to the fields of Query. */
export async function openDocs(page: Page, fields: readonly string[]): Promise<void> {
  await page.getByLabel('Show Documentation Explorer').click();
  const docs = page.locator('.graphiql-doc-explorer');
  await docs.getByText('Query', { exact: true }).click();
  await docs.locator('.graphiql-doc-explorer-title', { hasText: 'Query' }).waitFor();
  for (const field of fields) await docs.getByText(field, { exact: true }).first().waitFor();
}

function operationName(text: string): string {
  const name = /^query\s+(\w+)/m.exec(text)?.[1];
  assert.ok(name, `An operation has no name: ${text}`);
  return name;
}

// Playwright's own wait evaluates text inside the page, which our policy rightly forbids.
async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await page.evaluate(expression))) {
    assert.ok(Date.now() < end, `Waited in vain for ${expression}`);
    await setTimeout(50);
  }
}

// Monaco draws only the lines in view; the whole text is to be had from its model alone.
function textOf(name: string): string {
  return `${model(name)}.getValue()`;
}

// GraphiQL leaves Monaco under this name.
function model(name: string): string {
  return `__MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith('${name}'))`;
}
