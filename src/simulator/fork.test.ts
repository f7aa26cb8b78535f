import { expect, test } from 'vitest';
import { formatEvent, type PlayEvent, parseEvent } from '../model/event.ts';
import { gameOf, replayEvents } from '../rubric/replay.ts';
import { eventsBefore } from './fork.ts';
import { retell } from './replay.ts';
import { sampleScript } from './sampleScript.ts';

const game = gameOf(sampleScript);

function before(turn: number, text: string): readonly PlayEvent[] {
  const events = text.split(' ').flatMap((event) => parseEvent(event) ?? []);
  return eventsBefore(retell(game, events).turns, turn);
}

test('a fork starts with the records open and the reply not yet chosen', () => {
  const whole = 'nudge open:resi keluhan/diam look:skills/empati keluhan/jelas';
  expect(before(1, whole).map(formatEvent)).toEqual(['open:resi', 'nudge']);
  expect(before(2, whole).map(formatEvent)).toEqual([
    'open:resi',
    'nudge',
    'keluhan/diam',
    'look:skills/empati',
  ]);
});

test('a fork leaves out what was taken back', () => {
  expect(before(2, 'keluhan/diam undo keluhan/diam keluhan/akui').map(formatEvent)).toEqual(['keluhan/diam']);
});

test('a fork keeps what was read before it was taken back', () => {
  expect(before(1, 'keluhan/diam open:resi undo keluhan/jelas').map(formatEvent)).toEqual(['open:resi']);
});

test('a fork stands where the turn stood', () => {
  const events = ['nudge', 'open:resi', 'keluhan/diam', 'nudge', 'keluhan/akui'].flatMap(
    (one) => parseEvent(one) ?? [],
  );
  const { turns } = retell(game, events);
  for (const turn of turns) {
    expect(replayEvents(game, eventsBefore(turns, turn.number)).progress.state).toEqual(turn.before);
  }
});
