import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseEvent } from '../src/model/event.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { gameOf, replayEvents } from '../src/rubric/replay.ts';
import { resultOf, scoreState } from '../src/simulator/scoreState.ts';
import { readScenario } from './playing.ts';

/** What attempts of one scenario are made from. */
interface Template {
  readonly scenario: string;
  readonly hash: string;
  readonly rubric: string;
  readonly title: string;
  /** Events of its model conversation, in short form. */
  readonly events: readonly string[];
  /** What replay gives for them. */
  readonly result: object | undefined;
}

/** Writes so many finished attempts, spread over all scenarios of the project, into the database that the site has opened. */
export async function keepMany(page: Page, count: number): Promise<void> {
  const templates = readdirSync('src/scenarios').map((slug) => templateOf(slug, readScenario('id', slug)));
  await page.evaluate(writeMany, { templates, count });
}

function templateOf(slug: string, scenario: Scenario): Template {
  const { hash, rubricHash, title, model } = scenario;
  const events = model.events.flatMap((text) => parseEvent(text) ?? []);
  const score = scoreState(scenario, replayEvents(gameOf(scenario), events).progress.state);
  const result = score && resultOf(score);
  return { scenario: slug, hash, rubric: rubricHash, title, events: model.events, result };
}

/** Runs in the page: one attempt every ten minutes. */
function writeMany({ templates, count }: { templates: readonly Template[]; count: number }): Promise<void> {
  const minutes = 60_000;
  const begin = Date.parse('2026-01-01T00:00:00.000Z');
  const momentOf = (at: number): string => new Date(at).toISOString();
  const modes = ['practice', 'assessment', 'guided'];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ramah-attempts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(['attempts', 'events'], 'readwrite');
      for (let place = 0; place < count; place += 1) {
        const template = templates[place % templates.length];
        if (template === undefined) continue;
        const { events, ...of } = template;
        const id = `6f9619ff-8b86-4d01-b42d-${`${place}`.padStart(12, '0')}`;
        change.objectStore('attempts').put({
          version: 1,
          id,
          ...of,
          language: 'id',
          mode: modes[place % modes.length],
          seed: place,
          startedAt: momentOf(begin + place * 10 * minutes),
          finishedAt: momentOf(begin + (place * 10 + 6) * minutes),
        });
        for (const [index, event] of events.entries()) {
          change.objectStore('events').put({ attempt: id, index, at: 5_000 * (index + 1) + place, event });
        }
      }
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
