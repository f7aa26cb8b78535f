import type { ReferenceIndex } from '../../model/reference.ts';
import type { Draft } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** Entries that were updated after the day of the scenario's review; each once, at its first mention. */
export function findStaleCitations(
  { citations, front: { reviewed } }: Draft,
  references: ReferenceIndex,
): readonly Problem[] {
  if (reviewed === undefined) return [];
  const seen = new Set<string>();
  return citations.flatMap(({ collection, slug, offset }) => {
    const key = `${collection}/${slug}`;
    const entry = references.get(key);
    if (entry === undefined || entry.updated <= reviewed || seen.has(key)) return [];
    seen.add(key);
    return [
      problem('stale-citation', 'plain', offset, { title: entry.title, updated: entry.updated, reviewed }),
    ];
  });
}
