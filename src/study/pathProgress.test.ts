import { expect, test } from 'vitest';
import type { AttemptHead } from '../records/attempt.ts';
import { type Known, progressOf } from './pathProgress.ts';
import { type PathStep, stepsOf } from './pathSteps.ts';

const nothing: Known = {
  read: new Set(),
  answered: new Set(),
  heads: [],
  rules: new Map([['paket', { hash: 'now', rubric: 'book' }]]),
};

const exam: PathStep = { kind: 'play', scenario: 'paket', mustPass: true, time: 1 };
const first: PathStep = { kind: 'play', scenario: 'paket', mustPass: false, time: 1 };
const second: PathStep = { ...first, time: 2 };
const guide: PathStep = { kind: 'entry', entry: 'skills/empati', items: ['a', 'b'] };
const page: PathStep = { kind: 'entry', entry: 'faq/gaji', items: [] };

function head(change: Partial<AttemptHead>, hasPassed?: boolean): AttemptHead {
  return {
    version: 1,
    id: '6b1f8f0a-3c55-4f6e-9a0e-1f0b8a4d2c11',
    scenario: 'paket',
    hash: 'now',
    rubric: 'book',
    language: 'id',
    mode: 'practice',
    seed: 1,
    title: 'Paket',
    startedAt: '2026-11-20T10:00:00.000Z',
    ...(hasPassed === undefined ? {} : { result: { overall: hasPassed ? 80 : 40, hasPassed } }),
    ...change,
  };
}

function check(steps: readonly PathStep[], known: Partial<Known>, done: readonly boolean[]) {
  const progress = progressOf(steps, { ...nothing, ...known });
  expect(progress.steps.map(({ isDone }) => isDone)).toEqual(done);
  expect(progress.done).toBe(done.filter(Boolean).length);
  return progress;
}

test('nothing is done, and the first step is next, where nothing is kept', () => {
  expect(check([page, guide, first, exam], {}, [false, false, false, false])).toMatchObject({
    next: 0,
    isBegun: false,
  });
});

test('an entry that is only read is done when it is marked', () => {
  check([page, guide], { read: new Set(['faq/gaji']) }, [true, false]);
});

test('an entry with questions is done when each was answered, and begun when it was read', () => {
  const read = check([guide], { read: new Set(['skills/empati']) }, [false]);
  expect(read.steps[0]?.isBegun).toBe(true);
  const half = check([guide], { answered: new Set(['a']) }, [false]);
  expect(half.steps[0]?.answered).toBe(1);
  check([guide], { answered: new Set(['a', 'b']) }, [true]);
});

test('a conversation asked for twice needs two finished ones, in any mode', () => {
  check([first, second], { heads: [head({ mode: 'guided' }, false)] }, [true, false]);
  check([first, second], { heads: [head({}, false), head({}, true)] }, [true, true]);
  check([first], { heads: [head({})] }, [false]);
});

test('a passed assessment stands for every conversation of its scenario', () => {
  check([first, second, exam], { heads: [head({ mode: 'assessment' }, true)] }, [true, true, true]);
});

test('a pass in practice or a failed assessment does not pass the exam', () => {
  check([exam], { heads: [head({}, true), head({ mode: 'assessment' }, false)] }, [false]);
});

test('a pass by rules that the scenario no longer has does not count, and is said', () => {
  const { steps } = check([exam], { heads: [head({ mode: 'assessment', hash: 'before' }, true)] }, [false]);
  expect(steps[0]).toMatchObject({ isOutdated: true, score: undefined });
});

test('a finished path has no next step', () => {
  expect(check([page], { read: new Set(['faq/gaji']) }, [true]).next).toBeUndefined();
});

test('reading and studying one entry in a stage is one step; in another stage it stands again', () => {
  const items = (entry: string) => (entry === 'faq/gaji' ? [] : [`${entry}/q/a`]);
  const both = { kind: 'entry', entry: 'skills/empati', items: ['skills/empati/q/a'] };
  expect(
    stepsOf(
      [
        {
          title: '1',
          items: [{ read: 'skills/empati#contoh' }, { read: 'faq/gaji' }, { study: 'skills/empati' }],
        },
        { title: '2', items: [{ study: 'skills/empati' }, { study: 'faq/gaji' }] },
      ],
      items,
    ),
  ).toEqual([
    [both, page],
    [both, page],
  ]);
});

test('conversations of one scenario are counted along the path, exams apart', () => {
  const play = (pass: boolean) => ({ play: 'paket', pass });
  expect(
    stepsOf([{ title: '1', items: [play(false), play(true), play(false)] }], () => [])[0]?.map((step) =>
      step.kind === 'play' ? step.time : 0,
    ),
  ).toEqual([1, 1, 2]);
});
