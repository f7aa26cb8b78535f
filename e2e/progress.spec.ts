import { expect, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { idOf, keep, sari, storedAttempt, tono } from './keeping.ts';
import { demandAccessible, readScenario, ready, slug } from './playing.ts';
import { watchPage } from './watchPage.ts';

function attempts(profile: string, scores: readonly number[], first: number) {
  const all = scores.map((overall, place) =>
    storedAttempt(idOf(first + place), {
      profile,
      startedAt: `2026-11-0${1 + place}T10:00:00.000Z`,
      finishedAt: `2026-11-0${1 + place}T10:06:00.000Z`,
      result: { overall, empathy: overall, deEscalation: 40, problemSolving: 70, hasPassed: overall >= 75 },
    }),
  );
  return {
    attempts: all.flatMap(({ attempts }) => attempts),
    events: all.flatMap(({ events }) => events),
  };
}

for (const language of ['id', 'en'] as const) {
  const t = translate(language);
  const address = `${language === 'en' ? 'en/' : ''}progress/`;

  test(`${language}: an empty page says what to do, a full one tells the active person's progress alone`, async ({
    page,
    baseURL,
  }) => {
    const demandQuiet = watchPage(page, baseURL ?? '');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await ready(page);
    await expect(page.getByRole('heading', { name: t('progress.empty') })).toBeVisible();
    await demandAccessible(page);

    const own = attempts(sari, [50, 70, 90], 1);
    const others = attempts(tono, [10], 10);
    const review = { version: 1, item: 'skills/empati/q/lama', profile: sari };
    await keep(page, {
      attempts: [...own.attempts, ...others.attempts],
      events: [...own.events, ...others.events],
      reviews: [
        { ...review, at: 1_000, rating: 'again' },
        { ...review, at: 2_000, rating: 'good' },
      ],
      profiles: [{ version: 1, id: sari, name: 'Sari', createdAt: '2026-11-01T10:00:00.000Z' }],
      settings: [{ name: 'active-profile', value: sari }],
    });
    await page.reload();
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('progress.titleOf', { name: 'Sari' }));
    await expect(page.getByText(t('debrief.dimension.deEscalation'), { exact: true }).first()).toBeVisible();
    await expect(page.getByText(t('progress.skills.known', { known: 1, count: 1 }))).toBeVisible();
    const title = readScenario(language).title;
    await expect(page.getByRole('link', { name: title, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`/scenarios/${slug}/$`),
    );
    await page.getByText(t('progress.table')).click();
    await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(4);
    await demandAccessible(page);
    demandQuiet();
  });
}

test('without storage the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('progress/');
  await ready(page);
  await expect(page.getByText(translate('id')('storage.denied'))).toBeVisible();
});
