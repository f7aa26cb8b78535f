import type { ModelConversation, Mood, Outcome, Script } from '../model/scenario.ts';
import { kinds, type Plan, prepare } from '../rubric/prepare.ts';
import { initialState } from '../rubric/rules.ts';
import { nodeOf } from './codec.ts';
import { explore, type Graph, quickCap } from './explore.ts';
import { type FollowedWay, followWay } from './followWay.ts';

/** A scenario as a picture of places and ways. Plain data. */
export interface ScenarioGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly id: string;
  readonly kind: 'scene' | 'ending';
  readonly isStart: boolean;
  /** Endings only. */
  readonly outcome?: Outcome;
  /** The ending of a customer who has had enough: reached from every scene with `canLeave`. */
  readonly isWalkout: boolean;
  /** Scenes in which a reply can make the customer leave. */
  readonly canLeave: boolean;
  /** False where no conversation comes here. */
  readonly isReached: boolean;
  readonly isModel: boolean;
}

/** All replies from one scene to one place, or one redirect. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'reply' | 'redirect';
  /** In source order; none on a redirect. */
  readonly replies: readonly GraphReply[];
  /** A redirect's mood: it applies in this or a worse one. */
  readonly mood?: Mood;
  readonly isModel: boolean;
}

export interface GraphReply {
  readonly id: string;
  readonly isCritical: boolean;
  readonly isModel: boolean;
}

/** The graph of a script without structural errors, with its model conversation where there is one. */
export function graphOf(script: Script, model?: ModelConversation): ScenarioGraph {
  const plan = prepare(script);
  const moves = explore(plan, { detail: 'moves', cap: quickCap, roots: [initialState(plan)] });
  const path = followWay(script, plan, model?.events ?? []);
  if (path.refused !== undefined) throw new Error(`the model conversation has ${path.refused}`);
  const reached = moves.isComplete ? reachedNodes(moves) : new Set(plan.nodeIds.keys());
  return {
    nodes: plan.nodeIds.map((id, node) => ({
      id,
      kind: node < plan.sceneCount ? 'scene' : 'ending',
      isStart: node === 0,
      ...outcomeOf(plan, node),
      isWalkout: node === plan.walkout,
      canLeave: moves.leaving[node] === 1,
      isReached: reached.has(node),
      isModel: path.nodes.has(id),
    })),
    edges: [...replyEdges(script, plan, path), ...redirectEdges(script, path)],
  };
}

function outcomeOf(plan: Plan, node: number): { outcome: Outcome } | object {
  const outcome = plan.outcomes[node - plan.sceneCount];
  return outcome === undefined ? {} : { outcome };
}

function reachedNodes(moves: Graph): ReadonlySet<number> {
  const reached = new Set(moves.endings.keys());
  for (const state of moves.order) reached.add(nodeOf(moves.low[state] ?? 0));
  return reached;
}

function replyEdges(script: Script, plan: Plan, path: FollowedWay): readonly GraphEdge[] {
  return script.scenes.flatMap((scene, node) => {
    const targets = [...new Set(scene.replies.map((reply) => reply.to))];
    return targets.map((to) => {
      const replies = scene.replies.flatMap((reply, index) => {
        if (reply.to !== to) return [];
        const does = plan.replies[node]?.[index]?.does ?? [];
        const isCritical = does.some((row) => row.kind === kinds.critical);
        return [{ id: reply.id, isCritical, isModel: path.replies.has(`${scene.id}/${reply.id}`) }];
      });
      const isModel = replies.some((reply) => reply.isModel);
      return { from: scene.id, to, kind: 'reply', replies, isModel } as const;
    });
  });
}

function redirectEdges(script: Script, path: FollowedWay): readonly GraphEdge[] {
  return script.redirects.map(({ in: from, mood, to }) => ({
    from,
    to,
    kind: 'redirect',
    replies: [],
    mood,
    isModel: path.redirects.has(`${from} ${to}`),
  }));
}
