import { describe, expect, test } from 'vitest';
import type { ModelConversation, Script } from '../model/scenario.ts';
import fc from '../propertyTests.ts';
import { prepare } from '../rubric/prepare.ts';
import {
  chooseReply,
  initialState,
  isOffered,
  isOver,
  nudge,
  openFact,
  type State,
} from '../rubric/rules.ts';
import { weights } from '../rubric/score.ts';
import { tinyScript } from '../rubric/tinyScript.ts';
import { analyse } from './analyse.ts';
import { smallScript } from './anyScript.ts';
import { endsWell, everyConversation, passes, pointsAt, slowModel } from './bruteForce.ts';
import { type ChosenReply, valueTurns } from './values.ts';

/** An attempt: each pick opens facts, lets the customer wait and chooses among what is offered. */
function attempt(script: Script, picks: readonly number[]): readonly ChosenReply[] {
  const plan = prepare(script);
  let state = initialState(plan);
  const turns: ChosenReply[] = [];
  for (const pick of picks) {
    if (isOver(plan, state)) break;
    if (pick % 3 === 0) state = openFact(plan, state, pick % 4);
    if (pick % 5 === 0) state = nudge(state);
    const offered = (plan.replies[state.node] ?? []).filter((reply) => isOffered(state, reply));
    const reply = offered[pick % Math.max(1, offered.length)];
    if (reply === undefined) break;
    turns.push({ before: state, reply: script.scenes[state.node]?.replies[reply.index]?.id ?? '' });
    state = chooseReply(plan, state, reply);
  }
  return turns;
}

/** What a state is worth and whether it can pass, by looking at every continuation. */
function slowly(script: Script, model: ModelConversation, state: State) {
  const plan = prepare(script);
  const most = slowModel(plan, everyConversation(script))?.most;
  const total = model.measured.reduce((sum, dimension) => sum + weights[dimension], 0);
  const all = everyConversation(script, state);
  const worths = all.filter(endsWell).map(({ last }) => {
    const points = pointsAt(plan, last, true);
    return model.measured.reduce(
      (sum, dimension) =>
        sum + (weights[dimension] * 100 * points[dimension]) / (most?.[dimension] ?? 1) / total,
      0,
    );
  });
  return {
    worth: Math.max(0, Math.min(100, Math.max(...worths))),
    canPass: all.some((one) => passes(plan, one, model, true)),
  };
}

describe('the value of a turn', () => {
  test('is what looking at every continuation says, nudges and openings included', () => {
    fc.assert(
      fc.property(smallScript, fc.array(fc.nat(59), { minLength: 5, maxLength: 5 }), (script, picks) => {
        const { model } = analyse(script);
        if (model === undefined) return;
        const plan = prepare(script);
        const turns = attempt(script, picks);
        valueTurns(script, model, turns).forEach((value, index) => {
          const turn = turns[index];
          if (turn === undefined) return;
          const reply = plan.replies[turn.before.node]?.find(
            (_, place) => script.scenes[turn.before.node]?.replies[place]?.id === turn.reply,
          );
          if (reply === undefined) return;
          const before = slowly(script, model, turn.before);
          const after = slowly(script, model, chooseReply(plan, turn.before, reply));
          expect(value.before).toBeCloseTo(before.worth, 9);
          expect(value.after).toBeCloseTo(after.worth, 9);
          expect(value.canPassBefore).toBe(before.canPass);
          expect(value.canPassAfter).toBe(after.canPass);
        });
      }),
      { numRuns: 120 },
    );
  });

  test('names a reply without regret as the best', () => {
    fc.assert(
      fc.property(smallScript, fc.array(fc.nat(59), { maxLength: 5 }), (script, picks) => {
        const { model } = analyse(script);
        if (model === undefined) return;
        const turns = attempt(script, picks);
        valueTurns(script, model, turns).forEach(({ best, options, before, regret, missedRecord }, index) => {
          expect(options.find(({ reply }) => reply === best)?.regret).toBeCloseTo(0, 9);
          expect(before).toBeLessThanOrEqual(100 + 1e-9);
          if (best === turns[index]?.reply && !missedRecord) expect(regret).toBeCloseTo(0, 9);
        });
      }),
    );
  });
});

describe('a customer whom waiting made angry', () => {
  const script = tinyScript({
    tension: 36,
    scenes: { a: { feel: 'name-feeling > b', close: 'close-warmly > b' }, b: { go: '> end' } },
    redirects: [['b', 'annoyed', 'a']],
  });

  test('is worth 100 at most, though anger leads back to more points than the model has', () => {
    const { model } = analyse(script);
    if (model === undefined) throw new Error('the script has a model conversation');
    const before = nudge(initialState(prepare(script)));
    expect(valueTurns(script, model, [{ before, reply: 'close' }])[0]).toMatchObject({
      before: 100,
      after: 100,
      regret: 0,
    });
  });
});

describe('a conversation worked out by hand', () => {
  const script = tinyScript({
    tension: 50,
    scenes: {
      a: { feel: 'name-feeling own-words > b', argue: 'argue > b', shout: 'insult > b' },
      b: { solve: 'paraphrase offer-solution offer-choice > end', leave: '> end' },
    },
  });
  const { model } = analyse(script);

  /** Values of the replies named, one in each scene from the start. */
  function check(...replies: readonly string[]) {
    const plan = prepare(script);
    let state = initialState(plan);
    const turns = replies.map((reply) => {
      const before = state;
      const index = script.scenes[before.node]?.replies.findIndex(({ id }) => id === reply) ?? -1;
      const chosen = plan.replies[before.node]?.[index];
      if (chosen !== undefined) state = chooseReply(plan, before, chosen);
      return { before, reply };
    });
    if (model === undefined) throw new Error('the script has a model conversation');
    return valueTurns(script, model, turns).map(({ before, after, regret, best, canPassAfter }) => ({
      before: Math.round(before),
      after: Math.round(after),
      regret: Math.round(regret),
      best,
      canPassAfter,
    }));
  }

  test('the model costs nothing', () => {
    expect(model?.points).toEqual({ empathy: 3, deEscalation: 4, problemSolving: 4 });
    expect(check('feel', 'solve')).toEqual([
      { before: 100, after: 100, regret: 0, best: 'feel', canPassAfter: true },
      { before: 100, after: 100, regret: 0, best: 'solve', canPassAfter: true },
    ]);
  });

  test('leaving the problem unsolved costs what solving it would have earned', () => {
    expect(check('feel', 'leave')[1]).toEqual({
      before: 100,
      after: 38,
      regret: 63,
      best: 'solve',
      canPassAfter: false,
    });
  });

  test('a critical behaviour costs everything, and nothing costs more after it', () => {
    expect(check('shout', 'leave')).toEqual([
      { before: 100, after: 0, regret: 100, best: 'feel', canPassAfter: false },
      { before: 0, after: 0, regret: 0, best: 'leave', canPassAfter: false },
    ]);
  });
});
