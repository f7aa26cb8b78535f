import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { ready } from './playing.ts';

const t = translate('id');
const phone = 'scenarios/tagihan-ganda/';

/** Puts a speech with one voice in place of the browser's, which writes down what it is asked to do. */
async function fakeSpeech(page: Page, lang: string): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((lang) => {
    const calls: string[] = [];
    const voices = [{ lang, name: 'fake', localService: true, default: true, voiceURI: 'fake' }];
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text, lang, rate }: SpeechSynthesisUtterance) => calls.push(`${lang} ${rate} ${text}`),
      cancel: () => calls.push('cancel'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'spoken', { value: calls });
  }, lang);
  return () =>
    page.evaluate(() => {
      const calls: readonly string[] = Reflect.get(window, 'spoken');
      return calls;
    });
}

async function openPhone(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(phone);
  await ready(page);
}

test('on the phone the customer is heard once the trainee wants it, and cut short by a reply', async ({
  page,
}) => {
  const spoken = await fakeSpeech(page, 'id-ID');
  await openPhone(page);
  const offer = page.getByRole('checkbox', { name: t('desk.voice.switch') });
  await expect(offer).not.toBeChecked();
  await page.getByRole('button', { name: t('desk.begin') }).click();
  await expect(page.locator('.desk-said-customer').first()).toBeVisible();
  expect(await spoken()).toEqual([]);

  await page.getByLabel(t('desk.menu')).click();
  await offer.check();
  const first = (await page.locator('.desk-said-customer').first().innerText()).trim();
  await expect
    .poll(async () => (await spoken()).filter((call) => call !== 'cancel').length)
    .toBeGreaterThan(0);
  const words =
    (await spoken())
      .find((call) => call.startsWith('id-ID'))
      ?.split(' ')
      .slice(2)
      .join(' ') ?? '?';
  expect(first.replaceAll(/\s+/g, ' ')).toContain(words.replaceAll(/\s+/g, ' '));
  await page.getByLabel(t('desk.menu')).click();

  const before = (await spoken()).length;
  await page.locator('.desk-reply').first().click();
  await expect.poll(async () => (await spoken()).length).toBeGreaterThan(before);
  expect((await spoken())[before]).toBe('cancel');

  await page.reload();
  await ready(page);
  await expect(offer).toBeChecked();
});

test('where the browser has no voice for the language, none is offered', async ({ page }) => {
  await fakeSpeech(page, 'de-DE');
  await openPhone(page);
  await expect(page.getByRole('button', { name: t('desk.begin') })).toBeVisible();
  await expect(page.getByText(t('desk.voice.switch'))).toHaveCount(0);
});
