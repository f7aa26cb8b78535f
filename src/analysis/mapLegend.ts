import type { ScenarioGraph } from './graph.ts';
import { sizes } from './layoutMap.ts';
import { ink, leaveBadge, round, textAt } from './mapInk.ts';
import type { MapWords } from './mapWords.ts';
import { type SvgElement, svg } from './svgElement.ts';

/** A sign, drawn about the height given, and what it means. */
interface LegendItem {
  readonly word: string;
  readonly draw: (y: number) => SvgElement;
}

const row = 24;
const margin = 20;

/** The signs that the map uses. */
export function legendItems(graph: ScenarioGraph, words: MapWords): readonly LegendItem[] {
  const { edges, nodes } = graph;
  const stroke = (y: number, look: SvgElement['attributes']) =>
    svg('path', { d: `M${margin} ${round(y)}h30`, fill: 'none', ...look });
  const items: readonly (readonly [boolean, LegendItem])[] = [
    [
      edges.some((edge) => edge.isModel),
      {
        word: words.model,
        draw: (y) => stroke(y, { stroke: ink.accent, 'stroke-width': 2.5, class: 'map-way is-model' }),
      },
    ],
    [
      edges.some((edge) => edge.kind === 'redirect'),
      {
        word: words.redirect,
        draw: (y) =>
          stroke(y, {
            stroke: ink.line,
            'stroke-width': 1.4,
            'stroke-dasharray': '5 4',
            class: 'map-way map-redirect',
          }),
      },
    ],
    [
      edges.some((edge) => edge.replies.some((reply) => reply.isCritical)),
      {
        word: words.critical,
        draw: (y) => textAt(margin + 15, y + 4, 'Aa', { fill: ink.bad, class: 'map-word is-critical' }),
      },
    ],
    [
      nodes.some((node) => node.canLeave),
      { word: words.canLeave, draw: (y) => leaveBadge(margin + 15, y, words.canLeave) },
    ],
  ];
  return items.flatMap(([isUsed, item]) => (isUsed ? [item] : []));
}

export function legendHeight(items: readonly LegendItem[]): number {
  return items.length === 0 ? 0 : items.length * row + margin;
}

/** Draws the legend below the map. */
export function drawLegend(items: readonly LegendItem[], top: number): SvgElement {
  return svg(
    'g',
    { class: 'map-legend' },
    items.flatMap(({ word, draw }, index) => {
      const y = top + row / 2 + index * row;
      const look = { 'text-anchor': 'start', 'font-size': sizes.text, fill: ink.soft, class: 'map-line' };
      return [draw(y), textAt(margin + 42, y + 4, word, look)];
    }),
  );
}
