import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { parseEvent } from '../src/model/event.ts';
import { type Language, languages } from '../src/model/language.ts';
import { act, begin, demandAccessible, open, readScenario, slug, wrapUp } from './playing.ts';
import { watchPage } from './watchPage.ts';

/** Plays the model conversation, so that this browser keeps a result. */
async function pass(page: Page, language: Language): Promise<void> {
  const stage = await open(page, language);
  await begin(stage, 'practice');
  const events = readScenario(language).model.events.flatMap((text) => parseEvent(text) ?? []);
  for (const event of events) if (event.type !== 'answer') await act(stage, event);
  await wrapUp(stage, events);
  await expect(page.getByRole('button', { name: stage.t('desk.toDebrief') })).toBeVisible();
}

for (const language of languages) {
  test(`the catalogue shows the best result and what to play next (${language})`, async ({
    page,
    baseURL,
  }) => {
    const demandQuiet = watchPage(page, baseURL ?? '');
    const t = translate(language);
    const catalogue = `${language === 'en' ? 'en/' : ''}scenarios/`;
    await page.goto(catalogue);
    await expect(page.locator('[data-scenarios] > li').first()).toBeVisible();
    await expect(page.getByText(t('catalogue.next'))).toBeHidden();

    await pass(page, language);
    await page.goto(catalogue);
    const next = page.getByRole('region', { name: t('catalogue.next') });
    await expect(next).toBeVisible();
    await expect(page.locator(`[data-slug="${slug}"] [data-result]`)).toHaveText(
      t('catalogue.passed', { score: 100 }),
    );
    await demandAccessible(page);
    await next.getByRole('link').click();
    await expect(page.getByRole('button', { name: t('desk.begin') })).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(`/${slug}/`));
    demandQuiet();
  });
}
