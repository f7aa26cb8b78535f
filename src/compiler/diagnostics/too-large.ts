import { limits } from '../../model/scenario.ts';
import type { Draft } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** A file over the limit of bytes; it is not read any further. */
export function findTooManyBytes(text: string): readonly Problem[] {
  if (text.length * 3 <= limits.bytes) return [];
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= limits.bytes) return [];
  return [problem('too-large', 'bytes', 0, { count: Math.ceil(bytes / 1024), limit: limits.bytes / 1024 })];
}

/** Too many scenes, facts or replies; reported at the first that is too many. */
export function findTooMany({ scenes, facts }: Draft): readonly Problem[] {
  return [
    ...excess(scenes, limits.scenes, 'scenes'),
    ...excess(facts, limits.facts, 'facts'),
    ...scenes.flatMap(({ replies, id }) =>
      excess(replies, limits.repliesPerScene, 'replies', { scene: id?.text ?? '' }),
    ),
  ];
}

function excess(
  items: readonly { readonly offset: number }[],
  limit: number,
  wording: 'scenes' | 'facts' | 'replies',
  values: Problem['values'] = {},
): readonly Problem[] {
  const first = items[limit];
  if (first === undefined) return [];
  return [problem('too-large', wording, first.offset, { ...values, count: items.length, limit })];
}
