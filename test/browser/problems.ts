import type { BrowserContext, Page } from 'playwright-core';

/** Gathers whatever goes wrong in the page without stopping it, among it every request that leaves our own origin. */
export async function gatherProblems(
  context: BrowserContext,
  page: Page,
  origin: string,
  problems: string[],
): Promise<void> {
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    // What is read from the page itself does not travel.
    if (!['data:', 'blob:'].includes(protocol) && to !== origin) {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    // The page itself drops a running operation when it is run anew, and the browser what a closed page has asked for.
    const reason = request.failure()?.errorText ?? 'for no known reason';
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed, ${reason}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`));
  await page.exposeFunction('reportViolation', (violation: string) => problems.push(`policy violation: ${violation}`));
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) =>
      reportViolation(event.violatedDirective + ' ' + event.blockedURI))`,
  );
}
