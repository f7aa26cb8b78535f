import { formatEvent } from '../model/event.ts';
import type { Script } from '../model/scenario.ts';
import { nodeOf } from './codec.ts';
import { opening, replyOf } from './edges.ts';
import type { Graph } from './explore.ts';

/** A conversation in a graph: edges in order, and the state that each leads from. */
export interface Way {
  readonly states: readonly number[];
  readonly edges: readonly number[];
}

/** The shortest way from a root to a state. */
export function wayToState(graph: Graph, state: number): Way {
  const states: number[] = [];
  const edges: number[] = [];
  for (let at = state; (graph.via[at] ?? -1) >= 0; at = graph.source[at] ?? 0) {
    states.unshift(graph.source[at] ?? 0);
    edges.unshift(graph.via[at] ?? 0);
  }
  return { states, edges };
}

/** The shortest way to a state, and an edge that leads on from it. */
export function wayThrough(graph: Graph, state: number, edge: number): Way {
  const way = wayToState(graph, state);
  return { states: [...way.states, state], edges: [...way.edges, edge] };
}

/** The events of a way in short form. Records are opened right before the first reply that needs them. */
export function formatWay(script: Script, graph: Graph, way: Way): readonly string[] {
  const moves = way.edges.map((edge, place) => moveOf(script, graph, way.states[place] ?? 0, edge));
  const opened = new Set<string>();
  return moves.flatMap((move, place) => {
    const facts = move === undefined ? [usefulFact(script, moves.slice(place + 1))] : move.needs;
    const fresh = facts.filter((fact) => !opened.has(fact));
    for (const fact of fresh) opened.add(fact);
    const opens = fresh.map((fact) => formatEvent({ type: 'open', fact }));
    return move === undefined ? opens : [...opens, formatEvent({ type: 'reply', ...move })];
  });
}

interface Move {
  readonly scene: string;
  readonly reply: string;
  readonly needs: readonly string[];
}

/** The reply that an edge stands for; undefined for the opening of a record. */
function moveOf(script: Script, graph: Graph, state: number, edge: number): Move | undefined {
  const index = replyOf(graph.edges.info[edge] ?? 0);
  if (index === opening) return undefined;
  const scene = script.scenes[nodeOf(graph.low[state] ?? 0)];
  const reply = scene?.replies[index];
  if (scene === undefined || reply === undefined) throw new Error('an edge names no reply');
  const needs = script.facts.map((fact) => fact.id).filter((id) => reply.needs.includes(id));
  return { scene: scene.id, reply: reply.id, needs };
}

/** A fact that a later reply needs anyhow; else the first that any reply needs. */
function usefulFact(script: Script, later: readonly (Move | undefined)[]): string {
  const wanted = later.flatMap((move) => move?.needs ?? []);
  const any = new Set(script.scenes.flatMap((scene) => scene.replies.flatMap((reply) => reply.needs)));
  const first = wanted[0] ?? script.facts.find((fact) => any.has(fact.id))?.id;
  if (first === undefined) throw new Error('a record is opened where no reply needs one');
  return first;
}

/** The right answers of the wrap-up as events in short form. */
export function answersRight(script: Script): readonly string[] {
  return script.case.map(({ id, right }) => formatEvent({ type: 'answer', question: id, option: right }));
}
