import type { Mode, PlayEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Attempt, AttemptHead } from '../../records/attempt.ts';
import { gameOf } from '../../rubric/replay.ts';
import { isAllowed } from '../../simulator/modes.ts';
import { retell } from '../../simulator/replay.ts';

export interface Making {
  readonly scenario: Scenario;
  readonly slug: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Whole number 0..2^32-1. */
  readonly newSeed: () => number;
}

/** An attempt that starts now, with the events that it takes over where it is a fork; `origin` says whose it is and where it comes from. */
export function newAttempt(
  { scenario, slug, now, newId, newSeed }: Making,
  mode: Mode,
  events: readonly PlayEvent[],
  origin: Pick<AttemptHead, 'forkOf' | 'profile' | 'assignment'>,
): Attempt {
  const head: AttemptHead = {
    version: 1,
    id: newId(),
    scenario: slug,
    hash: scenario.hash,
    rubric: scenario.rubricHash,
    language: scenario.language,
    mode,
    seed: newSeed(),
    title: scenario.title,
    startedAt: new Date(now()).toISOString(),
    ...origin,
  };
  return { head, events: events.map((event) => ({ ...event, at: 0 })) };
}

/** True where the attempt is of these rules and can have happened: only then may it be played on or judged. */
export function isPlayable(scenario: Scenario, { head, events }: Attempt): boolean {
  return (
    head.hash === scenario.hash &&
    head.rubric === scenario.rubricHash &&
    events.every(({ type }) => isAllowed(head.mode, type)) &&
    retell(gameOf(scenario), events).refused === undefined
  );
}
