import { describe, expect, test } from 'vitest';
import type { Script } from '../model/scenario.ts';
import fc from '../propertyTests.ts';
import { type Plan, prepare } from '../rubric/prepare.ts';
import { chooseReply, initialState, isOver, openFact, type State } from '../rubric/rules.ts';
import { tinyScript } from '../rubric/tinyScript.ts';
import { anyScript } from './anyScript.ts';
import { makeCodec, unpack } from './codec.ts';
import type { Detail } from './liveness.ts';

/** Larger scripts than can be enumerated, poor in behaviours, so that repeats and endings of liveness occur. */
const script = anyScript({
  scenes: [2, 9],
  replies: [1, 5],
  facts: [0, 3],
  redirects: [0, 3],
  questions: [0, 1],
  tags: [1, 6],
  patience: [1, 20],
  tension: [0, 94],
});

/** The state once what nothing reads any more is dropped. */
function thinned(plan: Plan, detail: Detail, state: State): State {
  const codec = makeCodec(plan, detail);
  codec.pack(state);
  return unpack(plan, codec.low, codec.high);
}

/** What a step does that the detail is about. */
function effect(detail: Detail, before: State, after: State) {
  const { node, tension, hasWalkedOut } = after;
  if (detail === 'moves') return { node, tension, hasWalkedOut };
  return {
    node,
    tension,
    hasWalkedOut,
    empathy: after.empathy - before.empathy,
    deEscalation: after.deEscalation - before.deEscalation,
    problemSolving: after.problemSolving - before.problemSolving,
  };
}

/** Walks with the whole state and with the thinned one; both must do the same at every step. */
function check(of: Script, detail: Detail, picks: readonly number[]): void {
  const plan = prepare(of);
  let whole = initialState(plan);
  let thin = thinned(plan, detail, whole);
  const step = (move: (state: State) => State) => {
    const [wholeNext, thinNext] = [move(whole), move(thin)];
    expect(effect(detail, thin, thinNext)).toEqual(effect(detail, whole, wholeNext));
    whole = wholeNext;
    thin = isOver(plan, thinNext) ? thinNext : thinned(plan, detail, thinNext);
  };
  for (const pick of picks) {
    if (pick % 4 === 0 && !isOver(plan, whole)) step((state) => openFact(plan, state, plan.neededFacts));
    const replies = plan.replies[whole.node] ?? [];
    const reply = replies[pick % replies.length];
    if (reply !== undefined) step((state) => chooseReply(plan, state, reply));
  }
}

describe.each<Detail>(['moves', 'values'])('a state packed for %s', (detail) => {
  test('keeps all that the future reads', () => {
    fc.assert(
      fc.property(script, fc.array(fc.nat(999), { minLength: 20, maxLength: 20 }), (of, picks) => {
        check(of, detail, picks);
      }),
      { numRuns: 1500 },
    );
  });

  test('remembers a remedy whose reply lies behind', () => {
    const of = tinyScript({
      tension: 40,
      scenes: {
        a: { help: 'offer-alternative > b' },
        b: { soothe: 'name-feeling > c' },
        c: { on: 'own-words > c' },
      },
    });
    check(of, detail, [1, 1, 1, 1]);
  });

  test('remembers an acknowledgement for a question only', () => {
    const of = tinyScript({
      tension: 90,
      scenes: { a: { feel: 'name-feeling > b' }, b: { ask: 'ask-specific > c' }, c: { end: '> end' } },
    });
    check(of, detail, [1, 1, 1]);
  });
});

test('states with one future are one state', () => {
  const plan = prepare(
    tinyScript({
      tension: 50,
      scenes: { a: { warm: 'thank > b', plain: 'greet > b' }, b: { end: 'close-warmly > end' } },
    }),
  );
  const start = initialState(plan);
  const [warm, plain] = (plan.replies[0] ?? []).map((reply) =>
    thinned(plan, 'values', chooseReply(plan, start, reply)),
  );
  expect(warm).toEqual(plain);
});
