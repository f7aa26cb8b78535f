import { type Dimension, dimensions, type Points } from '../model/behaviour.ts';
import type { ModelConversation, Script } from '../model/scenario.ts';
import { leastMeasured, weights } from '../rubric/score.ts';
import { casePointOf, deEscalationOf, empathyOf, opening, problemSolvingOf, replyOf } from './edges.ts';
import type { Graph } from './explore.ts';
import { edgeWorth, figures, hopeless, type SolveOptions, solve, solveTogether } from './solve.ts';
import { answersRight, formatWay, type Way } from './way.ts';

/** The model conversation with what it was found by. */
export interface Model {
  readonly conversation: ModelConversation;
  /** The most that any conversation which ends well earns in each dimension. */
  readonly most: Points;
  /** Whole-number worth of a point in each dimension: weight / most, brought to one denominator. */
  readonly worth: Points;
}

/** Finds the model conversation from the graph's first root; undefined where no conversation ends well. */
export function findModel(script: Script, graph: Graph): Model | undefined {
  const root = graph.roots[0] ?? 0;
  const most = mostOf(graph, root);
  if (most === undefined) return undefined;
  let measured = dimensions.filter((dimension) => most[dimension] >= leastMeasured);
  for (;;) {
    const worth = worthOf(most, measured);
    const way = bestWay(graph, root, worth);
    const points = pointsOf(graph, way);
    const kept = measured.filter((dimension) => points[dimension] >= leastMeasured);
    if (kept.length === measured.length) {
      const events = [...formatWay(script, graph, way), ...answersRight(script)];
      return { conversation: { events, points, measured }, most, worth };
    }
    measured = kept;
  }
}

function mostOf(graph: Graph, root: number): Points | undefined {
  const none = { empathy: 0, deEscalation: 0, problemSolving: 0 };
  const [empathy = hopeless, deEscalation = hopeless, problemSolving = hopeless] = solveTogether(
    graph,
    none,
  ).subarray(root * figures, (root + 1) * figures);
  return empathy === hopeless ? undefined : { empathy, deEscalation, problemSolving };
}

/** Weight / most as whole numbers, so that equal sums are equal and ties are seen. */
function worthOf(most: Points, measured: readonly Dimension[]): Points {
  const denominator = measured.reduce((product, dimension) => product * most[dimension], 1);
  const of = (dimension: Dimension) =>
    measured.includes(dimension) ? (weights[dimension] * denominator) / most[dimension] : 0;
  return { empathy: of('empathy'), deEscalation: of('deEscalation'), problemSolving: of('problemSolving') };
}

/** More replies than any conversation has: a point outweighs any number of turns. */
const turnScale = 64;

/**
 * The conversation worth most; of equals the shortest, of those the first in source order.
 * A record is opened when it is needed, or before that only where waiting would cost points.
 */
function bestWay(graph: Graph, root: number, worth: Points): Way {
  const options: SolveOptions = {
    worth: {
      empathy: worth.empathy * turnScale,
      deEscalation: worth.deEscalation * turnScale,
      problemSolving: worth.problemSolving * turnScale,
    },
    perReply: 1,
  };
  const best = solve(graph, options);
  let fronts: Front[] = [{ state: root, before: undefined, edge: -1, openedAt: turnScale }];
  for (let turn = 0; ; turn++) {
    const steps = fronts.flatMap((front) => bestReplies(graph, front, turn, options, best));
    const first = Math.min(...steps.map((step) => replyOf(graph.edges.info[step.edge] ?? 0)));
    fronts = steps.filter((step) => replyOf(graph.edges.info[step.edge] ?? 0) === first);
    const ended = fronts.filter((step) => step.state < 0).sort((a, b) => b.openedAt - a.openedAt);
    if (ended[0] !== undefined) return wayTo(ended[0]);
  }
}

/** One of the equally good beginnings that differ only in when a record was opened. */
interface Front {
  readonly state: number;
  readonly before: Front | undefined;
  readonly edge: number;
  readonly openedAt: number;
}

/** The best replies from a beginning, with those that a record is opened for. */
function bestReplies(
  graph: Graph,
  front: Front,
  turn: number,
  options: SolveOptions,
  best: Float64Array,
): Front[] {
  return bestSteps(graph, front, options, best).flatMap((step) => {
    if (replyOf(graph.edges.info[step.edge] ?? 0) !== opening) return [step];
    return bestSteps(graph, { ...step, openedAt: turn }, options, best);
  });
}

function bestSteps(graph: Graph, before: Front, options: SolveOptions, best: Float64Array): Front[] {
  const steps: Front[] = [];
  for (let edge = graph.edgeStart[before.state] ?? 0; edge < (graph.edgeEnd[before.state] ?? 0); edge++) {
    if (edgeWorth(graph, edge, options, best) !== best[before.state]) continue;
    steps.push({ state: graph.edges.to[edge] ?? -1, before, edge, openedAt: before.openedAt });
  }
  return steps;
}

function wayTo(last: Front): Way {
  const edges: number[] = [];
  const states: number[] = [];
  for (let front: Front | undefined = last; front?.before !== undefined; front = front.before) {
    edges.unshift(front.edge);
    states.unshift(front.before.state);
  }
  return { states, edges };
}

/** Points of a conversation that ends well, the wrap-up answered right. */
function pointsOf(graph: Graph, way: Way): Points {
  let empathy = 0;
  let deEscalation = 0;
  let problemSolving = 0;
  for (const edge of way.edges) {
    const info = graph.edges.info[edge] ?? 0;
    empathy += empathyOf(info);
    deEscalation += deEscalationOf(info);
    problemSolving += problemSolvingOf(info) + casePointOf(info);
  }
  return { empathy, deEscalation, problemSolving };
}
