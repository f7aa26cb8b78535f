import { describe, expect, test } from 'vitest';
import type { Script } from '../model/scenario.ts';
import fc from '../propertyTests.ts';
import { prepare } from '../rubric/prepare.ts';
import { initialState } from '../rubric/rules.ts';
import { tinyScript } from '../rubric/tinyScript.ts';
import { analyse } from './analyse.ts';
import { smallScript } from './anyScript.ts';
import { slowChance } from './bruteForce.ts';
import { explore } from './explore.ts';
import { type Chance, passChance, randomCaseRight } from './passChance.ts';

/** The chance of someone who picks at random; undefined where there is no model to be scored against. */
function chanceOf(script: Script, stopBelow?: number): Chance | undefined {
  const { model } = analyse(script);
  if (model === undefined) return undefined;
  const plan = prepare(script);
  const graph = explore(plan, { detail: 'values', cap: 1e6, roots: [initialState(plan)] });
  const picker = { caseRight: randomCaseRight(script) };
  return passChance(graph, { model, picker, cap: 1e6, ...(stopBelow === undefined ? {} : { stopBelow }) });
}

function check(script: Script, expected: number): void {
  expect(chanceOf(script)?.least).toBeCloseTo(expected, 12);
}

describe('the chance of passing at random', () => {
  test('is that of going through every branch', () => {
    fc.assert(
      fc.property(smallScript, (script) => {
        const { model } = analyse(script);
        if (model !== undefined) check(script, slowChance(script, model));
      }),
      { numRuns: 200 },
    );
  });

  test('of two passing replies out of three, after an answer out of four, is worked out by hand', () => {
    const good = 'name-feeling paraphrase offer-solution';
    const script = tinyScript({
      tension: 50,
      scenes: { a: { one: `${good} > end`, two: `${good} > end`, three: 'argue > end' } },
    });
    check(script, 2 / 3);
    const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
    const asked = { ...script, case: [{ id: 'q', ask: '?', options, right: 'c' }] };
    check(asked, 2 / 3);
  });

  test('stops early where it is sure to be small, and says between what it lies', () => {
    const script = tinyScript({
      tension: 50,
      scenes: {
        a: { right: 'name-feeling own-words > b', wrong: 'insult > end', worse: 'threaten > end' },
        b: { right: 'paraphrase offer-choice offer-solution > end', wrong: 'abandon > end' },
      },
    });
    check(script, 1 / 6);
    const early = chanceOf(script, 0.5);
    expect(early?.least).toBe(0);
    expect(early?.most).toBeCloseTo(1 / 3, 12);
  });
});
