import { describe, expect, test } from 'vitest';
import { playedScript } from '../analysis/anyScript.ts';
import { type PlayEvent, parseEvent } from '../model/event.ts';
import fc from '../propertyTests.ts';
import { gameOf, isFinished, replayEvents } from '../rubric/replay.ts';
import { debrief } from './debrief.ts';
import { sampleScript } from './sampleScript.ts';

function judge(text: string) {
  return debrief(sampleScript, eventsOf(text));
}

function eventsOf(text: string): readonly PlayEvent[] {
  return text.split(' ').flatMap((event) => parseEvent(event) ?? []);
}

describe('the debrief', () => {
  test('gives the model conversation full marks', () => {
    const told = judge('open:resi keluhan/jelas answer:sebab=a');
    expect(told?.score).toEqual({
      dimensions: { empathy: 100, problemSolving: 100 },
      overall: 100,
      hasPassed: true,
      reasons: [],
    });
    expect(told?.missed).toEqual([]);
    expect(told?.survey).toBe(3);
  });

  test('says what each behaviour did', () => {
    const told = judge('keluhan/diam keluhan/akui answer:sebab=b');
    expect(told?.turns.map((turn) => turn.effects)).toEqual([
      [{ behaviour: 'dismiss', verdict: 'cost' }],
      [
        { behaviour: 'name-feeling', verdict: 'paid' },
        { behaviour: 'take-ownership', verdict: 'paid' },
      ],
    ]);
    expect(told?.case.map(({ chosen, isRight }) => ({ chosen, isRight }))).toEqual([
      { chosen: 'b', isRight: false },
    ]);
  });

  test('draws the curve through replies and nudges', () => {
    const told = judge('nudge keluhan/diam nudge keluhan/akui answer:sebab=a');
    expect(told?.curve.map(({ kind, turn, tension }) => `${kind} ${turn} ${tension}`)).toEqual([
      'start 0 65',
      'nudge 1 70',
      'reply 1 85',
      'nudge 2 90',
      'reply 2 73',
    ]);
  });

  test('names the steps that the model conversation takes and this one did not', () => {
    expect(judge('keluhan/akui answer:sebab=b')?.missed).toEqual(['diagnose', 'solve', 'record']);
  });

  test('sends to the guide of what cost first', () => {
    expect(judge('keluhan/diam keluhan/akui answer:sebab=a')?.guides[0]).toBe('empati');
  });

  test('leaves out what was taken back', () => {
    const told = judge('keluhan/diam undo keluhan/akui answer:sebab=a');
    expect(told?.turns.map(({ reply, event }) => `${reply.id} ${event}`)).toEqual(['akui 2']);
  });

  test('says nothing of an attempt that has not ended or can not have happened', () => {
    expect(judge('keluhan/akui')).toBeUndefined();
    expect(judge('keluhan/jelas answer:sebab=a')).toBeUndefined();
  });

  test('counts every point of empathy in exactly one turn', () => {
    fc.assert(
      fc.property(playedScript, fc.array(fc.nat(99), { maxLength: 30 }), (script, picks) => {
        const scenario = { ...sampleScript, ...script };
        const game = gameOf(script);
        const events: PlayEvent[] = script.facts.map((fact) => ({ type: 'open', fact: fact.id }));
        for (const pick of picks) {
          const { state } = replayEvents(game, events).progress;
          const scene = script.scenes[state.node];
          const reply = scene?.replies[pick % scene.replies.length];
          if (scene !== undefined && reply !== undefined) {
            events.push({ type: 'reply', scene: scene.id, reply: reply.id });
          }
        }
        events.push(...script.case.map(({ id }) => ({ type: 'answer', question: id, option: 'b' }) as const));
        const { progress } = replayEvents(game, events);
        const told = debrief(scenario, events);
        expect(told !== undefined).toBe(isFinished(game, progress));
        if (told === undefined) return;
        const sum = told.turns.reduce((points, turn) => points + turn.points.empathy, 0);
        expect(sum).toBe(progress.state.empathy);
      }),
      { numRuns: 200 },
    );
  });
});
