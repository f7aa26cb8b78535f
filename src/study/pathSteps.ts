import type { LearningPath } from '../model/knowledge.ts';

/** One thing to do on a learning path, as a learner counts: reading and studying the same entry is one. */
export type PathStep =
  | {
      readonly kind: 'entry';
      /** As `collection/slug`. */
      readonly entry: string;
      /** Keys of the items to answer; empty where the entry is only read. */
      readonly items: readonly string[];
    }
  | {
      readonly kind: 'play';
      /** Slug. */
      readonly scenario: string;
      /** An assessment must be passed. */
      readonly mustPass: boolean;
      /** From 1: how many conversations the path has asked for on this scenario so far. */
      readonly time: number;
    };

/** The steps of each stage, in order; `itemsOf` names the study items of an entry. */
export function stepsOf(
  stages: LearningPath['stages'],
  itemsOf: (entry: string) => readonly string[],
): readonly (readonly PathStep[])[] {
  const played = new Map<string, number>();
  return stages.map(({ items }) => {
    const studied = new Set(items.flatMap((item) => ('study' in item ? [entryIn(item.study)] : [])));
    const seen = new Set<string>();
    return items.flatMap((item): readonly PathStep[] => {
      if ('play' in item) {
        const time = item.pass ? 1 : (played.get(item.play) ?? 0) + 1;
        if (!item.pass) played.set(item.play, time);
        return [{ kind: 'play', scenario: item.play, mustPass: item.pass, time }];
      }
      const entry = entryIn('read' in item ? item.read : item.study);
      if (seen.has(entry)) return [];
      seen.add(entry);
      return [{ kind: 'entry', entry, items: studied.has(entry) ? itemsOf(entry) : [] }];
    });
  });
}

function entryIn(reference: string): string {
  return reference.split('#')[0] ?? reference;
}
