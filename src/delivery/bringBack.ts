import { formatEvent, type Logged, type PlayEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Attempt, AttemptHead } from '../records/attempt.ts';
import type { AttemptStore } from '../records/attemptStore.ts';
import { gameOf, replayEvents } from '../rubric/replay.ts';
import { resultOf, scoreState } from '../simulator/scoreState.ts';
import { withoutTakenBack } from './suspendData.ts';

/** Stores an attempt that a platform kept, where it goes further than what this browser has; never shortens what is here. */
export async function bringBack(store: AttemptStore, scenario: Scenario, attempt: Attempt): Promise<void> {
  const here = await store.read(attempt.head.id);
  const head = withResult(scenario, attempt);
  if (here === undefined) return store.create(head, attempt.events);
  const rest = eventsBeyond(here.events, attempt.events);
  if (rest === undefined) return;
  for (const [index, event] of rest.entries()) {
    await store.append(head.id, here.events.length + index, event);
  }
  if (head.finishedAt !== undefined && here.head.finishedAt === undefined) {
    await store.update({ ...here.head, ...finishOf(head) });
  }
}

/** What `there` has after all of `here`; undefined where the two went different ways. */
function eventsBeyond(
  here: readonly Logged<PlayEvent>[],
  there: readonly Logged<PlayEvent>[],
): readonly Logged<PlayEvent>[] | undefined {
  const [mine, theirs] = [here, there].map((events) => withoutTakenBack(events).filter(isRead));
  if (mine === undefined || theirs === undefined) return undefined;
  const isSame = mine.every((event, index) => {
    const other = theirs[index];
    return other !== undefined && formatEvent(other) === formatEvent(event);
  });
  return isSame ? theirs.slice(mine.length) : undefined;
}

/** What the rules read of an attempt: the rest may be missing in the platform's copy. */
function isRead({ type }: PlayEvent): boolean {
  return type !== 'look' && type !== 'extend';
}

function withResult(scenario: Scenario, { head, events }: Attempt): AttemptHead {
  if (head.finishedAt === undefined) return head;
  const score = scoreState(scenario, replayEvents(gameOf(scenario), events).progress.state);
  if (score === undefined) return head;
  return { ...head, result: resultOf(score) };
}

function finishOf({ finishedAt, result }: AttemptHead): Pick<AttemptHead, 'finishedAt' | 'result'> {
  return {
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(result === undefined ? {} : { result }),
  };
}
