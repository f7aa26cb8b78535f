import type { Draw } from '../../analysis/draw.ts';
import type { Logged, PlayEvent } from '../../model/event.ts';
import type { ModelConversation } from '../../model/scenario.ts';
import { advance, type Game, isFinished, type Progress, startProgress } from '../../rubric/replay.ts';
import { chooseReply, isOffered, isOver, type State } from '../../rubric/rules.ts';

/** Plays one attempt as someone of this ability would, 0 (guesses) to 1 (mostly sees what helps). Equal draws, equal attempts. */
export function playSample(
  game: Game,
  model: ModelConversation,
  ability: number,
  draw: Draw,
): readonly Logged<PlayEvent>[] {
  const events: Logged<PlayEvent>[] = [];
  let progress = startProgress(game);
  let at = 4_000 + draw(9_000);
  const take = (event: PlayEvent): void => {
    const next = advance(game, progress, event);
    if (next === undefined) throw new Error(`the sample chose ${JSON.stringify(event)}`);
    progress = next;
    events.push({ ...event, at });
    at += 3_000 + draw(25_000);
  };
  for (const event of openings(game, ability, draw)) take(event);
  while (!isOver(game.plan, progress.state)) take(choose(game, model, progress, ability, draw));
  for (const event of answers(game, ability, draw)) take(event);
  if (!isFinished(game, progress)) throw new Error('the sample does not end');
  return events;
}

function openings(game: Game, ability: number, draw: Draw): readonly PlayEvent[] {
  return game.script.facts
    .filter(() => chance(draw) < 0.35 + ability * 0.6)
    .map(({ id }) => ({ type: 'open', fact: id }));
}

function choose(
  { script, plan }: Game,
  model: ModelConversation,
  { state }: Progress,
  ability: number,
  draw: Draw,
): PlayEvent {
  const scene = script.scenes[state.node];
  const offered = (plan.replies[state.node] ?? []).filter((reply) => isOffered(state, reply));
  const weights = offered.map((reply) => {
    const isModel = model.events.includes(`${scene?.id}/${scene?.replies[reply.index]?.id}`);
    const good = goodness(state, chooseReply(plan, state, reply)) + (isModel ? 2.5 : 0);
    return Math.exp(ability * 0.7 * good);
  });
  const place = pick(weights, chance(draw));
  return {
    type: 'reply',
    scene: scene?.id ?? '',
    reply: scene?.replies[offered[place]?.index ?? 0]?.id ?? '',
  };
}

/** Index of the weight in which a share of their sum falls, 0..1. */
function pick(weights: readonly number[], share: number): number {
  const wanted = share * weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  const place = weights.findIndex((weight) => {
    passed += weight;
    return passed > wanted;
  });
  return Math.max(0, place);
}

/** How good a reply looks to who knows the craft: what it earns now, and what it does to the mood. */
function goodness(before: State, after: State): number {
  const earned = (state: State) => state.empathy + state.deEscalation + state.problemSolving;
  return earned(after) - earned(before) - (after.tension - before.tension) / 8 - (after.isCritical ? 5 : 0);
}

function answers({ script }: Game, ability: number, draw: Draw): readonly PlayEvent[] {
  return script.case.map(({ id, options, right }) => {
    const option = chance(draw) < 0.3 + ability * 0.65 ? right : (options[draw(options.length)]?.id ?? right);
    return { type: 'answer', question: id, option };
  });
}

/** 0..1. */
export function chance(draw: Draw): number {
  return draw(1_000_000) / 1_000_000;
}
