import { plainText } from '../model/richText.ts';
import type { Script } from '../model/scenario.ts';
import type { GraphEdge, GraphNode, ScenarioGraph } from './graph.ts';
import { layoutMap, sizes, wrapText } from './layoutMap.ts';
import { mapFont } from './mapInk.ts';
import { drawLegend, legendHeight, legendItems } from './mapLegend.ts';
import { drawNode } from './mapNode.ts';
import { arrows, drawLabel, drawWay } from './mapWay.ts';
import type { MapWords } from './mapWords.ts';
import { type SvgElement, svg } from './svgElement.ts';

export interface MapOptions {
  readonly words: MapWords;
  /** Start of the ids inside, so that several maps can stand on one page. */
  readonly idPrefix?: string;
  /** What is known of a reply, by `scene/reply`, written behind its name. */
  readonly notes?: ReadonlyMap<string, string>;
  /** What is known of a scene, by its id, written below what the customer says. */
  readonly sceneNotes?: ReadonlyMap<string, string>;
}

const none: ReadonlyMap<string, string> = new Map();

/** Draws a scenario's map; scenes show what the customer says, ways the ids of their replies. */
export function drawMap(script: Script, graph: ScenarioGraph, options: MapOptions): SvgElement {
  const { words, idPrefix = 'map', notes = none, sceneNotes = none } = options;
  const spoken = new Map(script.scenes.map((scene) => [scene.id, firstWords(scene.lines)]));
  const placed = layoutMap(graph, {
    nodeLines: (node) => linesOf(node, spoken.get(node.id) ?? '', words, sceneNotes),
    edgeLines: (edge) => edgeLines(edge, words, notes),
  });
  const items = legendItems(graph, words);
  const width = Math.max(placed.width, 260);
  const height = placed.height + legendHeight(items);
  const [title, about] = [`${idPrefix}-title`, `${idPrefix}-desc`];
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'map',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${title} ${about}`,
      'font-family': mapFont,
      'font-size': sizes.text,
    },
    [
      svg('title', { id: title }, [words.title]),
      svg('desc', { id: about }, [words.description]),
      arrows(idPrefix),
      ...placed.nodes.map((node) => drawNode(node, words)),
      ...placed.edges.map((edge) => drawWay(edge, idPrefix)),
      ...placed.edges.map(drawLabel),
      drawLegend(items, placed.height),
    ],
  );
}

function firstWords(lines: Script['scenes'][number]['lines']): string {
  const plain = lines.filter((spoken) => spoken.mood === undefined);
  return plainText((plain.length > 0 ? plain : lines).flatMap((spoken) => spoken.text));
}

function linesOf(
  node: GraphNode,
  spoken: string,
  words: MapWords,
  sceneNotes: ReadonlyMap<string, string>,
): readonly string[] {
  const notes = node.isReached ? [] : [words.unreached];
  if (node.outcome !== undefined) return [words.outcomes[node.outcome], ...notes];
  return [...wrapText(spoken, 30, 2), ...(sceneNotes.get(node.id)?.split('\n') ?? []), ...notes];
}

function edgeLines(edge: GraphEdge, words: MapWords, notes: ReadonlyMap<string, string>): readonly string[] {
  if (edge.mood !== undefined) return [`≥ ${words.moods[edge.mood]}`];
  return edge.replies.map((reply) => {
    const note = notes.get(`${edge.from}/${reply.id}`);
    return note === undefined ? reply.id : `${reply.id} ${note}`;
  });
}
