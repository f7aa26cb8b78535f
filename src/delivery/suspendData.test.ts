import { describe, expect, test } from 'vitest';
import type { Logged, PlayEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import fc from '../propertyTests.ts';
import { gameOf, replayEvents } from '../rubric/replay.ts';
import { sampleScript } from '../simulator/sampleScript.ts';
import { passedAttempt, sampleAttempt } from './sampleAttempt.ts';
import { formatSuspended, parseSuspended, suspendLimit, withoutTakenBack } from './suspendData.ts';

const long: Scenario = {
  ...sampleScript,
  customer: { ...sampleScript.customer, tension: 0, patience: 60 },
  scenes: sampleScript.scenes.map((scene) => ({
    ...scene,
    id: 'n'.repeat(60),
    replies: scene.replies.map((reply) => ({
      ...reply,
      id: reply.id.padEnd(60, 'x'),
      does: [],
      to: reply.id === 'diam' ? 'n'.repeat(60) : reply.to,
    })),
  })),
};

describe('suspend data', () => {
  test('brings an attempt back as it was, to the second', () => {
    const read = parseSuspended(
      sampleScript,
      'contoh',
      formatSuspended(sampleScript, { rev: 3, first: 0, attempt: passedAttempt }),
    );
    expect(read).toEqual({ rev: 3, first: 0, attempt: passedAttempt });
  });

  test('holds the scene and the events in short form, and no word of the conversation', () => {
    const text = formatSuspended(sampleScript, {
      rev: 1,
      first: 0,
      attempt: sampleAttempt('open:resi keluhan/diam'),
    });
    expect(JSON.parse(text)).toMatchObject({ rev: 1, node: 'keluhan', history: 'open:resi,keluhan/diam' });
    expect(text).not.toContain('Sabar');
  });

  test('never grows over the limit and still brings the state back', () => {
    const scene = 'n'.repeat(60);
    const events: readonly Logged<PlayEvent>[] = Array.from({ length: 59 }, (_, index) => ({
      type: 'reply',
      scene,
      reply: 'diam'.padEnd(60, 'x'),
      at: index * 7000,
    }));
    const text = formatSuspended(long, { rev: 9, first: 0, attempt: { ...passedAttempt, events } });
    expect(text.length).toBeLessThanOrEqual(suspendLimit);
    const read = parseSuspended(long, 'contoh', text);
    const game = gameOf(long);
    expect(replayEvents(game, read?.attempt.events ?? []).progress.state).toEqual(
      replayEvents(game, events).progress.state,
    );
  });

  test('is not read where it is of other rules, damaged or impossible', () => {
    const text = formatSuspended(sampleScript, { rev: 1, first: 0, attempt: passedAttempt });
    const check = (changed: string) =>
      expect(parseSuspended(sampleScript, 'contoh', changed)).toBeUndefined();
    check('');
    check('null');
    check('{"rev":1}');
    check(text.slice(0, -1));
    check(text.replace('keluhan/jelas', 'keluhan/tak-ada'));
    check(text.replace('open:resi,', ''));
    check(text.replace('rulesrubric', 'otherrubric'));
    check(text.replace('"mode":"assessment"', '"mode":"exam"'));
  });

  test('reads anything without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        parseSuspended(sampleScript, 'contoh', text);
      }),
    );
  });

  test('leaves out what was taken back, and ends in the same state', () => {
    const { events } = sampleAttempt(
      'keluhan/diam open:resi undo keluhan/jelas answer:sebab=b undo keluhan/akui',
    );
    const game = gameOf(sampleScript);
    const short = withoutTakenBack(events);
    expect(short.map(({ type }) => type)).toEqual(['open', 'reply']);
    expect(replayEvents(game, short).progress.state).toEqual(replayEvents(game, events).progress.state);
  });
});
