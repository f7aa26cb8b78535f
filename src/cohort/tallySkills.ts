import type { BehaviourId } from '../model/behaviour.ts';
import { parseEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import { behaviourOf, codebook } from '../rubric/codebook.ts';
import { paidBit } from '../rubric/prepare.ts';
import { type Game, replayEvents } from '../rubric/replay.ts';
import type { SkillTally } from './cohort.ts';

/** Bits of the behaviours that the model conversation is paid for. */
export function modelPaid(game: Game, { model }: Scenario): number {
  const events = model.events.flatMap((text) => parseEvent(text) ?? []);
  return replayEvents(game, events).progress.state.paid;
}

/** How the skills that a scenario asks for showed in an attempt, given the bits paid and all that its replies did. */
export function tallySkills(
  model: number,
  paid: number,
  shown: readonly BehaviourId[],
): readonly SkillTally[] {
  const tallies = new Map<string, { possible: number; earned: number; costs: number }>();
  const tallyOf = (id: BehaviourId) => {
    const { guide } = behaviourOf(id);
    const tally = tallies.get(guide) ?? { possible: 0, earned: 0, costs: 0 };
    tallies.set(guide, tally);
    return tally;
  };
  for (const { id } of codebook) {
    const bit = paidBit(id);
    if ((bit & model) === 0) continue;
    const tally = tallyOf(id);
    tally.possible++;
    if ((bit & paid) !== 0) tally.earned++;
  }
  for (const id of shown) if (behaviourOf(id).kind !== 'positive') tallyOf(id).costs++;
  return [...tallies].map(([skill, tally]) => ({ skill, ...tally }));
}

/** Share of a skill's chances that were taken, 0..1; a slip counts like a chance missed. Undefined where there was none. */
export function skillLevel({ possible, earned, costs }: Omit<SkillTally, 'skill'>): number | undefined {
  const chances = possible + costs;
  return chances === 0 ? undefined : earned / chances;
}
