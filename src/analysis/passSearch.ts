import { type Dimension, dimensions, type Points } from '../model/behaviour.ts';
import type { ModelConversation } from '../model/scenario.ts';
import { passDimension, passOverall, scoreOf, weights } from '../rubric/score.ts';
import { nodeOf } from './codec.ts';
import { casePointOf, deEscalationOf, empathyOf, ends, problemSolvingOf, replyOf } from './edges.ts';
import type { Graph } from './explore.ts';
import { type Barred, solve } from './solve.ts';
import { StateTable } from './stateTable.ts';
import type { Way } from './way.ts';

/** Points of a conversation so far as one number, each dimension -128..127. */
export function packPoints(points: Points): number {
  return (points.empathy + 128) | ((points.deEscalation + 128) << 8) | ((points.problemSolving + 128) << 16);
}

export function unpackPoints(packed: number): Points {
  return {
    empathy: (packed & 255) - 128,
    deEscalation: ((packed >> 8) & 255) - 128,
    problemSolving: ((packed >> 16) & 255) - 128,
  };
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

/** For each state the most that its future can add: what an optimist hopes for. */
export interface Hopes {
  readonly most: Readonly<Record<Dimension, Float64Array>>;
  /** In the score's own terms, summed over the measured dimensions. */
  readonly overall: Float64Array;
  readonly overallWorth: Points;
  readonly overallNeeded: number;
  readonly needed: Points;
}

export interface PassLimits {
  readonly barred?: Barred;
  readonly resolvedOnly?: boolean;
}

/** Bounds by which a search drops what can no longer pass. */
export function findHopes(graph: Graph, model: ModelConversation, limits: PassLimits = {}): Hopes {
  const none = { empathy: 0, deEscalation: 0, problemSolving: 0 };
  const overallWorth = byDimension((dimension) =>
    model.measured.includes(dimension) ? weights[dimension] / model.points[dimension] : 0,
  );
  const total = model.measured.reduce((sum, dimension) => sum + weights[dimension], 0);
  const solveFor = (worth: Points) => solve(graph, { ...limits, worth });
  return {
    most: byDimension((dimension) => solveFor({ ...none, [dimension]: 1 })),
    overall: solveFor(overallWorth),
    overallWorth,
    overallNeeded: (passOverall * total) / 100 - 1e-6,
    needed: byDimension((dimension) =>
      model.measured.includes(dimension) ? (passDimension * model.points[dimension]) / 100 - 1e-6 : -1000,
    ),
  };
}

function byDimension<T>(of: (dimension: Dimension) => T): Record<Dimension, T> {
  const [empathy, deEscalation, problemSolving] = dimensions;
  return {
    empathy: of(empathy),
    deEscalation: of(deEscalation),
    problemSolving: of(problemSolving),
  };
}

/** True where some future of the state might still bring these points to a pass; never false where one does. */
export function mayPass(hopes: Hopes, state: number, packed: number): boolean {
  const empathy = (packed & 255) - 128;
  const deEscalation = ((packed >> 8) & 255) - 128;
  const problemSolving = ((packed >> 16) & 255) - 128;
  const { most, needed, overallWorth } = hopes;
  return (
    empathy + (most.empathy[state] ?? 0) >= needed.empathy &&
    deEscalation + (most.deEscalation[state] ?? 0) >= needed.deEscalation &&
    problemSolving + (most.problemSolving[state] ?? 0) >= needed.problemSolving &&
    empathy * overallWorth.empathy +
      deEscalation * overallWorth.deEscalation +
      problemSolving * overallWorth.problemSolving +
      (hopes.overall[state] ?? 0) >=
      hopes.overallNeeded
  );
}

/** Points after an edge, without the wrap-up's. */
export function addPoints(packed: number, info: number): number {
  return packed + empathyOf(info) + deEscalationOf(info) * 256 + problemSolvingOf(info) * 65536;
}

export interface PassSearch {
  /** A shortest passing conversation; absent where none was found. */
  readonly way?: Way;
  /** Points that it ends with. */
  readonly points?: Points;
  /** False where the cap stopped the search before it was sure. */
  readonly isComplete: boolean;
  /** States with points that were visited. */
  readonly visited: number;
}

export interface PassSearchOptions extends PassLimits {
  readonly model: ModelConversation;
  /** State and points from which to search; by default the graph's first root and none. */
  readonly from?: { readonly state: number; readonly points: Points };
  /** Those of the same graph, model and limits, where they are known. */
  readonly hopes?: Hopes;
  readonly cap: number;
}

const nothing: Points = { empathy: 0, deEscalation: 0, problemSolving: 0 };

/** Looks for the shortest conversation that passes, the wrap-up answered right. Exact: what it drops cannot pass. */
export function searchPass(graph: Graph, options: PassSearchOptions): PassSearch {
  const hopes = options.hopes ?? findHopes(graph, options.model, options);
  const passes = makePassTest(options.model);
  const { state, points } = options.from ?? { state: graph.roots[0] ?? 0, points: nothing };
  const start = packPoints(points);
  const seen = new StateTable();
  if (!mayPass(hopes, state, start)) return { isComplete: true, visited: 0 };
  seen.add(state, start);
  const back: number[] = [-1];
  const via: number[] = [-1];
  for (let at = 0; at < seen.size; at++) {
    if (seen.size > options.cap) return { isComplete: false, visited: seen.size };
    const from = seen.low[at] ?? 0;
    const packed = seen.high[at] ?? 0;
    for (let edge = graph.edgeStart[from] ?? 0; edge < (graph.edgeEnd[from] ?? 0); edge++) {
      const info = graph.edges.info[edge] ?? 0;
      if (options.barred?.[nodeOf(graph.low[from] ?? 0) * 16 + replyOf(info)] === 1) continue;
      const to = graph.edges.to[edge] ?? ends.failed;
      const next = addPoints(packed, info);
      if (to < 0) {
        if (to === ends.failed || (to === ends.escalated && options.resolvedOnly === true)) continue;
        const final = next + casePointOf(info) * 65536;
        if (!passes(final)) continue;
        const way = wayBack(seen, back, via, at, edge);
        return { way, points: unpackPoints(final), isComplete: true, visited: seen.size };
      }
      if (!mayPass(hopes, to, next)) continue;
      const known = seen.size;
      seen.add(to, next);
      if (seen.size === known) continue;
      back.push(at);
      via.push(edge);
    }
  }
  return { isComplete: true, visited: seen.size };
}

function wayBack(seen: StateTable, back: number[], via: number[], at: number, last: number): Way {
  const states = [seen.low[at] ?? 0];
  const edges = [last];
  for (let place = at; (back[place] ?? -1) >= 0; place = back[place] ?? -1) {
    edges.unshift(via[place] ?? 0);
    states.unshift(seen.low[back[place] ?? 0] ?? 0);
  }
  return { states, edges };
}
