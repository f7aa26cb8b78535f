import { Graph, layout } from '@dagrejs/dagre';
import type { GraphEdge, GraphNode, ScenarioGraph } from './graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node with its text in lines, placed by its centre. All figures in SVG units. */
export interface PlacedNode extends Point {
  readonly node: GraphNode;
  readonly title: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  /** Centre of the label and its lines. */
  readonly label: Point;
  readonly lines: readonly string[];
}

export interface MapLayout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

export interface MapTexts {
  /** The lines below a node's name. */
  readonly nodeLines: (node: GraphNode) => readonly string[];
  readonly edgeLines: (edge: GraphEdge) => readonly string[];
}

export const sizes = { title: 15, text: 12.5, line: 18, label: 12, labelLine: 16, padding: 14 } as const;

/** Places nodes and edges from top to bottom. */
export function layoutMap(graph: ScenarioGraph, texts: MapTexts): MapLayout {
  const drawing = new Graph({ multigraph: true });
  drawing.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 44, edgesep: 22, marginx: 20, marginy: 20 });
  const boxes = graph.nodes.map((node) => boxOf(node, texts.nodeLines(node)));
  for (const { node, width, height } of boxes) drawing.setNode(node.id, { width, height });
  sinkWalkout(drawing, graph);
  const labels = graph.edges.map((edge) => texts.edgeLines(edge));
  graph.edges.forEach((edge, index) => {
    const lines = labels[index] ?? [];
    drawing.setEdge(
      edge.from,
      edge.to,
      {
        width: Math.max(...lines.map((line) => textWidth(line, sizes.label)), 1) + 8,
        height: lines.length * sizes.labelLine + 4,
        labelpos: 'c',
        weight: edge.isModel ? 6 : 1,
      },
      String(index),
    );
  });
  layout(drawing);
  const { width = 0, height = 0 } = drawing.graph() as { width?: number; height?: number };
  return {
    nodes: boxes.map((box) => ({ ...box, ...pointOf(drawing.node(box.node.id)) })),
    edges: graph.edges.map((edge, index) => {
      const placed = drawing.edge(edge.from, edge.to, String(index));
      const lines = labels[index] ?? [];
      if (edge.from === edge.to) return placeLoop(edge, drawing.node(edge.from), pointOf(placed), lines);
      return { edge, points: placed.points ?? [], label: pointOf(placed), lines };
    }),
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
}

/** A loop at the right side of its node, the label beyond it where room was kept. */
function placeLoop(
  edge: GraphEdge,
  { x = 0, y = 0, width }: { readonly x?: number; readonly y?: number; readonly width: number },
  kept: Point,
  lines: readonly string[],
): PlacedEdge {
  const right = x + width / 2;
  const half = Math.max(...lines.map((line) => textWidth(line, sizes.label)), 1) / 2;
  const label = { x: Math.max(kept.x, right + half + 30), y };
  const points = [
    { x: right, y: y - 10 },
    { x: right + 34, y },
    { x: right, y: y + 10 },
  ];
  return { edge, points, label, lines };
}

/** Keeps an ending that no reply names below the last scene, by an edge that is not drawn. */
function sinkWalkout(drawing: Graph, graph: ScenarioGraph): void {
  const last = graph.nodes.filter((node) => node.kind === 'scene' && node.isModel).at(-1) ?? graph.nodes[0];
  for (const node of graph.nodes) {
    const isNamed = graph.edges.some((edge) => edge.to === node.id);
    if (isNamed || !node.isWalkout || last === undefined) continue;
    drawing.setEdge(last.id, node.id, { width: 1, height: 1, weight: 0 }, 'sink');
  }
}

function boxOf(node: GraphNode, lines: readonly string[]) {
  const title = node.id;
  const widths = [textWidth(title, sizes.title) * 1.16, ...lines.map((line) => textWidth(line, sizes.text))];
  return {
    node,
    title,
    lines,
    width: Math.max(...widths, 72) + 2 * sizes.padding,
    height: 22 + lines.length * sizes.line + 2 * sizes.padding - 6,
  };
}

function pointOf({ x = 0, y = 0 }: { x?: number; y?: number }): Point {
  return { x, y };
}

/** About how wide a text is in a common sans-serif face. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += narrow.has(letter) ? 0.32 : wide.test(letter) ? 0.78 : 0.57;
  return ems * size;
}

const narrow = new Set("ijlftr.,:;'!|() -");
const wide = /[A-ZMWmw…≥]/u;

/** Breaks a text into lines of at most so many letters; what does not fit ends in an ellipsis. */
export function wrapText(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= letters) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word.length <= letters ? word : `${word.slice(0, letters - 1)}…`;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', letters)];
}

/** The line with an ellipsis, cut between words where that is possible. */
function shortened(line: string, letters: number): string {
  const fitting =
    line.length < letters ? line : line.slice(0, Math.max(line.lastIndexOf(' '), 0) || letters - 1);
  return `${fitting.replace(/[.,;:!?…]+$/, '')}…`;
}
