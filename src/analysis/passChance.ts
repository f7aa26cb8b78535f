import type { ModelConversation, Script } from '../model/scenario.ts';
import { nodeOf } from './codec.ts';
import { casePointOf, ends, opening, replyOf, slotsPerScene } from './edges.ts';
import type { Graph } from './explore.ts';
import { findHopes, mayPass } from './hopes.ts';
import { addCasePoint, addPoints, makePassTest, packPoints } from './points.ts';
import type { Barred } from './solve.ts';
import { enlarged, StateTable } from './stateTable.ts';

/** Someone who picks evenly among some replies of each scene, whatever happened before. */
export interface Picker {
  /** Replies that are never picked; without it, any may be. */
  readonly barred?: Barred;
  /** Probability, 0..1, of answering the whole wrap-up right. */
  readonly caseRight: number;
}

export interface Chance {
  /** The probability of passing lies between these; they are equal where it is exact. */
  readonly least: number;
  readonly most: number;
  /** States with points that were visited. */
  readonly visited: number;
}

export interface ChanceOptions {
  readonly model: ModelConversation;
  readonly picker: Picker;
  readonly cap: number;
  /** Stops as soon as the chance is sure to be below this. */
  readonly stopBelow?: number;
}

/** The probability that a picker passes from the graph's first root with every record open. */
export function passChance(graph: Graph, options: ChanceOptions): Chance {
  const { model, cap, stopBelow } = options;
  const hopes = findHopes(graph, model);
  const passes = makePassTest(model);
  const crowd = makeCrowd(graph.size);
  const [start, points] = allOpen(graph);
  let open = 0;
  let passed = 0;
  if (mayPass(hopes, start, points)) {
    join(crowd, start, points, 1);
    open = 1;
  }
  for (const state of graph.order) {
    for (let entry = crowd.head[state] ?? 0; entry > 0; entry = crowd.next[entry - 1] ?? 0) {
      const mass = crowd.mass[entry - 1] ?? 0;
      const { kept, won } = scatter(graph, state, entry - 1, mass);
      open += kept - mass;
      passed += won;
    }
    const isBelow = stopBelow !== undefined && passed + open < stopBelow;
    if (isBelow || crowd.table.size > cap) {
      return { least: passed, most: passed + open, visited: crowd.table.size };
    }
  }
  return { least: passed, most: passed, visited: crowd.table.size };

  function scatter(from: Graph, state: number, entry: number, mass: number): { kept: number; won: number } {
    const { edges } = from;
    const picked = pickedEdges(from, state, options.picker.barred);
    const share = mass / picked.length;
    let kept = 0;
    let won = 0;
    for (const edge of picked) {
      const to = edges.to[edge] ?? ends.failed;
      const info = edges.info[edge] ?? 0;
      const next = addPoints(crowd.table.high[entry] ?? 0, info);
      if (to >= 0) {
        if (!mayPass(hopes, to, next)) continue;
        join(crowd, to, next, share);
        kept += share;
      } else if (to !== ends.failed) {
        const right = casePointOf(info) === 0 ? 1 : options.picker.caseRight;
        if (passes(addCasePoint(next, info))) won += share * right;
        if (right < 1 && passes(next)) won += share * (1 - right);
      }
    }
    return { kept, won };
  }
}

/** The state and points at the start once a record that pays is open. */
function allOpen(graph: Graph): [state: number, points: number] {
  const root = graph.roots[0] ?? 0;
  const none = packPoints({ empathy: 0, deEscalation: 0, problemSolving: 0 });
  const first = graph.edgeStart[root] ?? 0;
  const info = graph.edges.info[first] ?? 0;
  if (replyOf(info) !== opening) return [root, none];
  return [graph.edges.to[first] ?? root, addPoints(none, info)];
}

function pickedEdges(graph: Graph, state: number, barred: Barred | undefined): number[] {
  const slot = nodeOf(graph.low[state] ?? 0) * slotsPerScene;
  const picked: number[] = [];
  for (let edge = graph.edgeStart[state] ?? 0; edge < (graph.edgeEnd[state] ?? 0); edge++) {
    if (barred?.[slot + replyOf(graph.edges.info[edge] ?? 0)] !== 1) picked.push(edge);
  }
  return picked;
}

/** Probability mass by state and points; the entries of one state are chained, numbered from 1. */
interface Crowd {
  readonly table: StateTable;
  readonly head: Int32Array;
  next: Int32Array;
  mass: Float64Array;
}

function makeCrowd(states: number): Crowd {
  return {
    table: new StateTable(),
    head: new Int32Array(states),
    next: new Int32Array(1024),
    mass: new Float64Array(1024),
  };
}

function join(crowd: Crowd, state: number, points: number, mass: number): void {
  const known = crowd.table.size;
  const entry = crowd.table.add(state, points);
  if (crowd.table.size > known) {
    if (entry === crowd.next.length) {
      crowd.next = enlarged(crowd.next);
      const bigger = new Float64Array(crowd.mass.length * 2);
      bigger.set(crowd.mass);
      crowd.mass = bigger;
    }
    crowd.next[entry] = crowd.head[state] ?? 0;
    crowd.head[state] = entry + 1;
  }
  crowd.mass[entry] = (crowd.mass[entry] ?? 0) + mass;
}

/** Probability that someone who answers at random answers the whole wrap-up right. */
export function randomCaseRight(script: Script): number {
  return script.case.reduce((chance, question) => chance / Math.max(1, question.options.length), 1);
}
