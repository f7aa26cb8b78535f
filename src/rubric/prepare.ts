import { type BehaviourId, positiveBehaviours, type Step, steps } from '../model/behaviour.ts';
import { type Mood, moods, type Outcome, type Script } from '../model/scenario.ts';
import { codebook } from './codebook.ts';

/** A behaviour as numbers: bits for sets, indices for names. */
export interface BehaviourRow {
  readonly id: BehaviourId;
  readonly kind: 0 | 1 | 2;
  /** Bit in `State.paid`; 0 for those that are never paid. */
  readonly bit: number;
  readonly empathy: number;
  readonly deEscalation: number;
  readonly problemSolving: number;
  readonly tension: readonly number[];
  /** Bit in `State.steps`; 0 where it fulfils none. */
  readonly step: number;
  /** Shift of its counter in `State.counts`, two bits wide; -1 where its tension has one value. */
  readonly countShift: number;
  readonly isSolution: boolean;
  readonly isRecommendation: boolean;
  readonly isSpecificQuestion: boolean;
}

export const kinds = { positive: 0, negative: 1, critical: 2 } as const;

/** Bit of a step in `State.steps`. */
export function stepBit(step: Step): number {
  return 1 << steps.indexOf(step);
}

/** Bit of a behaviour in `State.paid`; 0 for negative and critical ones. */
export function paidBit(id: BehaviourId): number {
  const index = (positiveBehaviours as readonly string[]).indexOf(id);
  return index < 0 ? 0 : 1 << index;
}

export const behaviourRows: ReadonlyMap<BehaviourId, BehaviourRow> = makeRows();

/** The row of a behaviour as numbers. */
export function rowOf(id: BehaviourId): BehaviourRow {
  return resolve(behaviourRows, id);
}

/** A reply as the rules read it. */
export interface ReplyPlan {
  readonly scene: number;
  readonly index: number;
  /** Node that `to` names. */
  readonly to: number;
  /** Bits of the facts that must be open. */
  readonly needs: number;
  readonly does: readonly BehaviourRow[];
}

/** A scenario as the rules read it: scenes are nodes 0..scenes-1, endings follow. */
export interface Plan {
  readonly sceneCount: number;
  readonly nodeIds: readonly string[];
  readonly replies: readonly (readonly ReplyPlan[])[];
  /** Per node: target by mood band on entering, or -1; absent where no Redirect names the node. */
  readonly redirects: ReadonlyMap<number, readonly number[]>;
  /** By ending, at index node - sceneCount. */
  readonly outcomes: readonly Outcome[];
  /** Node of the walk-out ending. */
  readonly walkout: number;
  readonly tension: number;
  /** Bits of the steps that count as done before the first word. */
  readonly steps: number;
  readonly patience: number;
  readonly factIds: readonly string[];
  /** Bits of the facts that some reply needs: opening the first of them pays `check-record`. */
  readonly neededFacts: number;
  readonly privateFacts: number;
  readonly hasCase: boolean;
}

/**
 * Lowers a script without structural errors to numbers.
 * Throws where an id resolves to nothing: the compiler reports those before.
 */
export function prepare(script: Script): Plan {
  const nodeIds = [...script.scenes.map((scene) => scene.id), ...script.endings.map((end) => end.id)];
  const nodes = new Map(nodeIds.map((id, index) => [id, index]));
  const factIds = script.facts.map((fact) => fact.id);
  const facts = new Map(factIds.map((id, index) => [id, 1 << index]));
  const replies = script.scenes.map((scene, sceneIndex) =>
    scene.replies.map((reply, index) => ({
      scene: sceneIndex,
      index,
      to: resolve(nodes, reply.to),
      needs: reply.needs.reduce((bits, id) => bits | resolve(facts, id), 0),
      does: [...new Set(reply.does)].map(rowOf),
    })),
  );
  return {
    sceneCount: script.scenes.length,
    nodeIds,
    replies,
    redirects: redirectTable(script, nodes),
    outcomes: script.endings.map((ending) => ending.outcome),
    walkout: script.scenes.length + script.endings.findIndex((ending) => ending.when === 'walkout'),
    tension: script.customer.tension,
    steps: (script.done ?? []).reduce((bits, step) => bits | stepBit(step), 0),
    patience: script.customer.patience,
    factIds,
    neededFacts: replies.flat().reduce((bits, reply) => bits | reply.needs, 0),
    privateFacts: script.facts.reduce((bits, fact, index) => (fact.private ? bits | (1 << index) : bits), 0),
    hasCase: script.case.length > 0,
  };
}

function redirectTable(
  script: Script,
  nodes: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const table = new Map<number, number[]>();
  const gentlestFirst = [...script.redirects].sort((a, b) => moodIndex(a.mood) - moodIndex(b.mood));
  for (const redirect of gentlestFirst) {
    const node = resolve(nodes, redirect.in);
    const row = table.get(node) ?? [-1, -1, -1, -1, -1];
    row.fill(resolve(nodes, redirect.to), moodIndex(redirect.mood));
    table.set(node, row);
  }
  return table;
}

function moodIndex(mood: Mood): number {
  return moods.indexOf(mood);
}

function resolve<K, V>(names: ReadonlyMap<K, V>, name: K): V {
  const found = names.get(name);
  if (found === undefined) throw new Error(`unresolved name ${String(name)}`);
  return found;
}

function makeRows(): ReadonlyMap<BehaviourId, BehaviourRow> {
  let shift = 0;
  return new Map(
    codebook.map((behaviour) => {
      const hasSeries = behaviour.tension.length > 1;
      const row: BehaviourRow = {
        id: behaviour.id,
        kind: kinds[behaviour.kind],
        bit: paidBit(behaviour.id),
        empathy: behaviour.points.empathy ?? 0,
        deEscalation: behaviour.points.deEscalation ?? 0,
        problemSolving: behaviour.points.problemSolving ?? 0,
        tension: behaviour.tension,
        step: behaviour.step === undefined ? 0 : stepBit(behaviour.step),
        countShift: hasSeries ? shift : -1,
        isSolution: behaviour.id === 'offer-solution',
        isRecommendation: behaviour.id === 'recommend',
        isSpecificQuestion: behaviour.id === 'ask-specific',
      };
      if (hasSeries) shift += 2;
      return [behaviour.id, row];
    }),
  );
}
