import { groupBy } from '../analysis/groupBy.ts';
import { formatEvent } from '../model/event.ts';
import type { Attempt } from '../records/attempt.ts';

/** Events with a time from which on two plays do not agree by chance. */
const leastTimed = 3;

/**
 * Attempts that another one repeats, event by event and to the millisecond, by id; each with the others. Nobody plays
 * like that twice: one of them is a copy. Which, and who made it, the files do not say.
 */
export function findCopies(attempts: readonly Attempt[]): ReadonlyMap<string, readonly Attempt[]> {
  const long = attempts.filter(({ events }) => events.filter(({ at }) => at > 0).length >= leastTimed);
  const groups = [...groupBy(long, keyOf).values()].filter((group) => group.length > 1);
  return new Map(
    groups.flatMap((group) => group.map((one) => [one.head.id, group.filter((other) => other !== one)])),
  );
}

function keyOf({ head: { scenario, hash }, events }: Attempt): string {
  return [scenario, hash, ...events.map((event) => `${event.at} ${formatEvent(event)}`)].join('\n');
}
