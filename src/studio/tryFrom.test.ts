import { expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { readFrame } from '../compiler/diagnostics/frame/findingsOf.ts';
import { parseEvent } from '../model/event.ts';
import { gameOf } from '../rubric/replay.ts';
import { debrief } from '../simulator/debrief.ts';
import { retell } from '../simulator/replay.ts';
import { openingOf, type TrialStart, tryFrom } from './tryFrom.ts';

const { scenario: whole } = compile(readFrame('id'), { file: 'id.mdx', language: 'id' });
if (whole === undefined) throw new Error('the frame is sound');

const start: TrialStart = { scene: 'solusi', tension: 80, facts: ['resi'], steps: ['empathise', 'diagnose'] };

test('a trial begins at the scene, the tension, the records and the steps given', () => {
  const trial = tryFrom(whole, start);
  if (trial === undefined) throw new Error('the scene exists');
  const { state } = retell(gameOf(trial), openingOf(whole, start)).progress;
  expect(trial.scenes[state.node]?.id).toBe('solusi');
  expect(state.tension).toBe(80);
  const played = retell(gameOf(trial), [
    ...openingOf(whole, start),
    { type: 'reply', scene: 'solusi', reply: 'jadwal' },
  ]);
  expect(played.refused).toBeUndefined();
  expect(played.progress.state.problemSolving).toBeGreaterThanOrEqual(3);
});

test('it is scored against the best from there, and is never taken for the scenario itself', () => {
  const trial = tryFrom(whole, start);
  expect(trial?.hash).not.toBe(whole.hash);
  expect(trial?.model.events).toEqual(['open:resi', 'solusi/jadwal', 'penutup/pastikan']);
  const events = [...openingOf(whole, start)].concat(
    ['solusi/jadwal', 'penutup/pastikan'].flatMap((text) => parseEvent(text) ?? []),
  );
  expect(trial && debrief(trial, events)?.score).toMatchObject({ overall: 100, hasPassed: true });
});

test('a scene that is gone has no trial, and a record that is gone is not opened', () => {
  expect(tryFrom(whole, { ...start, scene: 'hilang' })).toBeUndefined();
  expect(openingOf(whole, { ...start, facts: ['hilang'] })).toEqual([]);
});

test('where nothing ends well any more, one can still play', () => {
  const trial = tryFrom(
    { ...whole, customer: { ...whole.customer, patience: 1 } },
    { ...start, tension: 94 },
  );
  expect(trial?.model.events).toEqual([]);
});
