import { describe, expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import type { Mode } from '../model/event.ts';
import type { Channel } from '../model/scenario.ts';
import { createSimulation } from './createSimulation.ts';
import { sampleScript } from './sampleScript.ts';

/** Milliseconds to read the sample's first line and its two offered replies: 2 + 3 + 1 words at 200 a minute. */
const reading = 1800;

/** Plays on a clock that only the test moves; answers with the nudges so far after each move. */
function play(
  channel: Channel,
  mode: Mode,
  moves: readonly (number | 'extend' | 'reply')[],
): readonly number[] {
  const clock = new SimulatedClock();
  const actor = createActor(createSimulation({ ...sampleScript, channel }), { clock }).start();
  let nudges = 0;
  actor.on('happened', ({ event }) => {
    if (event.type === 'nudge') nudges += 1;
  });
  actor.send({ type: 'begin', mode });
  return moves.map((move) => {
    if (move === 'extend') actor.send({ type: 'extend' });
    else if (move === 'reply') actor.send({ type: 'reply', scene: 'keluhan', reply: 'akui' });
    else clock.increment(move);
    return nudges;
  });
}

describe('the clock', () => {
  test('nudges when the channel time and the reading time have run out, twice a turn', () => {
    expect(play('phone', 'assessment', [30_000 + reading - 1, 1, 30_000 + reading, 90_000])).toEqual([
      0, 1, 2, 2,
    ]);
  });

  test('knows the reply time of each channel', () => {
    const seconds = { counter: 30, phone: 30, chat: 60, whatsapp: 90, social: 120 } as const;
    for (const channel of ['counter', 'phone', 'chat', 'whatsapp', 'social'] as const) {
      const due = seconds[channel] * 1000 + reading;
      expect(play(channel, 'assessment', [due - 1, 1])).toEqual([0, 1]);
    }
  });

  test('never runs for e-mail, nor outside assessment', () => {
    expect(play('email', 'assessment', [9_000_000])).toEqual([0]);
    expect(play('phone', 'practice', [9_000_000])).toEqual([0]);
    expect(play('phone', 'guided', [9_000_000])).toEqual([0]);
  });

  test('starts anew with each turn and stops at the end', () => {
    expect(play('phone', 'assessment', [31_000, 'reply', 9_000_000])).toEqual([0, 0, 0]);
  });

  test('runs three times as long when extended, and not at all when extended twice', () => {
    const due = 3 * (30_000 + reading);
    expect(play('phone', 'assessment', ['extend', due - 1, 1])).toEqual([0, 0, 1]);
    expect(play('phone', 'assessment', ['extend', 'extend', 9_000_000])).toEqual([0, 0, 0]);
  });
});
