import { correlation } from '../analysis/correlation.ts';
import { mean } from '../analysis/mean.ts';
import type { Script } from '../model/scenario.ts';
import { type UpperLower, upperLower } from './figures/upperLower.ts';

/** A reply of an attempt with what it cost, in score points 0..100, given the state in which it was chosen. */
export interface ScoredTurn {
  readonly scene: string;
  readonly reply: string;
  readonly loss: number;
}

/** The replies of one attempt that stand, in order. */
export type ScoredAttempt = readonly ScoredTurn[];

/** Figures of a scene as an item: its first visit in each attempt, right where the reply cost nothing there. */
export interface SceneFigures {
  readonly scene: string;
  /** Attempts that came here. */
  readonly met: number;
  /** Those that chose a reply that cost nothing. */
  readonly right: number;
  /** Difficulty index p = right / met, 0 (nobody) to 1 (everybody); undefined where nobody came. */
  readonly difficulty: number | undefined;
  /** Mean score points lost here. */
  readonly loss: number | undefined;
  /** Attempts with another scene, by which the indices of discrimination rank. */
  readonly ranked: number;
  /** Corrected point-biserial: correlation with the share of right replies in the attempt's other scenes. */
  readonly pointBiserial: number | undefined;
  /** Discrimination index D, ranked by that share. */
  readonly upperLower: UpperLower | undefined;
  /** In source order. */
  readonly replies: readonly ReplyFigures[];
}

export interface ReplyFigures {
  readonly reply: string;
  readonly chosen: number;
  /** Times it cost nothing where it was chosen. */
  readonly right: number;
  /** Of those who came to the scene, 0..1. */
  readonly share: number;
  readonly loss: number | undefined;
  /**
   * Point-biserial of those who chose it at a cost against those who answered the scene right: above 0, it draws the
   * better ones. Source: Attali and Fraenkel (2000), Journal of Educational Measurement 37, 77-86.
   */
  readonly distractor: number | undefined;
  /** Misleads good trainees: `distractor` above 0, from `leastChoosers` people on. */
  readonly isMisleading: boolean;
}

/** Fewer ranked attempts show no discrimination. */
export const leastRanked = 10;
/** Fewer people who chose a reply at a cost show nothing of it. */
export const leastChoosers = 3;
/** A reply that costs less than this, in score points, is right. */
const free = 0.5;

/** Item analysis of a scenario's scenes, in source order, over attempts of it, one a person. */
export function analyseScenes(script: Script, attempts: readonly ScoredAttempt[]): readonly SceneFigures[] {
  const firsts = attempts.map(firstVisits);
  return script.scenes.map((scene) => {
    const visits = firsts.flatMap((turns) => visitOf(turns, scene.id) ?? []);
    return figuresOf(
      scene.id,
      scene.replies.map(({ id }) => id),
      visits,
    );
  });
}

interface Visit {
  readonly reply: string;
  readonly loss: number;
  readonly isRight: boolean;
  /** Share of right replies in the attempt's other scenes; undefined where it came to no other. */
  readonly rest: number | undefined;
}

function firstVisits(turns: ScoredAttempt): ScoredAttempt {
  const seen = new Set<string>();
  return turns.filter(({ scene }) => !seen.has(scene) && seen.add(scene));
}

function visitOf(turns: ScoredAttempt, scene: string): Visit | undefined {
  const own = turns.find((turn) => turn.scene === scene);
  if (own === undefined) return undefined;
  const others = turns.filter((turn) => turn !== own);
  const rest = others.length === 0 ? undefined : others.filter(isRight).length / others.length;
  return { reply: own.reply, loss: own.loss, isRight: isRight(own), rest };
}

function isRight({ loss }: ScoredTurn): boolean {
  return loss < free;
}

function figuresOf(scene: string, replies: readonly string[], visits: readonly Visit[]): SceneFigures {
  const right = visits.filter((visit) => visit.isRight);
  const ranked = visits.flatMap(({ isRight, rest }) =>
    rest === undefined ? [] : [{ total: rest, item: isRight ? 1 : 0 }],
  );
  const isEnough = ranked.length >= leastRanked;
  return {
    scene,
    met: visits.length,
    right: right.length,
    difficulty: visits.length === 0 ? undefined : right.length / visits.length,
    loss: visits.length === 0 ? undefined : mean(visits.map(({ loss }) => loss)),
    ranked: ranked.length,
    pointBiserial: isEnough ? correlation(ranked.map(({ item, total }) => [item, total])) : undefined,
    upperLower: isEnough ? upperLower(ranked) : undefined,
    replies: replies.map((reply) => figuresOfReply(reply, visits, right)),
  };
}

function figuresOfReply(reply: string, visits: readonly Visit[], right: readonly Visit[]): ReplyFigures {
  const chosen = visits.filter((visit) => visit.reply === reply);
  const wrong = chosen.filter((visit) => !visit.isRight);
  const pairs = [...wrong.map(pairWith(1)), ...right.map(pairWith(0))].flat();
  const distractor = wrong.length >= leastChoosers ? correlation(pairs) : undefined;
  return {
    reply,
    chosen: chosen.length,
    right: chosen.length - wrong.length,
    share: visits.length === 0 ? 0 : chosen.length / visits.length,
    loss: chosen.length === 0 ? undefined : mean(chosen.map(({ loss }) => loss)),
    distractor,
    isMisleading: distractor !== undefined && distractor > 0,
  };
}

function pairWith(item: 0 | 1) {
  return ({ rest }: Visit): readonly (readonly [number, number])[] =>
    rest === undefined ? [] : [[item, rest]];
}
