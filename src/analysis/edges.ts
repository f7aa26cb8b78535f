import { enlarged } from './stateTable.ts';

/** What replies do, one edge each, in two arrays. */
export interface Edges {
  size: number;
  /** State that the edge leads to, or one of `ends` where the conversation is over. */
  to: Int32Array;
  /** Reply and points, see `packEdge`. */
  info: Int32Array;
}

/** Where a conversation is over. `failed`: by a walk-out, a critical behaviour or an ending that is no success. */
export const ends = { failed: -1, resolved: -2, escalated: -3 } as const;

/** The number that stands for "opens a record" in the place of a reply's index. */
export const opening = 15;

/** Places that tables by reply keep for each scene: its replies, and `opening`. */
export const slotsPerScene = 16;

/** Place of a reply in such a table. */
export function slotOf(scene: number, reply: number): number {
  return scene * slotsPerScene + reply;
}

export function makeEdges(): Edges {
  return { size: 0, to: new Int32Array(4096), info: new Int32Array(4096) };
}

export function addEdge(edges: Edges, to: number, info: number): void {
  if (edges.size === edges.to.length) {
    edges.to = enlarged(edges.to);
    edges.info = enlarged(edges.info);
  }
  edges.to[edges.size] = to;
  edges.info[edges.size] = info;
  edges.size++;
}

/** Points that an edge earns, each -128..127. */
export interface EdgePoints {
  readonly empathy: number;
  readonly deEscalation: number;
  readonly problemSolving: number;
}

/** Packs the reply's index (4 bits), the points (8 bits each) and whether a right wrap-up still pays (1 bit). */
export function packEdge(reply: number, points: EdgePoints, caseBit: number): number {
  return (
    reply |
    ((points.empathy + 128) << 4) |
    ((points.deEscalation + 128) << 12) |
    ((points.problemSolving + 128) << 20) |
    (caseBit << 28)
  );
}

export function replyOf(info: number): number {
  return info & 15;
}

export function empathyOf(info: number): number {
  return ((info >> 4) & 255) - 128;
}

export function deEscalationOf(info: number): number {
  return ((info >> 12) & 255) - 128;
}

/** Without the point for a right wrap-up. */
export function problemSolvingOf(info: number): number {
  return ((info >> 20) & 255) - 128;
}

/** 1 where the conversation ends here and answering the wrap-up right still pays a point. */
export function casePointOf(info: number): number {
  return (info >> 28) & 1;
}
