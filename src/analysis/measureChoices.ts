import type { Scene, Script } from '../model/scenario.ts';
import { type Comparison, lengthOf } from './compareReplies.ts';
import { slotOf } from './edges.ts';

/** What the look of replies gives away, over the scenes with a choice. */
export interface ChoiceStatistics {
  /** Scenes with two replies or more of which one is best somewhere. */
  readonly scenes: number;
  /** Scenes in which the best reply has the most, or the fewest, characters. */
  readonly longestIsBest: number;
  readonly shortestIsBest: number;
  /** How often one would expect the longest to be best by chance. */
  readonly expected: number;
  /** Mean of the best reply's length over the mean length of the others. */
  readonly lengthRatio: number;
  /** Scenes by the place of the best reply in the source, from the first. */
  readonly places: readonly number[];
}

/** Measures length and place of the reply that is best in most states of each scene. */
export function measureChoices(script: Script, comparison: Comparison): ChoiceStatistics {
  const scenes = script.scenes.flatMap((scene, node) => {
    const best = bestIn(scene, node, comparison);
    return scene.replies.length < 2 || best < 0 ? [] : [{ scene, best }];
  });
  const lengths = scenes.map(({ scene, best }) => {
    const all = scene.replies.map(lengthOf);
    const own = all[best] ?? 0;
    const others = all.filter((_, index) => index !== best);
    return { own, most: Math.max(...all), least: Math.min(...all), others: mean(others) };
  });
  const places: number[] = [];
  for (const { best } of scenes) {
    while (places.length <= best) places.push(0);
    places[best] = (places[best] ?? 0) + 1;
  }
  return {
    scenes: scenes.length,
    longestIsBest: lengths.filter(({ own, most }) => own === most).length,
    shortestIsBest: lengths.filter(({ own, least }) => own === least).length,
    expected: scenes.reduce((sum, { scene }) => sum + 1 / scene.replies.length, 0),
    lengthRatio: mean(lengths.map(({ own, others }) => own / Math.max(1, others))),
    places,
  };
}

/** Index of the reply that is best in most states; of equals the first; -1 where none is ever best. */
export function bestIn(scene: Scene, node: number, { bestIn: times }: Comparison): number {
  const own = scene.replies.map((_, index) => times[slotOf(node, index)] ?? 0);
  const most = Math.max(...own);
  return most === 0 ? -1 : own.indexOf(most);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
