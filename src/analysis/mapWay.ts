import { curveMonotoneY, line } from 'd3-shape';
import type { GraphEdge, GraphReply } from './graph.ts';
import { type PlacedEdge, type Point, sizes, textWidth } from './layoutMap.ts';
import { ink, round, textAt } from './mapInk.ts';
import { type SvgElement, svg } from './svgElement.ts';

/** Arrow heads, one for each kind of way. */
export function arrows(idPrefix: string): SvgElement {
  const head = (kind: string, fill: string) =>
    svg(
      'marker',
      {
        id: `${idPrefix}-${kind}`,
        viewBox: '0 0 10 10',
        refX: 9,
        refY: 5,
        markerWidth: 7,
        markerHeight: 7,
        markerUnits: 'userSpaceOnUse',
        orient: 'auto-start-reverse',
      },
      [svg('path', { d: 'M0 0.8 10 5 0 9.2Z', fill, class: `map-head map-head-${kind}` })],
    );
  return svg('defs', {}, [head('way', ink.line), head('model', ink.accent)]);
}

const toPath = line<Point>()
  .x(({ x }) => round(x))
  .y(({ y }) => round(y))
  .curve(curveMonotoneY);

/** The line of an edge. */
export function drawWay({ edge, points }: PlacedEdge, idPrefix: string): SvgElement {
  const kind = edge.isModel ? 'model' : 'way';
  return svg('path', {
    d: edge.from === edge.to ? loopPath(points) : (toPath([...points]) ?? ''),
    fill: 'none',
    stroke: edge.isModel ? ink.accent : ink.line,
    'stroke-width': edge.isModel ? 2.5 : 1.4,
    ...(edge.kind === 'redirect' ? { 'stroke-dasharray': '5 4' } : {}),
    'marker-end': `url(#${idPrefix}-${kind})`,
    'data-way': `${edge.from} ${edge.to}`,
    class: ['map-way', `map-${edge.kind}`, ...(edge.isModel ? ['is-model'] : [])].join(' '),
  });
}

/** A loop out of a node's side and back to it, around the middle point. */
function loopPath([out, far, back]: readonly Point[]): string {
  if (out === undefined || far === undefined || back === undefined) return '';
  const [x, above, below] = [round(far.x), round(out.y - 14), round(back.y + 14)];
  return `M${round(out.x)} ${round(out.y)}C${x} ${above} ${x} ${below} ${round(back.x)} ${round(back.y)}`;
}

/** The names of an edge's replies over a plate that keeps them readable. */
export function drawLabel({ edge, label, lines }: PlacedEdge): SvgElement {
  const height = lines.length * sizes.labelLine;
  const width = Math.max(...lines.map((text) => textWidth(text, sizes.label)), 1) + 6;
  const top = label.y - height / 2;
  return svg('g', { class: 'map-label' }, [
    svg('rect', {
      x: round(label.x - width / 2),
      y: round(top - 1),
      width: round(width),
      height: height + 2,
      rx: 4,
      fill: ink.paper,
      'fill-opacity': 0.93,
      class: 'map-plate',
    }),
    ...lines.map((text, index) =>
      textAt(label.x, top + 12 + index * sizes.labelLine, text, labelLook(edge, edge.replies[index])),
    ),
  ]);
}

function labelLook(edge: GraphEdge, reply: GraphReply | undefined): SvgElement['attributes'] {
  const isModel = reply?.isModel ?? edge.isModel;
  return {
    'font-size': sizes.label,
    'font-weight': isModel ? 700 : 400,
    ...(edge.kind === 'redirect' ? { 'font-style': 'italic' } : {}),
    fill: reply?.isCritical === true ? ink.bad : isModel ? ink.accent : ink.soft,
    class: [
      'map-word',
      ...(isModel ? ['is-model'] : []),
      ...(reply?.isCritical === true ? ['is-critical'] : []),
    ].join(' '),
  };
}
