import { type BehaviourId, type Dimension, dimensions, type Step, steps } from '../model/behaviour.ts';
import type { ModelConversation, Script } from '../model/scenario.ts';
import { behaviourOf } from '../rubric/codebook.ts';
import { type Plan, prepare } from '../rubric/prepare.ts';
import { initialState, type State } from '../rubric/rules.ts';
import { compareReplies } from './compareReplies.ts';
import { correlation } from './correlation.ts';
import { slotOf, slotsPerScene } from './edges.ts';
import { defaultCap, explore, type Graph } from './explore.ts';
import { findModel } from './findModel.ts';
import { type ChoiceStatistics, measureChoices } from './measureChoices.ts';
import { type Chance, passChance, randomCaseRight } from './passChance.ts';
import { searchPass } from './passSearch.ts';
import { type BlindPolicy, blindPolicies, playBlind, playGreedy } from './policies.ts';
import { scoreEnd, simulate } from './simulate.ts';
import type { Barred } from './solve.ts';
import { answersRight, formatWay, type Way } from './way.ts';

/** How easily a scenario is passed without knowing anything, and what it practises. Plain data. */
export interface Audit {
  /** Chance of passing of one who picks at random, every fact open; `isExact` or within the interval of 95 %. */
  readonly random: { readonly least: number; readonly most: number; readonly isExact: boolean };
  readonly blind: readonly {
    readonly policy: BlindPolicy;
    readonly hasPassed: boolean;
    readonly overall: number;
  }[];
  /** Policies that read the tags: reported, not bounded. */
  readonly greedy: readonly {
    readonly dimension: Dimension;
    readonly hasPassed: boolean;
    readonly overall: number;
  }[];
  readonly choices: ChoiceStatistics;
  /** Pearson's correlation of the points of two dimensions over random attempts; absent where one never varies. */
  readonly correlations: readonly {
    readonly between: readonly [Dimension, Dimension];
    readonly value?: number;
  }[];
  /** A shortest conversation that passes, and one that has at least two replies which the model does not have. */
  readonly shortestPass?: Route;
  readonly otherPass?: Route;
  readonly model: ModelConversation;
  /** How often each behaviour stands in a reply; those that occur. */
  readonly behaviours: Readonly<Partial<Record<BehaviourId, number>>>;
  /** Steps that some reply, a record or the wrap-up fulfils. */
  readonly steps: readonly Step[];
}

export interface Route {
  readonly replies: number;
  /** In short form. */
  readonly events: readonly string[];
}

const attempts = 20_000;
const seed = 20_261_120;

/** Audits a script without structural errors; undefined where no conversation ends well. */
export function audit(script: Script, cap = defaultCap): Audit | undefined {
  const plan = prepare(script);
  const graph = explore(plan, { detail: 'values', cap, roots: [initialState(plan)] });
  const found = findModel(script, graph);
  if (found === undefined) return undefined;
  const { conversation: model } = found;
  const picker = { caseRight: randomCaseRight(script) };
  const sample = simulate(script, model, attempts, seed);
  const shortest = searchPass(graph, { model, cap });
  const other = searchPass(graph, { model, cap, twoOf: notIn(script, model) });
  return {
    random: randomOf(graph, passChance(graph, { model, picker, cap }), sample.interval),
    blind: blindPolicies.map((policy) => ({
      policy,
      ...judged(plan, model, playBlind(script, policy).last),
    })),
    greedy: dimensions.map((dimension) => ({
      dimension,
      ...judged(plan, model, playGreedy(script, dimension).last),
    })),
    choices: measureChoices(script, compareReplies(graph, found)),
    correlations: correlate(sample.ends),
    ...(shortest.way === undefined ? {} : { shortestPass: routeOf(script, graph, shortest.way) }),
    ...(other.way === undefined ? {} : { otherPass: routeOf(script, graph, other.way) }),
    model,
    behaviours: countBehaviours(script),
    steps: stepsOf(script),
  };
}

/** Exact where everything was seen, else what simulation says. */
function randomOf(
  { isComplete }: Graph,
  chance: Chance,
  [least, most]: readonly [number, number],
): Audit['random'] {
  const isExact = isComplete && chance.least === chance.most;
  return isExact ? { least: chance.least, most: chance.most, isExact } : { least, most, isExact };
}

function judged(plan: Plan, model: ModelConversation, last: State) {
  const { hasPassed, overall } = scoreEnd(plan, model, last);
  return { hasPassed, overall };
}

function correlate(ends: readonly State[]): Audit['correlations'] {
  const pairs: readonly (readonly [Dimension, Dimension])[] = [
    ['empathy', 'deEscalation'],
    ['empathy', 'problemSolving'],
    ['deEscalation', 'problemSolving'],
  ];
  return pairs.map((between) => {
    const [a, b] = between;
    const value = correlation(ends.map((end) => [end[a], end[b]]));
    return value === undefined ? { between } : { between, value };
  });
}

/** Marks the replies that the model conversation does not have. */
function notIn(script: Script, model: ModelConversation): Barred {
  const marks = new Uint8Array(script.scenes.length * slotsPerScene);
  script.scenes.forEach((scene, node) => {
    scene.replies.forEach((reply, index) => {
      if (!model.events.includes(`${scene.id}/${reply.id}`)) marks[slotOf(node, index)] = 1;
    });
  });
  return marks;
}

function routeOf(script: Script, graph: Graph, way: Way): Route {
  const events = formatWay(script, graph, way);
  const replies = events.filter((event) => event.includes('/')).length;
  return { replies, events: [...events, ...answersRight(script)] };
}

function countBehaviours(script: Script): Audit['behaviours'] {
  const counts: Partial<Record<BehaviourId, number>> = {};
  for (const reply of script.scenes.flatMap((scene) => scene.replies)) {
    for (const id of new Set(reply.does)) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

function stepsOf(script: Script): readonly Step[] {
  const replies = script.scenes.flatMap((scene) => scene.replies);
  const practised = new Set(replies.flatMap((reply) => reply.does.map((id) => behaviourOf(id).step)));
  if (replies.some((reply) => reply.needs.length > 0)) practised.add(behaviourOf('check-record').step);
  if (script.case.length > 0) practised.add(behaviourOf('record-case').step);
  return steps.filter((step) => practised.has(step));
}
