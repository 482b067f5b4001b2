import assert from 'node:assert/strict';
import type { Visit } from '../visit.ts';

const MAX_BYTES = 1_500_000;

// Notes when each part of the page first stands there.
const OBSERVE = `
  globalThis.seen = {};
  const wanted = { interactive: '.toolbar .run', table: '.results tbody tr', editor: '.cm-content' };
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (!(name in seen) && document.querySelector(selector)) seen[name] = performance.now();
    }
  }).observe(document, { childList: true, subtree: true });`;

/** What a first visit loads, and how long it takes until the page can be used; only the bytes are a promise that is tested. */
export async function loadLittle(visit: Visit): Promise<void> {
  const page = await visit.page({}, 'about:blank');
  await page.addInitScript(OBSERVE);
  const sizes: Promise<{ url: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => ({ url: request.url(), bytes: responseBodySize })));
  });

  await page.goto(visit.url.href);
  await page.locator('.results tbody tr').first().waitFor();
  await page.locator('.cm-content').first().waitFor();
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all(sizes);
  const seen = await page.evaluate<Record<string, number>>('globalThis.seen');
  const paint = await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime`);

  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  console.table({
    'first paint': `${Math.round(paint)} ms`,
    interactive: `${Math.round(seen['interactive'] ?? NaN)} ms`,
    'first answer as a table': `${Math.round(seen['table'] ?? NaN)} ms`,
    'editor ready': `${Math.round(seen['editor'] ?? NaN)} ms`,
    'compressed bytes': total,
    requests: loaded.length,
  });
  assert.ok(loaded.length >= 5, 'The files of the page are counted');
  assert.ok(total > 100_000 && total < MAX_BYTES, `${total} bytes are loaded at first`);
}
