import type { Points } from '../model/behaviour.ts';
import type { ModelConversation } from '../model/scenario.ts';
import { nodeOf } from './codec.ts';
import { ends, replyOf, slotsPerScene } from './edges.ts';
import type { Graph } from './explore.ts';
import { findHopes, type Hopes, mayPass } from './hopes.ts';
import { addCasePoint, addPoints, makePassTest, packPoints, unpackPoints } from './points.ts';
import type { Barred, Limits } from './solve.ts';
import { StateTable } from './stateTable.ts';
import type { Way } from './way.ts';

/** What came of a search. */
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

export interface PassSearchOptions extends Limits {
  readonly model: ModelConversation;
  /** State and points from which to search; by default the graph's first root and none. */
  readonly from?: { readonly state: number; readonly points: Points };
  /** Those of the same graph, model and limits, where they are known. */
  readonly hopes?: Hopes;
  /** Replies of which a conversation must have at least two, marked as in `Barred`. */
  readonly twoOf?: Barred;
  readonly cap: number;
}

const nothing: Points = { empathy: 0, deEscalation: 0, problemSolving: 0 };
/** One of `twoOf` chosen so far, above the bits of the points. */
const oneMark = 1 << 24;
const twoMarks = 2 << 24;

/** Looks for the shortest conversation that passes, the wrap-up answered right. Exact: what it drops cannot pass. */
export function searchPass(graph: Graph, options: PassSearchOptions): PassSearch {
  const { state, points } = options.from ?? { state: graph.roots[0] ?? 0, points: nothing };
  const search: Search = {
    graph,
    options,
    hopes: options.hopes ?? findHopes(graph, options.model, options),
    passes: makePassTest(options.model),
    seen: new StateTable(),
    back: [],
    via: [],
  };
  visit(search, state, packPoints(points), -1, -1);
  for (let at = 0; at < search.seen.size; at++) {
    if (search.seen.size > options.cap) return { isComplete: false, visited: search.seen.size };
    const end = expand(search, at);
    if (end === undefined) continue;
    return {
      way: wayBack(search, at, end.edge),
      points: end.points,
      isComplete: true,
      visited: search.seen.size,
    };
  }
  return { isComplete: true, visited: search.seen.size };
}

interface Search {
  readonly graph: Graph;
  readonly options: PassSearchOptions;
  readonly hopes: Hopes;
  readonly passes: (packed: number) => boolean;
  /** States of the graph with points and marks, in the order of fewest steps. */
  readonly seen: StateTable;
  readonly back: number[];
  readonly via: number[];
}

function visit(
  { hopes, seen, back, via }: Search,
  state: number,
  packed: number,
  from: number,
  edge: number,
): void {
  if (!mayPass(hopes, state, packed)) return;
  const known = seen.size;
  seen.add(state, packed);
  if (seen.size === known) return;
  back.push(from);
  via.push(edge);
}

/** Visits what follows; gives the edge by which the conversation can end passing, with its points. */
function expand(search: Search, at: number): { edge: number; points: Points } | undefined {
  const { graph, options, seen, passes } = search;
  const state = seen.low[at] ?? 0;
  const packed = seen.high[at] ?? 0;
  const scene = nodeOf(graph.low[state] ?? 0) * slotsPerScene;
  for (let edge = graph.edgeStart[state] ?? 0; edge < (graph.edgeEnd[state] ?? 0); edge++) {
    const info = graph.edges.info[edge] ?? 0;
    const reply = scene + replyOf(info);
    if (options.barred?.[reply] === 1) continue;
    const to = graph.edges.to[edge] ?? ends.failed;
    const marks = marksAfter(packed & ~0xffffff, options.twoOf?.[reply] === 1);
    const points = addPoints(packed & 0xffffff, info);
    if (to >= 0) visit(search, to, points | marks, at, edge);
    else if (to === ends.resolved || (to === ends.escalated && options.resolvedOnly !== true)) {
      const final = addCasePoint(points, info);
      const isMarked = options.twoOf === undefined || marks === twoMarks;
      if (isMarked && passes(final)) return { edge, points: unpackPoints(final) };
    }
  }
  return undefined;
}

function marksAfter(marks: number, isMarked: boolean): number {
  return isMarked ? Math.min(twoMarks, marks + oneMark) : marks;
}

function wayBack({ seen, back, via }: Search, at: number, last: number): Way {
  const states = [seen.low[at] ?? 0];
  const edges = [last];
  for (let place = at; (back[place] ?? -1) >= 0; place = back[place] ?? -1) {
    edges.unshift(via[place] ?? 0);
    states.unshift(seen.low[back[place] ?? 0] ?? 0);
  }
  return { states, edges };
}
