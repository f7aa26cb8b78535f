import type { Scenario } from '../model/scenario.ts';
import type { Attempt } from '../records/attempt.ts';
import { gameOf, isFinished, replayEvents } from '../rubric/replay.ts';
import { passOverall, type Score } from '../rubric/score.ts';
import { scoreState } from '../simulator/scoreState.ts';

/** What a learning platform is told of an attempt as a whole. */
export interface PlatformResult {
  readonly hasPassed: boolean;
  /** 0..100. Below the pass mark wherever the attempt failed: platforms judge by the mark alone. */
  readonly raw: number;
  readonly dimensions: Score['dimensions'];
}

/** The result of a finished attempt; undefined where it is not finished, or the rules refuse it. */
export function platformResult(scenario: Scenario, { head, events }: Attempt): PlatformResult | undefined {
  const game = gameOf(scenario);
  const { progress, refused } = replayEvents(game, events);
  const score = scoreState(scenario, progress.state);
  if (refused !== undefined || score === undefined || head.finishedAt === undefined) return undefined;
  if (!isFinished(game, progress)) return undefined;
  const { overall, hasPassed, dimensions } = score;
  return { hasPassed, raw: hasPassed ? overall : Math.min(overall, passOverall - 1), dimensions };
}

/** The result by the mark of a platform, 0..1, which goes before ours: it refuses a verdict that contradicts it. */
export function resultByMark(result: PlatformResult, mark: number | undefined): PlatformResult {
  return mark === undefined ? result : { ...result, hasPassed: result.raw / 100 >= mark };
}

/** True where a result may take the place of the one that the platform has: it never lowers it. */
export function isBetter(
  next: Pick<PlatformResult, 'hasPassed' | 'raw'>,
  standing: Pick<PlatformResult, 'hasPassed' | 'raw'> | undefined,
): boolean {
  if (standing === undefined) return true;
  if (next.hasPassed !== standing.hasPassed) return next.hasPassed;
  return next.raw >= standing.raw;
}
