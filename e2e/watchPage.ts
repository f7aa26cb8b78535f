import { expect, type Page } from '@playwright/test';

/** Notes what must not happen while a page is used: errors, breaches of the content security policy, requests to other sites. Call the result to demand that nothing did. */
export function watchPage(page: Page, baseURL: string): () => void {
  const faults: string[] = [];
  const { origin } = new URL(baseURL);
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      faults.push(`third party: ${request.url()}`);
  });
  return () => expect(faults).toEqual([]);
}
