import type { Mood, Outcome } from '../model/scenario.ts';
import type { GraphEdge, GraphNode, ScenarioGraph } from './graph.ts';

/** Words of a map. */
export interface MermaidWords {
  readonly moods: Readonly<Record<Mood, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
}

/** Writes the graph as a Mermaid stateDiagram-v2; replies are named by their ids, a critical one with `!`. */
export function writeMermaid(graph: ScenarioGraph, words: MermaidWords): string {
  const start = graph.nodes.find((node) => node.isStart);
  return [
    'stateDiagram-v2',
    ...graph.nodes.map((node) => `  state "${labelOf(node, words)}" as ${nameOf(node.id)}`),
    ...(start === undefined ? [] : [`  [*] --> ${nameOf(start.id)}`]),
    ...graph.edges.map((edge) => `  ${nameOf(edge.from)} --> ${nameOf(edge.to)}: ${wordsOf(edge, words)}`),
    ...graph.nodes.filter((node) => node.kind === 'ending').map((node) => `  ${nameOf(node.id)} --> [*]`),
    ...classes(graph),
    '',
  ].join('\n');
}

function labelOf(node: GraphNode, words: MermaidWords): string {
  return node.outcome === undefined ? node.id : `${node.id} (${words.outcomes[node.outcome]})`;
}

function wordsOf(edge: GraphEdge, words: MermaidWords): string {
  if (edge.mood !== undefined) return `≥ ${words.moods[edge.mood]}`;
  return edge.replies.map((reply) => (reply.isCritical ? `${reply.id}!` : reply.id)).join(', ');
}

/** Ids may be Mermaid's own words, or start with a digit. */
function nameOf(id: string): string {
  return `n_${id.replaceAll('-', '_')}`;
}

function classes(graph: ScenarioGraph): readonly string[] {
  const named = (name: string, look: string, matches: (node: GraphNode) => boolean) => {
    const nodes = graph.nodes.filter(matches).map((node) => nameOf(node.id));
    return nodes.length === 0 ? [] : [`  classDef ${name} ${look}`, `  class ${nodes.join(',')} ${name}`];
  };
  return [
    ...named('model', 'stroke:#0b6560,stroke-width:2px', (node) => node.isModel),
    ...named('unreached', 'stroke-dasharray:4 3', (node) => !node.isReached),
  ];
}
