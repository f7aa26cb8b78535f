import { expect, type Page, test } from '@playwright/test';
import { parseEvent } from '../src/model/event.ts';
import { languages } from '../src/model/language.ts';
import { open, ready, replyButton, said } from './playing.ts';

test.use({ timezoneId: 'Asia/Jakarta', viewport: { width: 1440, height: 900 } });

/** What a screen reader meets in the player, as a tree of roles and names; the address of this machine and the proof in the shared link are left out. */
async function treeOf(page: Page): Promise<string> {
  const tree = await page.locator('.desk-root').ariaSnapshot();
  return tree.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '').replaceAll(/#attempt=\S+/g, '#…');
}

for (const language of languages) {
  // Where words or roles are changed on purpose: playwright test play-tree --update-snapshots
  test(`the whole conversation is the same to a screen reader as it was read last (${language})`, async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-11-20T03:00:00Z');
    await page.addInitScript(() => {
      crypto.getRandomValues = (array) => {
        if (array instanceof Uint8Array || array instanceof Uint32Array) array.fill(7);
        return array;
      };
    });
    const stage = await open(page, language);
    const { t, scenario } = stage;
    const trees: string[] = [];
    const look = async (moment: string) => trees.push(`# ${moment}\n${await treeOf(page)}`);
    await ready(page);
    await look('briefing');
    await page.getByRole('radio', { name: t('desk.mode.practice') }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await look('conversation');
    for (const text of scenario.model.events) {
      const event = parseEvent(text);
      if (event?.type === 'open') {
        const fact = scenario.facts.find(({ id }) => id === event.fact);
        await page.getByRole('button', { name: fact?.label ?? '' }).focus();
        await page.keyboard.press('Enter');
        await expect(page.locator(`#desk-record-${event.fact}`)).toBeVisible();
      } else if (event?.type === 'reply') {
        const number = await replyButton(stage, event.scene, event.reply).locator('.desk-key').innerText();
        const before = await said(page).count();
        await page.keyboard.press(number);
        await expect(said(page)).not.toHaveCount(before);
        await expect(page.locator('.desk-talk [role=status]')).not.toBeEmpty();
      } else continue;
      await look(text);
    }
    await page.getByRole('button', { name: t('desk.toCase') }).press('Enter');
    await look('wrap-up');
    for (const { ask, options, right } of scenario.case) {
      const option = options.find(({ id }) => id === right)?.text ?? '';
      await page
        .getByRole('group', { name: ask })
        .getByRole('radio', { name: option, exact: true })
        .press('Space');
    }
    await page.getByRole('button', { name: t('desk.case.save') }).press('Enter');
    await page.getByRole('button', { name: t('desk.toDebrief') }).focus();
    await look('survey');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText(t('debrief.recovery.passed'))).toBeVisible();
    await look('debrief');
    expect(trees.join('\n\n')).toMatchSnapshot(`conversation-${language}.yaml`);
  });
}
