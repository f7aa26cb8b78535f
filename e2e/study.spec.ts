import { expect, type Page, test } from '@playwright/test';
import { demandAccessible } from './playing.ts';
import { about, answer, goOn, openStudy, rateCard, ready, startSession } from './studying.ts';
import { watchPage } from './watchPage.ts';

const day = 86_400_000;

for (const language of ['id', 'en'] as const) {
  test(`${language}: every kind of question is answered rightly by keyboard, and the answers are kept`, async ({
    page,
    baseURL,
  }) => {
    const demandQuiet = watchPage(page, baseURL ?? '');
    const study = await openStudy(page, language);
    const { t, set } = study;
    const count = set.questions.length + set.cards.length;
    await demandAccessible(page);
    await startSession(study);
    for (const question of set.questions) {
      await demandAccessible(page);
      await answer(study, question, 'right');
      await goOn(study);
    }
    for (const card of set.cards) await rateCard(study, card, 'good');
    await expect(page.getByText(t('study.result', { right: count, count }))).toBeVisible();
    await demandAccessible(page);

    await page.reload();
    await ready(page);
    await expect(page.getByRole('heading', { name: t('study.allDone') })).toBeVisible();
    await page.getByRole('link', { name: t('study.title') }).click();
    await ready(page);
    const begun = page.getByText(t('study.begun', { begun: count, count }), { exact: true });
    await expect(begun).toBeHidden();
    await page.getByRole('heading', { name: t('nav.skills') }).click();
    await expect(begun).toBeVisible();
    await demandAccessible(page);
    demandQuiet();
  });
}

test('a wrong answer of every kind is explained, comes back in the session and again on another day', async ({
  page,
  baseURL,
}) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  const study = await openStudy(page);
  const { t, set } = study;
  await startSession(study);
  for (const question of set.questions) {
    await answer(study, question, 'wrong');
    await demandAccessible(page);
    const why = 'why' in question ? [question.why] : question.options.map(({ why }) => why);
    for (const text of why) await expect(page.getByText(text, { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: t('study.passage') })).toHaveAttribute(
      'href',
      new RegExp(`/${question.passage ?? about}`.replace('#', '/#')),
    );
    await goOn(study);
  }
  for (const card of set.cards) await rateCard(study, card, 'good');
  for (const question of set.questions) {
    await answer(study, question, 'right');
    await goOn(study);
  }
  const count = set.questions.length + set.cards.length;
  await expect(page.getByText(t('study.result', { right: set.cards.length, count }))).toBeVisible();
  await expect(page.getByRole('heading', { name: t('study.readAgain') })).toBeVisible();

  await page.clock.setFixedTime(Date.now() + day);
  await page.goto('study/');
  await ready(page);
  const due = t('study.dueNow', { count: set.questions.length });
  await expect(page.getByRole('heading', { name: due })).toBeVisible();
  await startSession(study);
  demandQuiet();
});

test('an answer is kept at once, and the rating that follows it too', async ({ page }) => {
  const study = await openStudy(page);
  const { t, set } = study;
  const [first] = set.questions;
  if (first === undefined) throw new Error('the set has questions');
  await startSession(study);
  await answer(study, first, 'right');
  await expect.poll(() => keptRatings(page)).toEqual(['good']);
  await page.getByRole('button', { name: t('study.rate.hard') }).click();
  await expect.poll(() => keptRatings(page)).toEqual(['hard']);
  await page.goto('study/');
  await page.goto(`study/${about}/`);
  await ready(page);
  const left = set.questions.length + set.cards.length - 1;
  await expect(page.getByRole('heading', { name: t('study.newNow', { count: left }) })).toBeVisible();
});

test('without storage the desk says so, and one can study all the same', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not allowed', 'SecurityError');
    };
  });
  const study = await openStudy(page);
  await expect(page.getByText(study.t('storage.denied'))).toBeVisible();
  const [first] = study.set.questions;
  await startSession(study);
  if (first !== undefined) await answer(study, first, 'right');
  await expect(page.getByText(study.t('study.unsaved'))).toBeVisible();
});

test('questions are fetched when a session starts, and from an entry there is a way to them', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/study/') && request.url().endsWith('.json')) fetched.push(request.url());
  });
  await page.goto(`${about}/`);
  const study = await openStudy(page);
  await page.goto(`${about}/`);
  await page.getByRole('link', { name: study.t('study.link') }).click();
  await ready(page);
  expect(fetched).toEqual([]);
  await startSession(study);
  expect(fetched).toHaveLength(1);
});

for (const width of [390, 1440]) {
  test(`at ${width} pixels nothing is wider than the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 850 });
    const study = await openStudy(page);
    await startSession(study);
    for (const question of study.set.questions) {
      await demandFits(page);
      await answer(study, question, 'wrong');
      await demandFits(page);
      await goOn(study);
    }
    await page.getByRole('button', { name: study.t('study.end') }).click();
    await demandFits(page);
    await page.goto('study/');
    await ready(page);
    await demandFits(page);
  });
}

async function demandFits(page: Page): Promise<void> {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(excess).toBeLessThanOrEqual(0);
}

async function keptRatings(page: Page): Promise<readonly unknown[]> {
  return (await page.evaluate(readRecords)).reviews.map((review: { rating?: unknown }) => review.rating);
}

/** Runs in the page: all that the database holds. */
function readRecords() {
  return new Promise<{ version: number; attempts: object[]; events: object[]; reviews: object[] }>(
    (resolve, reject) => {
      const opening = indexedDB.open('ramah-attempts');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const view = database.transaction(['attempts', 'events', 'reviews']);
        const [attempts, events, reviews] = ['attempts', 'events', 'reviews'].map((name) =>
          view.objectStore(name).getAll(),
        );
        view.oncomplete = () => {
          database.close();
          resolve({
            version: database.version,
            attempts: attempts?.result ?? [],
            events: events?.result ?? [],
            reviews: reviews?.result ?? [],
          });
        };
      };
    },
  );
}
