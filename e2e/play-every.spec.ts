import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type PlayEvent, parseEvent } from '../src/model/event.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { debrief } from '../src/simulator/debrief.ts';
import {
  act,
  begin,
  demandAccessible,
  eventsTo,
  open,
  openDebrief,
  playThrough,
  readScenario,
  wrapUp,
} from './playing.ts';
import { watchPage } from './watchPage.ts';

/** RAMAH_EVERY_SCENARIO=1 plays all of them; otherwise one of each channel. */
const all = readdirSync('src/scenarios').map((slug) => ({ slug, scenario: readScenario('id', slug) }));
const firsts = all.filter(
  ({ scenario }, place) => all.findIndex((other) => other.scenario.channel === scenario.channel) === place,
);

function modelOf(scenario: Scenario): readonly PlayEvent[] {
  return scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
}

for (const { slug, scenario } of process.env.RAMAH_EVERY_SCENARIO === '1' ? all : firsts) {
  test(`${slug} (${scenario.channel}) is played to the pass`, async ({ page, baseURL }) => {
    const demandQuiet = watchPage(page, baseURL ?? '');
    const stage = await open(page, 'id', slug);
    await begin(stage, 'practice');
    await demandAccessible(page);
    const events = modelOf(scenario);
    await playThrough(stage, events);
    await openDebrief(stage);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(stage.t('debrief.passed'));
    await expect(page.locator('.debrief-overall')).toContainText(
      String(debrief(scenario, events)?.score.overall),
    );
    demandQuiet();
  });

  test(`${slug} (${scenario.channel}) is played until the customer leaves`, async ({ page, baseURL }) => {
    const demandQuiet = watchPage(page, baseURL ?? '');
    await page.setViewportSize({ width: 390, height: 844 });
    const stage = await open(page, 'en', slug);
    const events = eventsTo(stage.scenario, (_, { state }) => state.hasWalkedOut);
    await begin(stage, 'practice');
    for (const event of events) if (event.type !== 'answer') await act(stage, event);
    await expect(page.locator('.desk-bar')).toContainText(stage.t('desk.walkedOut'));
    await demandAccessible(page);
    await wrapUp(stage, events);
    await openDebrief(stage);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(stage.t('debrief.failed'));
    await demandAccessible(page);
    demandQuiet();
  });
}
