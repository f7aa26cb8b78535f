import { explore, quickCap } from '../analysis/explore.ts';
import { findModel } from '../analysis/findModel.ts';
import type { Step } from '../model/behaviour.ts';
import type { PlayEvent } from '../model/event.ts';
import type { Scenario, Script } from '../model/scenario.ts';
import { rubricHash, ruleHash, wordsHash } from '../rubric/hash.ts';
import { prepare } from '../rubric/prepare.ts';
import { initialState } from '../rubric/rules.ts';

/** Where a trial of a part of a scenario begins. */
export interface TrialStart {
  /** Id of the scene. */
  readonly scene: string;
  /** 0..94: from 95 on the customer has left. */
  readonly tension: number;
  /** Ids of the records that are open. */
  readonly facts: readonly string[];
  /** Steps that count as done. */
  readonly steps: readonly Step[];
}

/** The scenario that begins there, scored against the best that can be done from there; undefined where the scene is gone. Its hash is its own. */
export function tryFrom(script: Script, { scene, tension, steps }: TrialStart): Scenario | undefined {
  const first = script.scenes.find(({ id }) => id === scene);
  if (first === undefined) return undefined;
  const trial: Script = {
    ...script,
    customer: { ...script.customer, tension },
    scenes: [first, ...script.scenes.filter((other) => other !== first)],
    ...(steps.length > 0 ? { done: steps } : {}),
  };
  const plan = prepare(trial);
  const graph = explore(plan, { detail: 'values', cap: quickCap, roots: [initialState(plan)] });
  const nothing = { events: [], points: { empathy: 0, deEscalation: 0, problemSolving: 0 }, measured: [] };
  return {
    ...trial,
    hash: ruleHash(trial),
    wordsHash: wordsHash(trial),
    rubricHash: rubricHash(),
    model: findModel(trial, graph)?.conversation ?? nothing,
  };
}

/** The events that a trial begins with: records that the script still has are opened. */
export function openingOf(script: Script, { facts }: TrialStart): readonly PlayEvent[] {
  return script.facts.flatMap(({ id }) => (facts.includes(id) ? [{ type: 'open', fact: id } as const] : []));
}
