import { expect, test } from 'vitest';
import { tinyScript } from '../rubric/tinyScript.ts';
import { analyseScenes, type SceneFigures, type ScoredAttempt } from './analyseScenes.ts';

const script = tinyScript({
  scenes: {
    satu: { a: 'greet > dua', b: 'greet > dua', c: 'greet > dua' },
    dua: { a: 'greet > tiga', b: 'greet > tiga' },
    tiga: { a: 'greet > end', b: 'greet > end' },
  },
});

/** Attempts as `satu:a dua:b-` where `-` marks a reply that cost 10 points. */
function attempts(...written: readonly string[]): readonly ScoredAttempt[] {
  return written.map((attempt) =>
    attempt.split(' ').map((turn) => {
      const [scene = '', reply = ''] = turn.split(':');
      return { scene, reply: reply.replace('-', ''), loss: reply.endsWith('-') ? 10 : 0 };
    }),
  );
}

function check(written: readonly string[], scene: string, expected: Partial<SceneFigures>): void {
  const found = analyseScenes(script, attempts(...written)).find((one) => one.scene === scene);
  expect(found).toMatchObject(expected);
}

test('the difficulty index is the share of those who came that chose rightly', () => {
  check(['satu:a dua:a', 'satu:b- dua:a', 'satu:a', 'satu:c-'], 'satu', {
    met: 4,
    right: 2,
    difficulty: 0.5,
    loss: 5,
  });
  check(['satu:a dua:a', 'satu:b- dua:a', 'satu:a', 'satu:c-'], 'dua', { met: 2, right: 2, difficulty: 1 });
  check(['satu:a'], 'tiga', { met: 0, right: 0, difficulty: undefined, loss: undefined });
});

test('only the first visit of a scene counts', () => {
  check(['satu:b- dua:a satu:a'], 'satu', { met: 1, right: 0 });
});

test('each reply tells how often it was chosen, of those who came', () => {
  const [satu] = analyseScenes(script, attempts('satu:a', 'satu:a', 'satu:c-', 'satu:b-'));
  expect(satu?.replies.map(({ reply, chosen, share }) => [reply, chosen, share])).toEqual([
    ['a', 2, 0.5],
    ['b', 1, 0.25],
    ['c', 1, 0.25],
  ]);
});

test('the point-biserial and D of twelve attempts are those worked out by hand', () => {
  // Rest: the share right in the two other scenes. Item right, rest 1, 1, 1, 1, 0.5, 0.5, 0; wrong, rest 0.5, 0, 0, 0, 1.
  const right = ['a a', 'a a', 'a a', 'a a', 'a b-', 'a b-', 'b- b-'].map((rest) => ['a', rest] as const);
  const wrong = ['a b-', 'b- b-', 'b- b-', 'b- b-', 'a a'].map((rest) => ['b-', rest] as const);
  const written = [...right, ...wrong].map(([own, rest]) => {
    const [dua, tiga] = rest.split(' ');
    return `satu:${own} dua:${dua} tiga:${tiga}`;
  });
  const [satu] = analyseScenes(script, attempts(...written));
  // Means 5/7 and 1.5/5 = 0.3; sum 6.5, squares 4.5 + 1.25: variance 5.75/12 - (6.5/12)^2; p q = 7/12 * 5/12.
  const byHand = ((5 / 7 - 0.3) / Math.sqrt(5.75 / 12 - (6.5 / 12) ** 2)) * Math.sqrt(35 / 144);
  expect(satu?.pointBiserial).toBeCloseTo(byHand, 12);
  // Groups of round(12 * 0.27) = 3. Five have rest 1, four of them right: 0.8. Four have rest 0, one right: 0.25.
  expect(satu?.upperLower?.index).toBeCloseTo(0.8 - 0.25, 12);
  expect(satu?.upperLower?.size).toBe(3);
  expect(satu?.ranked).toBe(12);
});

test('with fewer than ten ranked attempts there is no discrimination', () => {
  check(
    Array.from({ length: 9 }, (_, index) => (index < 5 ? 'satu:a dua:a' : 'satu:b- dua:b-')),
    'satu',
    { ranked: 9, pointBiserial: undefined, upperLower: undefined },
  );
});

test('a reply that draws the better ones is misleading, one that draws the weaker is not', () => {
  const written = [
    ...Array.from({ length: 4 }, () => 'satu:b- dua:a tiga:a'),
    ...Array.from({ length: 4 }, () => 'satu:c- dua:b- tiga:b-'),
    ...Array.from({ length: 4 }, () => 'satu:a dua:a tiga:b-'),
  ];
  const [satu] = analyseScenes(script, attempts(...written));
  const found = satu?.replies.map(({ reply, distractor, isMisleading }) => [reply, distractor, isMisleading]);
  expect(found).toEqual([
    ['a', undefined, false],
    ['b', 1, true],
    ['c', -1, false],
  ]);
});

test('two people are too few to call a reply misleading', () => {
  const [satu] = analyseScenes(
    script,
    attempts('satu:b- dua:a', 'satu:b- dua:a', 'satu:a dua:b-', 'satu:a dua:b-'),
  );
  expect(satu?.replies.map(({ isMisleading }) => isMisleading)).toEqual([false, false, false]);
});
