import { describe, expect, test } from 'vitest';
import type { Script } from '../model/scenario.ts';
import { text, tinyScript } from '../rubric/tinyScript.ts';
import { type Audit, audit } from './audit.ts';
import { correlation } from './correlation.ts';
import { seededDraw } from './draw.ts';
import { generateScript } from './generateScript.ts';
import { simulate, wilson } from './simulate.ts';

const good = 'name-feeling paraphrase offer-solution offer-choice confirm-solved';

/** Two scenes with a good reply among others; the words of each reply by its id. */
function worded(words: Readonly<Record<string, string>>): Script {
  const script = tinyScript({
    tension: 50,
    scenes: {
      a: { right: 'name-feeling own-words > b', wrong: 'argue > b' },
      b: { solve: `${good} > end`, stall: 'vague-promise > end' },
    },
  });
  const scenes = script.scenes.map((scene) => ({
    ...scene,
    replies: scene.replies.map((reply) => ({ ...reply, text: text(words[reply.id] ?? reply.id) })),
  }));
  return { ...script, scenes };
}

function audited(script: Script): Audit {
  const found = audit(script);
  if (found === undefined) throw new Error('the script has a model conversation');
  return found;
}

/** Checks which blind policies pass. */
function check(script: Script, expected: readonly string[]): void {
  const passing = audited(script).blind.filter(({ hasPassed }) => hasPassed);
  expect(passing.map(({ policy }) => policy)).toEqual(expected);
}

describe('blind policies', () => {
  test('each reads only what is on the screen', () => {
    check(worded({ right: 'aaa', wrong: 'b', solve: 'aaa', stall: 'b' }), [
      'first',
      'longest',
      'politest',
      'apologise',
    ]);
    check(worded({ right: 'a', wrong: 'bbb', solve: 'a', stall: 'bbb' }), [
      'first',
      'shortest',
      'politest',
      'apologise',
    ]);
  });

  test('the politest counts polite words in both languages', () => {
    const plain = { right: 'Baik, saya catat dulu.', wrong: 'Mohon maaf, Bapak, tolong bersabar.' };
    check(worded({ ...plain, solve: 'x', stall: 'Thank you, sir' }), ['first', 'shortest']);
    check(worded({ ...plain, wrong: 'Begini saja.', solve: 'Maaf ya.', stall: 'x' }), [
      'first',
      'longest',
      'politest',
      'apologise',
    ]);
  });

  test('the one that always apologises takes the first reply with an apology', () => {
    const sorry = {
      right: 'Baik.',
      wrong: 'Sorry about that, my friend.',
      solve: 'x',
      stall: 'Maafkan kami sekali lagi.',
    };
    check(worded(sorry), ['first', 'shortest']);
  });
});

describe('an audit', () => {
  test('gives the exact chance at random, and what simulation agrees with', () => {
    const script = worded({});
    const { random, model } = audited(script);
    expect(random).toEqual({ least: 0.25, most: 0.25, isExact: true });
    const { interval } = simulate(script, model, 4000, 7);
    expect(interval[0]).toBeLessThan(0.25);
    expect(interval[1]).toBeGreaterThan(0.25);
  });

  test('falls back on an interval where the states are too many', () => {
    const script = generateScript({ scenes: 6, replies: 3, patience: 8 }, seededDraw(3));
    const found = audit(script, 200);
    expect(found?.random.isExact).toBe(false);
    expect(found?.random.most).toBeGreaterThan(found?.random.least ?? 1);
  });

  test('finds a shortest pass, and another with two replies of its own', () => {
    const script = tinyScript({
      tension: 50,
      scenes: {
        a: { best: `name-feeling own-words > b`, fair: 'name-feeling thank > b' },
        b: { solve: `${good} > end`, more: `${good} > c` },
        c: { close: 'close-warmly arrange-follow-up > end', brief: '> end' },
      },
    });
    const { shortestPass, otherPass, model } = audited(script);
    expect(model.events).toEqual(['a/best', 'b/more', 'c/close']);
    expect(shortestPass).toEqual({ replies: 2, events: ['a/best', 'b/solve'] });
    expect(otherPass?.events).toEqual(['a/fair', 'b/solve']);
  });

  test('measures length and place of the best replies', () => {
    const { choices } = audited(worded({ right: 'aaaa', wrong: 'bb', solve: 'a', stall: 'bbbb' }));
    expect(choices).toEqual({
      scenes: 2,
      longestIsBest: 1,
      shortestIsBest: 1,
      expected: 1,
      lengthRatio: (4 / 2 + 1 / 4) / 2,
      places: [2],
    });
  });

  test('counts behaviours and steps', () => {
    const { behaviours, steps } = audited(worded({}));
    expect(behaviours).toMatchObject({ 'name-feeling': 2, argue: 1, 'vague-promise': 1 });
    expect(steps).toEqual(['empathise', 'diagnose', 'solve', 'confirm']);
  });

  test('has nothing to say where no conversation ends well', () => {
    expect(audit(tinyScript({ scenes: { a: { r: '> a' } } }))).toBeUndefined();
  });
});

test("correlation is Pearson's", () => {
  expect(
    correlation([
      [1, 2],
      [2, 4],
      [3, 6],
    ]),
  ).toBeCloseTo(1, 12);
  expect(
    correlation([
      [1, 3],
      [2, 2],
      [3, 1],
    ]),
  ).toBeCloseTo(-1, 12);
  expect(
    correlation([
      [1, 1],
      [2, -1],
      [3, -1],
      [4, 1],
    ]),
  ).toBeCloseTo(0, 12);
  expect(
    correlation([
      [1, 5],
      [2, 5],
    ]),
  ).toBeUndefined();
});

test("the interval is Wilson's", () => {
  const [least, most] = wilson(50, 100);
  expect(least).toBeCloseTo(0.4038, 4);
  expect(most).toBeCloseTo(0.5962, 4);
  expect(wilson(0, 100)[0]).toBe(0);
});
