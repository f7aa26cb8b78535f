import type { JudgedTurn } from '../../simulator/debrief.ts';

/** What of a turn is shown, in the order in which it is revealed. */
export type Part = 'said' | 'effects' | 'coach' | 'worth';

/** A step of the discussion: a turn with so many of its parts, or the result at the end. */
export type DiscussionPage =
  | { readonly kind: 'turn'; readonly turn: JudgedTurn; readonly parts: readonly Part[] }
  | { readonly kind: 'result' };

/** The discussion step by step: each turn opens part by part, so that the class can guess first; the result comes last. */
export function discussionPages(turns: readonly JudgedTurn[]): readonly DiscussionPage[] {
  return [...turns.flatMap(pagesOfTurn), { kind: 'result' }];
}

function pagesOfTurn(turn: JudgedTurn): readonly DiscussionPage[] {
  const parts: readonly Part[] =
    turn.reply.coach === undefined ? ['said', 'effects', 'worth'] : ['said', 'effects', 'coach', 'worth'];
  return parts.map((_, last) => ({ kind: 'turn', turn, parts: parts.slice(0, last + 1) }));
}
