import type { Points } from '../model/behaviour.ts';
import type { ModelConversation } from '../model/scenario.ts';
import { scoreOf } from '../rubric/score.ts';
import { casePointOf, deEscalationOf, empathyOf, problemSolvingOf } from './edges.ts';

/** Points of a conversation so far in 24 bits, each dimension kept within -128..127; worse than that never passes. */
export function packPoints({ empathy, deEscalation, problemSolving }: Points): number {
  return pack(empathy, deEscalation, problemSolving);
}

export function unpackPoints(packed: number): Points {
  return {
    empathy: (packed & 255) - 128,
    deEscalation: ((packed >> 8) & 255) - 128,
    problemSolving: ((packed >> 16) & 255) - 128,
  };
}

/** Points after an edge, without the wrap-up's. */
export function addPoints(packed: number, info: number): number {
  return pack(
    (packed & 255) - 128 + empathyOf(info),
    ((packed >> 8) & 255) - 128 + deEscalationOf(info),
    ((packed >> 16) & 255) - 128 + problemSolvingOf(info),
  );
}

/** Points at an end once the wrap-up is answered right. */
export function addCasePoint(packed: number, info: number): number {
  return packed + casePointOf(info) * 65536;
}

function pack(empathy: number, deEscalation: number, problemSolving: number): number {
  return biased(empathy) | (biased(deEscalation) << 8) | (biased(problemSolving) << 16);
}

function biased(points: number): number {
  return points < -128 ? 0 : points > 127 ? 255 : points + 128;
}

/** Tells whether points at a resolved or escalated ending pass, exactly as the score does. */
export function makePassTest(model: ModelConversation): (packed: number) => boolean {
  const known = new Map<number, boolean>();
  return (packed) => {
    const before = known.get(packed);
    if (before !== undefined) return before;
    const points = unpackPoints(packed);
    const result = { points, outcome: 'resolved', isCritical: false, hasWalkedOut: false } as const;
    const { hasPassed } = scoreOf(result, model);
    known.set(packed, hasPassed);
    return hasPassed;
  };
}
