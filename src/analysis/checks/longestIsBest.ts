import { documentPlace } from '../../model/place.ts';
import type { Script } from '../../model/scenario.ts';
import type { Comparison } from '../compareReplies.ts';
import type { Finding } from '../finding.ts';
import { measureChoices } from '../measureChoices.ts';

/** The best reply has the most characters in more than half of the scenes with a choice; values: `count`, `of`. */
export function longestIsBest(script: Script, comparison: Comparison): readonly Finding[] {
  const of = script.scenes.filter((scene) => scene.replies.length >= 2).length;
  const count = measureChoices(script, comparison).longestIsBest;
  if (count * 2 <= of) return [];
  return [{ id: 'longest-is-best', place: documentPlace, values: { count, of } }];
}
