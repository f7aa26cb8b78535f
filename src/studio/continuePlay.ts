import type { PlayEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import { gameOf } from '../rubric/replay.ts';
import { retell } from '../simulator/replay.ts';

/** What of a conversation still stands after the scenario has been edited. */
export interface Continued {
  readonly events: readonly PlayEvent[];
  /** The first event that is not possible any more; absent where all are. */
  readonly refused?: PlayEvent;
}

/** Plays a conversation again on a scenario, up to the first event that it refuses. */
export function continuePlay(scenario: Scenario, events: readonly PlayEvent[]): Continued {
  const { refused } = retell(gameOf(scenario), events);
  const culprit = refused === undefined ? undefined : events[refused];
  return culprit === undefined ? { events } : { events: events.slice(0, refused), refused: culprit };
}
