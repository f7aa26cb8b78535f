import type { GraphNode } from './graph.ts';
import { type PlacedNode, sizes, textWidth } from './layoutMap.ts';
import { ink, leaveBadge, outcomeInk, round, textAt } from './mapInk.ts';
import type { MapWords } from './mapWords.ts';
import { type SvgElement, svg } from './svgElement.ts';

/** The box of a scene or the pill of an ending, with its texts. */
export function drawNode(
  { node, title, lines, x, y, width, height }: PlacedNode,
  words: MapWords,
): SvgElement {
  const [left, top] = [x - width / 2, y - height / 2];
  const colour =
    node.outcome === undefined ? { fill: ink.paper, stroke: ink.line } : outcomeInk[node.outcome];
  const box = svg('rect', {
    x: round(left),
    y: round(top),
    width: round(width),
    height: round(height),
    rx: node.kind === 'ending' ? round(Math.min(22, height / 2)) : 10,
    fill: colour.fill,
    stroke: node.isModel ? ink.accent : colour.stroke,
    'stroke-width': node.isModel ? 2.2 : 1.4,
    ...(node.isReached ? {} : { 'stroke-dasharray': '4 3' }),
    class: 'map-box',
  });
  const name = textAt(x, top + sizes.padding + 9, title, {
    'font-size': sizes.title,
    'font-weight': 700,
    fill: ink.text,
    class: 'map-name',
  });
  const below = lines.map((text, index) =>
    textAt(x, top + sizes.padding + 11 + (index + 1) * sizes.line, text, {
      'font-size': sizes.text,
      fill: text === words.unreached ? ink.bad : ink.soft,
      class: 'map-line',
    }),
  );
  const start = node.isStart ? [drawStart(left, top, words.start)] : [];
  const leave = node.canLeave ? [leaveBadge(left + 3, top + height - 3, words.canLeave)] : [];
  return svg('g', { class: nodeClasses(node), 'data-node': node.id }, [
    box,
    ...start,
    ...leave,
    name,
    ...below,
  ]);
}

function drawStart(left: number, top: number, word: string): SvgElement {
  const width = textWidth(word, 11.5) + 18;
  const from = left - 10;
  return svg('g', { class: 'map-start' }, [
    svg('rect', {
      x: round(from),
      y: round(top - 12),
      width: round(width),
      height: 20,
      rx: 10,
      fill: ink.accent,
    }),
    textAt(from + width / 2, top + 2, word, {
      'font-size': 11.5,
      'font-weight': 600,
      fill: ink.paper,
      class: 'map-start-word',
    }),
  ]);
}

function nodeClasses(node: GraphNode): string {
  return [
    'map-node',
    `map-${node.kind}`,
    ...(node.outcome === undefined ? [] : [`map-${node.outcome}`]),
    ...(node.isModel ? ['is-model'] : []),
    ...(node.isReached ? [] : ['is-unreached']),
  ].join(' ');
}
