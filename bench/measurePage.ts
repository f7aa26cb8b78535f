import type { Browser, Page } from '@playwright/test';

/** What one visit to a player page took. */
export interface Measure {
  /** Bytes over the line. */
  readonly bytes: number;
  readonly script: number;
  /** Milliseconds. */
  readonly firstText: number;
  readonly ready: number;
  /** Milliseconds of each choice, from the click until the replies of the next turn stand in the page. */
  readonly choices: readonly number[];
}

export interface Target {
  readonly name: string;
  readonly url: string;
  /** Makes the first reply choosable, and answers how replies are found. */
  readonly start: (page: Page) => Promise<string>;
}

/** Milliseconds between an answer and the next choice: nobody chooses before the answer is painted. */
const reading = 150;

/** Visits a player page for the first time and plays eleven turns. */
export async function measurePage(browser: Browser, target: Target): Promise<Measure> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  let [bytes, script] = [0, 0];
  page.on('response', async (response) => {
    const size = Number(response.headers()['content-length'] ?? 0);
    bytes += size;
    if (response.url().endsWith('.js')) script += size;
  });
  await page.goto(target.url, { waitUntil: 'commit' });
  const replies = await target.start(page);
  const ready = await untilShown(page, replies);
  const choices: number[] = [];
  for (let turn = 0; turn < 11; turn++) {
    await page.waitForTimeout(reading);
    choices.push(await choose(page, replies));
  }
  // Only now: the entry comes some time after the paint.
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  await context.close();
  return { bytes, script, firstText: paint, ready, choices };
}

/**
 * Milliseconds from the click on the first reply until the replies of the next turn stand in the page. Looks at every
 * change of the page: a timer that looks would come 4 ms apart.
 */
async function choose(page: Page, replies: string): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const first = document.querySelector<HTMLElement>(selector);
        const words = first?.textContent;
        const observer = new MutationObserver(() => {
          const now = document.querySelector(selector);
          if (now === null || now.textContent === words) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
        const start = performance.now();
        first?.click();
      }),
    replies,
  );
}

/** Waits for an element, looking at every frame; answers the page's own milliseconds since it was asked for. */
async function untilShown(page: Page, selector: string): Promise<number> {
  const seen = await page.waitForFunction(
    (selector) => document.querySelector(selector) !== null && performance.now(),
    selector,
    { polling: 'raf' },
  );
  return Number(await seen.jsonValue());
}

/** Our page, from the briefing into a conversation in practice mode. */
export async function startOurs(page: Page): Promise<string> {
  await untilShown(page, '[data-ready="true"]');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('input[value=practice]')?.click();
    document.querySelector<HTMLElement>('.desk-modes .button')?.click();
  });
  return '.desk-reply';
}
