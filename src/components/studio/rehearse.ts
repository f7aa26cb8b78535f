import type { PlayEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import { createMemoryStore } from '../../records/attemptStore.ts';
import { newId } from '../../records/newId.ts';
import { createPlay, type Play } from '../desk/createPlay.ts';

/** What has been played of a draft. */
export interface Rehearsed {
  events: readonly PlayEvent[];
}

/** Plays a draft from the events given on, without the briefing where something has happened already; what happens is noted in them and kept nowhere else. */
export function rehearse(
  scenario: Scenario,
  slug: string,
  rehearsed: Rehearsed,
  opening: 'briefing' | 'conversation',
): Play {
  const play = createPlay({
    scenario,
    slug,
    openStore: async () => createMemoryStore(),
    now: () => Date.now(),
    tick: () => performance.now(),
    newId,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });
  const { events } = rehearsed;
  play.subscribe(() => {
    rehearsed.events = play.current()?.events ?? rehearsed.events;
  });
  play.start('');
  if (events.length > 0 || opening === 'conversation') play.begin('practice', events);
  return play;
}
