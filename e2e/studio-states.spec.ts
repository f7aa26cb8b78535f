import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { languages } from '../src/model/language.ts';
import { demandAccessible } from './playing.ts';
import { beginDraft, openStudio, openTexts, proved } from './studioing.ts';
import { watchPage } from './watchPage.ts';

const frame = (language: string) => readFileSync(`src/compiler/diagnostics/frame/${language}.mdx`, 'utf8');

for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the studio is accessible in every state, ${language}, ${colorScheme}`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(150_000);
      const t = translate(language);
      const isClean = watchPage(page, baseURL ?? '');
      await page.emulateMedia({ colorScheme });
      await openStudio(page, language);
      await demandAccessible(page);
      await beginDraft(page, language);
      await proved(page);
      for (const pane of ['findings', 'map', 'audit', 'files', 'history'] as const) {
        await page.getByRole('tab', { name: t(`studio.pane.${pane}`) }).click();
        if (pane === 'audit') {
          await page.getByRole('button', { name: t('studio.audit.run') }).click();
          await expect(page.getByText(t('studio.worth.title'))).toBeVisible({ timeout: 30_000 });
        }
        await demandAccessible(page);
      }
      await page.getByRole('button', { name: t('studio.bar.play'), exact: true }).click();
      await page.getByText(t('studio.try.title')).click();
      await demandAccessible(page);
      await page.getByRole('button', { name: t('studio.bar.write') }).click();
      await page.getByRole('button', { name: t('studio.bar.leave') }).click();
      await openTexts(page, {
        id: frame('id').replaceAll('outcome="unresolved"', 'outcome="resolved"'),
        en: frame('en'),
      });
      await proved(page);
      await expect(page.locator('.studio-follow.studio-notice')).toBeVisible();
      await demandAccessible(page);
      await page
        .getByRole('button', { name: t('studio.findings.draw') })
        .first()
        .click();
      await expect(page.locator('.studio-map.has-way')).toBeVisible();
      await demandAccessible(page);
      isClean();
    });
  }
}
