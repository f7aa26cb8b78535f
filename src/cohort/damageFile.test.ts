import { expect, test } from 'vitest';
import { seededDraw } from '../analysis/draw.ts';
import { gameOf } from '../rubric/replay.ts';
import { retell } from '../simulator/replay.ts';
import { sampleScript } from '../simulator/sampleScript.ts';
import { scoreState } from '../simulator/scoreState.ts';
import type { Cohort } from './cohort.ts';
import { damageFile } from './damageFile.ts';
import { everything, filterAttempts } from './filterAttempts.ts';
import { readTexts } from './readTexts.ts';
import { reliabilityOf } from './reliability.ts';
import { makeSampleClass } from './sample/makeSampleClass.ts';
import { summariseMembers, summariseScenarios } from './summarise.ts';

/** `npm run fuzz:import` takes the larger number. */
const tries = process.env.npm_lifecycle_event === 'fuzz:import' ? 5_000 : 400;

const scenarios = [{ slug: 'contoh', scenario: sampleScript }];
const sound = makeSampleClass(scenarios, {
  seed: 3,
  now: new Date('2026-11-22T08:00:00.000Z'),
  className: 'Contoh',
  people: 8,
  attempts: 4,
});

test(`${tries} damaged or hostile files are refused with a reason or taken whole`, {
  timeout: 600_000,
}, async () => {
  const draw = seededDraw(2026);
  const seen = new Map<string, number>();
  for (let place = 0; place < tries; place++) {
    const base = sound[draw(sound.length)]?.text ?? '';
    const { kind, text } = damageFile(base, draw);
    const cohort = await readTexts([{ name: `${kind}.json`, text }, ...sound.slice(0, 1)], scenarios);
    demandSound(cohort, `${kind} ${place}`);
    const outcome = cohort.files[0]?.kind === 'refused' ? cohort.files[0].reason : 'read';
    seen.set(`${kind}: ${outcome}`, (seen.get(`${kind}: ${outcome}`) ?? 0) + 1);
  }
  expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
  expect(Object.hasOwn(Object.prototype, 'ran')).toBe(false);
  expect('ran' in {}).toBe(false);
  expect([...seen.keys()].filter((key) => key.endsWith(': read')).length).toBeGreaterThan(3);
  expect([...seen.keys()].filter((key) => !key.endsWith(': read')).length).toBeGreaterThan(5);
});

test('50 MB are refused before they are read, and a string of 20 MB is refused as an id', async () => {
  const huge = await readTexts([{ name: 'a.json', size: 50 * 1024 * 1024 }], scenarios);
  expect(huge.files).toMatchObject([{ kind: 'refused', reason: 'too-large' }]);
  const text = (sound[0]?.text ?? '').replace(/"id": "[^"]+"/, `"id": "${'x'.repeat(20_000_000)}"`);
  const long = await readTexts([{ name: 'b.json', text }], scenarios);
  expect(long.files[0]?.kind).toBe('refused');
});

/** Whatever a file says: the sound one beside it loads, no score but replay's is shown, and every figure can be computed. */
function demandSound(cohort: Cohort, about: string): void {
  expect(cohort.files, about).toHaveLength(2);
  expect(cohort.files[1]?.kind, about).toBe('read');
  expect(cohort.attempts.length, about).toBeGreaterThan(0);
  for (const { check, score, isCounted, turns, member } of cohort.attempts) {
    expect(check.kind === 'verified', about).toBe(score !== undefined);
    if (isCounted) expect(check.kind, about).toBe('verified');
    if (score !== undefined) expect(scoresOfReplay(turns.map(({ reply }) => reply))).toContain(score.overall);
    expect(
      cohort.members.some(({ id }) => id === member),
      about,
    ).toBe(true);
  }
  expect(new Set(cohort.attempts.map(({ id }) => id)).size, about).toBe(cohort.attempts.length);
  const wanted = filterAttempts({ ...everything, mode: 'any' }, cohort.members, cohort.attempts);
  expect(wanted, about).toHaveLength(cohort.attempts.length);
  summariseMembers(cohort.members, wanted);
  summariseScenarios(wanted);
  reliabilityOf('overall', wanted);
}

/** The scores that these replies can come to, whatever was opened and answered. */
function scoresOfReplay(replies: readonly string[]): readonly number[] {
  const game = gameOf(sampleScript);
  const played = replies.map((reply) => ({ type: 'reply', scene: 'keluhan', reply }) as const);
  const opened = { type: 'open', fact: 'resi' } as const;
  return [[], [opened]].flatMap((before) =>
    (['a', 'b'] as const).flatMap((option) => {
      const answer = { type: 'answer', question: 'sebab', option } as const;
      const { progress, refused } = retell(game, [...before, ...played, answer]);
      return refused === undefined ? (scoreState(sampleScript, progress.state)?.overall ?? []) : [];
    }),
  );
}
