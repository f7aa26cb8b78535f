import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { parseEvent } from '../src/model/event.ts';
import { readExportFile } from '../src/records/readExportFile.ts';
import { begin, demandAccessible, open, openDebrief, playThrough, ready, slug } from './playing.ts';
import { watchPage } from './watchPage.ts';

const t = translate('id');

async function makeLink(page: Page, title: string): Promise<string> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('assignment/');
  await ready(page);
  await page.getByLabel(t('assignment.class')).fill('Angkatan 7');
  await page.getByRole('checkbox', { name: title }).check();
  await page.getByLabel(t('assignment.mode')).selectOption('practice');
  await page.getByLabel(t('assignment.until')).fill('2099-12-31');
  await page.getByRole('button', { name: t('assignment.make') }).click();
  return page.getByLabel(t('assignment.link')).inputValue();
}

async function visit(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('about:blank');
  await page.goto(address);
  await ready(page);
}

test('a trainer makes a link, a trainee opens it, plays, and sends the results', async ({
  page,
  browser,
  baseURL,
}) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  const link = await makeLink(page, 'Paket hadiah terlambat tiga hari');
  expect(link).toContain('/assignment/#class=Angkatan+7');
  await demandAccessible(page);

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const trainee = await context.newPage();
  await visit(trainee, link);
  await expect(trainee.getByText(t('assignment.nameFirst'))).toBeVisible();
  await demandAccessible(trainee);
  await trainee.getByLabel(t('records.who.name')).fill('Sari');
  await trainee.getByRole('button', { name: t('records.who.save') }).click();
  await trainee.getByRole('button', { name: t('assignment.accept') }).click();
  await expect(trainee.getByText(t('assignment.open'), { exact: true })).toBeVisible();
  await demandAccessible(trainee);

  const stage = await open(trainee);
  const model = stage.scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
  await begin(stage, 'practice');
  await playThrough(stage, model);
  await openDebrief(stage);
  await visit(trainee, link);
  await expect(trainee.getByText(t('assignment.played', { score: 100 }))).toBeVisible();

  const coming = trainee.waitForEvent('download');
  await trainee.getByRole('button', { name: t('assignment.download') }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^ramah-angkatan-7-sari-\d{4}-\d\d-\d\d\.json$/);
  const read = readExportFile(await readFile(await file.path(), 'utf8'));
  if (read.kind !== 'read') throw new Error(`refused: ${read.reason}`);
  const { profile, assignment, attempts } = read.file;
  expect(profile?.name).toBe('Sari');
  expect(assignment).toMatchObject({ className: 'Angkatan 7', scenarios: [slug], mode: 'practice' });
  expect(attempts.map(({ head }) => [head.profile, head.assignment?.id])).toEqual([
    [profile?.id, assignment?.id],
  ]);
  await context.close();
  demandQuiet();
});

test('a link that was changed, cut, or made for another site is refused with the reason', async ({
  page,
}) => {
  const link = await makeLink(page, 'Paket hadiah terlambat tiga hari');
  const wrong = [
    [link.replace('2099', '2098'), 'altered'],
    [link.slice(0, -8), 'damaged'],
    [link.replace('=paket-terlambat', '=minta-manajer'), 'altered'],
  ] as const;
  for (const [address, reason] of wrong) {
    await visit(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('assignment.refused'));
    await expect(page.getByText(t(`assignment.refused.${reason}`))).toBeVisible();
  }
  await demandAccessible(page);
});
