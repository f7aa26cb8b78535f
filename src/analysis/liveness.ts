import { type BehaviourRow, kinds, type Plan, paidBit, stepBit } from '../rubric/prepare.ts';
import { remedyBits } from '../rubric/rules.ts';

/**
 * What a state keeps. `moves`: all that tension, mood and places depend on.
 * `values`: besides, which behaviours have paid, as far as points can still come of it.
 */
export type Detail = 'moves' | 'values';

/** Per scene, what the rest of a conversation can still read; the rest of a state is dropped. */
export interface Liveness {
  /** Bits of `State.paid`. */
  readonly paid: Int32Array;
  /** Bits of `State.counts`. */
  readonly counts: Int32Array;
  /** A remedy's bit that stands for "some remedy was offered" where no live bit says so; 0 where none is needed. */
  readonly remedyMark: Int32Array;
  readonly hasSolution: Uint8Array;
  readonly hasQuestion: Uint8Array;
  readonly hasPrivate: Uint8Array;
  /** Most replies until an ending, by `to` and redirects; Infinity where scenes go round. */
  readonly longest: readonly number[];
}

const checkRecord = paidBit('check-record');
const recordCase = paidBit('record-case');

/** Finds what each scene's future reads. */
export function findLiveness(plan: Plan, detail: Detail): Liveness {
  const next = successors(plan);
  const live: Liveness = {
    paid: new Int32Array(plan.sceneCount),
    counts: new Int32Array(plan.sceneCount),
    remedyMark: new Int32Array(plan.sceneCount),
    hasSolution: new Uint8Array(plan.sceneCount),
    hasQuestion: new Uint8Array(plan.sceneCount),
    hasPrivate: new Uint8Array(plan.sceneCount),
    longest: longestPaths(plan, next),
  };
  const own = plan.replies.map((replies) => replies.flatMap((reply) => reply.does));
  const recordsCase = plan.hasCase && own.flat().some((row) => row.bit === recordCase);
  for (let scene = 0; scene < plan.sceneCount; scene++) {
    for (const below of downstream(plan, next, scene)) {
      for (const row of own[below] ?? []) keepRow(live, scene, row, detail);
      const needs = (plan.replies[below] ?? []).reduce((bits, reply) => bits | reply.needs, 0);
      if ((needs & plan.privateFacts) !== 0) live.hasPrivate[scene] = 1;
    }
    if (detail === 'values' && plan.neededFacts !== 0) orInto(live.paid, scene, checkRecord);
    if (detail === 'values' && recordsCase) orInto(live.paid, scene, recordCase);
    live.remedyMark[scene] = remedyBits.find((bit) => ((live.paid[scene] ?? 0) & bit) === 0) ?? 0;
  }
  return live;
}

function keepRow(live: Liveness, scene: number, row: BehaviourRow, detail: Detail): void {
  if (row.countShift >= 0) orInto(live.counts, scene, 3 << row.countShift);
  if (row.isSolution) live.hasSolution[scene] = 1;
  if (row.isSpecificQuestion) live.hasQuestion[scene] = 1;
  if (row.kind !== kinds.positive) return;
  const movesTension = row.countShift < 0 && (row.tension[0] !== 0 || row.isSpecificQuestion);
  if (detail === 'values' || movesTension) orInto(live.paid, scene, row.bit);
}

function orInto(array: Int32Array, index: number, bits: number): void {
  array[index] = (array[index] ?? 0) | bits;
}

/** Nodes that a reply of each scene can lead to, redirects included, walk-outs left out. */
export function successors(plan: Plan): readonly (readonly number[])[] {
  return plan.replies.map((replies) => [
    ...new Set(
      replies.flatMap(({ to }) => {
        const row = plan.redirects.get(to);
        if (row === undefined) return [to];
        return row.map((target) => (target < 0 ? to : target));
      }),
    ),
  ]);
}

function downstream(plan: Plan, next: readonly (readonly number[])[], scene: number): Set<number> {
  const seen = new Set([scene]);
  for (const node of seen) {
    for (const target of next[node] ?? []) if (target < plan.sceneCount) seen.add(target);
  }
  return seen;
}

function longestPaths(plan: Plan, next: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  const open = new Set<number>();
  const visit = (scene: number): number => {
    if (scene >= plan.sceneCount) return 0;
    if (open.has(scene)) return Number.POSITIVE_INFINITY;
    const known = found[scene];
    if (known !== undefined) return known;
    open.add(scene);
    const length = 1 + Math.max(...(next[scene] ?? []).map(visit));
    open.delete(scene);
    found[scene] = length;
    return length;
  };
  return plan.replies.map((_, scene) => visit(scene));
}

/** Bit of the step that a reply needing a private fact depends on. */
export const verified = stepBit('verify');
