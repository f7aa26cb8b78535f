import { bandOf } from '../rubric/mood.ts';
import { type Plan, paidBit, type ReplyPlan } from '../rubric/prepare.ts';
import { chooseReply, openFact, recordCaseRight, type State, walkoutTension } from '../rubric/rules.ts';
import { type Codec, isDiagnosed, makeCodec, turnOf, unpack } from './codec.ts';
import { addEdge, type Edges, ends, makeEdges, opening, packEdge } from './edges.ts';
import type { Detail } from './liveness.ts';
import { enlarged, StateTable } from './stateTable.ts';

/** Every state that a conversation can be in, and what each reply does there. States are numbers 0..size-1. */
export interface Graph {
  readonly plan: Plan;
  readonly size: number;
  /** What each state is, packed by the codec. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** All states, so that every edge leads from an earlier to a later one; shorter than `size` where incomplete. */
  readonly order: Int32Array;
  /** Edges of a state: `edgeStart[state]` up to, not including, `edgeEnd[state]`, in source order. */
  readonly edgeStart: Int32Array;
  readonly edgeEnd: Int32Array;
  readonly edges: Edges;
  /** Where each state is first come to: fewest replies, then fewest openings. */
  readonly source: Int32Array;
  /** The edge that leads there from `source`; -1 at a root. */
  readonly via: Int32Array;
  /** Twice the replies on that way, plus one where a record is opened on it. */
  readonly cost: Int32Array;
  /** The states of the given roots, in order. */
  readonly roots: readonly number[];
  /** By node and band, `node * 5 + band`: 1 where a redirect applied. */
  readonly redirected: Uint8Array;
  /** By scene: 1 where a reply made the customer leave. */
  readonly leaving: Uint8Array;
  /** The shortest way to each ending that was reached. */
  readonly endings: ReadonlyMap<number, Arrival>;
  /** False where the cap stopped the exploration. */
  readonly isComplete: boolean;
}

/** An edge and the state that it leads from. */
export interface Arrival {
  readonly state: number;
  readonly edge: number;
  readonly cost: number;
}

export interface ExploreOptions {
  readonly detail: Detail;
  /** Most states; edges are limited to eight times as many. */
  readonly cap: number;
  /** Where conversations start; each stands in a scene. */
  readonly roots: readonly State[];
}

/** States that one exploration visits at most, unless told otherwise. */
export const defaultCap = 2_000_000;
/** The same where someone waits for a picture or a trial. */
export const quickCap = 200_000;
const edgesPerState = 8;
/** States of each rank that are still followed once the cap is reached, so that some conversations end. */
const narrow = 256;
const checkRecord = paidBit('check-record');

/**
 * Explores all conversations from the roots, without nudges; facts can be opened at any time.
 * With detail `values`, a critical behaviour ends the conversation as failed.
 * Past the cap it follows a sample, so that what is found is true of some conversation, but not all are seen.
 */
export function explore(plan: Plan, options: ExploreOptions): Graph {
  const walk = startWalk(plan, options);
  const roots = options.roots.map((root) => reach(walk, root));
  for (const root of roots) walk.cost[root] = 0;
  let isComplete = true;
  for (const states of walk.ranks) {
    for (let place = 0; place < states.length; ) {
      expand(walk, states[place] ?? 0);
      const isFull = walk.table.size > options.cap || walk.edges.size > options.cap * edgesPerState;
      if (isFull) isComplete = false;
      place += isFull ? Math.ceil((states.length - place) / narrow) : 1;
    }
  }
  return finish(walk, roots, isComplete);
}

interface Walk {
  readonly codec: Codec;
  readonly table: StateTable;
  readonly edges: Edges;
  /** States by topological rank: a reply raises it by two or more, opening a record by one. */
  readonly ranks: number[][];
  readonly order: number[];
  edgeStart: Int32Array;
  edgeEnd: Int32Array;
  source: Int32Array;
  via: Int32Array;
  cost: Int32Array;
  readonly redirected: Uint8Array;
  readonly leaving: Uint8Array;
  readonly endings: Map<number, Arrival>;
}

function startWalk(plan: Plan, options: ExploreOptions): Walk {
  const table = new StateTable();
  const room = table.low.length;
  return {
    codec: makeCodec(plan, options.detail),
    table,
    edges: makeEdges(),
    ranks: Array.from({ length: 2 * plan.patience + 4 }, () => []),
    order: [],
    edgeStart: new Int32Array(room),
    edgeEnd: new Int32Array(room),
    source: new Int32Array(room),
    via: new Int32Array(room),
    cost: new Int32Array(room),
    redirected: new Uint8Array((plan.nodeIds.length + 1) * 5),
    leaving: new Uint8Array(plan.sceneCount),
    endings: new Map(),
  };
}

/** The number of a state in a scene, new or known; a new one waits in its rank. */
function reach(walk: Walk, state: State): number {
  const { codec, table } = walk;
  codec.pack(state);
  const known = table.size;
  const index = table.add(codec.low, codec.high);
  if (table.size === known) return index;
  if (index >= walk.via.length) makeRoom(walk);
  walk.via[index] = -1;
  walk.cost[index] = -1;
  walk.ranks[rankOf(codec)]?.push(index);
  return index;
}

function makeRoom(walk: Walk): void {
  walk.edgeStart = enlarged(walk.edgeStart);
  walk.edgeEnd = enlarged(walk.edgeEnd);
  walk.source = enlarged(walk.source);
  walk.via = enlarged(walk.via);
  walk.cost = enlarged(walk.cost);
}

function rankOf({ detail, low, high }: Codec): number {
  const isOpened = detail === 'values' ? (high & checkRecord) !== 0 : isDiagnosed(low);
  return 2 * turnOf(low) + (isOpened ? 1 : 0);
}

function expand(walk: Walk, index: number): void {
  const { plan } = walk.codec;
  const state = unpack(plan, walk.table.low[index] ?? 0, walk.table.high[index] ?? 0);
  walk.order.push(index);
  walk.edgeStart[index] = walk.edges.size;
  const awaitsOpening = expandOpening(walk, index, state);
  for (const reply of plan.replies[state.node] ?? []) {
    if (reply.needs === 0 || !awaitsOpening) expandReply(walk, index, state, reply);
  }
  walk.edgeEnd[index] = walk.edges.size;
}

/** Adds the edge that opens a record, where that changes the state; says whether it did. */
function expandOpening(walk: Walk, index: number, state: State): boolean {
  const { codec, table } = walk;
  const { plan } = codec;
  if (plan.neededFacts === 0) return false;
  const opened = openFact(plan, state, plan.neededFacts);
  codec.pack(opened);
  if (codec.low === table.low[index] && codec.high === table.high[index]) return false;
  const next = reach(walk, opened);
  addEdge(walk.edges, next, packEdge(opening, opened, 0));
  comeTo(walk, next, index, (walk.cost[index] ?? 0) | 1);
  return true;
}

function expandReply(walk: Walk, index: number, state: State, reply: ReplyPlan): void {
  const { plan, detail } = walk.codec;
  const next = chooseReply(plan, state, reply);
  noteRedirect(walk, plan, reply.to, next.tension);
  if (next.hasWalkedOut) walk.leaving[state.node] = 1;
  const cost = (walk.cost[index] ?? 0) + 2;
  if (next.node >= plan.sceneCount) {
    const caseBit = plan.hasCase && recordCaseRight(next) !== next ? 1 : 0;
    addEdge(walk.edges, endOf(plan, next), packEdge(reply.index, next, caseBit));
    const known = walk.endings.get(next.node);
    if (known === undefined || cost < known.cost) {
      walk.endings.set(next.node, { state: index, edge: walk.edges.size - 1, cost });
    }
  } else if (detail === 'values' && next.isCritical) {
    addEdge(walk.edges, ends.failed, packEdge(reply.index, next, 0));
  } else {
    const target = reach(walk, next);
    addEdge(walk.edges, target, packEdge(reply.index, next, 0));
    comeTo(walk, target, index, cost);
  }
}

/** Keeps the shorter way to a state. Its last edge is the one just added. */
function comeTo(walk: Walk, target: number, from: number, cost: number): void {
  const known = walk.cost[target] ?? -1;
  if (known >= 0 && known <= cost) return;
  walk.via[target] = walk.edges.size - 1;
  walk.source[target] = from;
  walk.cost[target] = cost;
}

function noteRedirect({ redirected }: Walk, plan: Plan, to: number, tension: number): void {
  if (tension >= walkoutTension || plan.redirects.size === 0) return;
  const band = bandOf(tension);
  if ((plan.redirects.get(to)?.[band] ?? -1) >= 0) redirected[to * 5 + band] = 1;
}

function endOf(plan: Plan, state: State): number {
  if (state.isCritical || state.hasWalkedOut) return ends.failed;
  const outcome = plan.outcomes[state.node - plan.sceneCount];
  if (outcome === 'resolved') return ends.resolved;
  return outcome === 'escalated' ? ends.escalated : ends.failed;
}

function finish(walk: Walk, roots: readonly number[], isComplete: boolean): Graph {
  const { codec, table, edges, edgeStart, edgeEnd, source, via, cost, redirected, leaving, endings } = walk;
  return {
    plan: codec.plan,
    size: table.size,
    low: table.low,
    high: table.high,
    order: Int32Array.from(walk.order),
    edgeStart,
    edgeEnd,
    edges,
    source,
    via,
    cost,
    roots,
    redirected,
    leaving,
    endings,
    isComplete,
  };
}
